package org.reviewlearning.heed.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Changes;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.html.HtmlReport;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.OutputFormat;
import org.reviewlearning.heed.terminal.ResultFile;
import org.reviewlearning.heed.terminal.WrongUsage;

/**
 * A page for a case; of several, a folder with a page for each, so that one can be sent on without the others, and an
 * index in the order in which they were read. The pages have numbers for names: nothing of a case is in an address.
 */
final class HtmlResults implements Results {

    private static final String NO_CHANGES =
            "What changed since an earlier assessment is told as text or json, and not on a page.\n"
                    + "Maybe leave out --since, or --format html.";

    private static final String ONE = "A page is about one child, so that it can be sent on without another's.\n"
            + "Maybe name a folder for the pages of several cases: -o FOLDER";

    private final Function<CaseFile, Optional<Assessment>> rules;
    private final @Nullable Path folder;
    private final Console console;
    private final List<String> pages = new ArrayList<>();
    private final List<String> notAssessed = new ArrayList<>();
    private @Nullable CaseFile caseFile;

    HtmlResults(Function<CaseFile, Optional<Assessment>> rules, @Nullable Path folder, Console console) {
        this.rules = rules;
        this.folder = folder;
        this.console = console;
    }

    /**
     * The folder that pages are wanted in; absent where one page is, in a file or on standard output.
     *
     * @throws WrongUsage if there is something in it
     */
    static @Nullable Path folder(OutputFormat form, @Nullable Path output) {
        if (form != OutputFormat.HTML
                || output == null
                || output.toString().toLowerCase(Locale.ROOT).matches(".*\\.html?")) {
            return null;
        }
        if (Files.exists(output)) {
            try (Stream<Path> there = Files.list(output)) {
                if (there.findAny().isPresent()) {
                    throw new WrongUsage("There is something in the folder " + output
                            + ", and pages of another run would be taken for some of this one.\nName a new folder, or a"
                            + " file that ends in .html for the page of one case.");
                }
            } catch (IOException e) {
                throw new WrongUsage(output + " is no folder that can be read. Name a folder for pages, or a file that"
                        + " ends in .html for the page of one case.");
            }
        }
        return output;
    }

    /**
     * A page tells no changes.
     *
     * @throws WrongUsage if one is wanted
     */
    static void noChanges(OutputFormat form) {
        if (form == OutputFormat.HTML) {
            throw new WrongUsage(NO_CHANGES);
        }
    }

    /** Has the rules answer, and remembers the case until its page is written. */
    Optional<Assessment> answers(CaseFile asked) {
        caseFile = asked;
        return rules.apply(asked);
    }

    @Override
    public void assessed(Assessment assessment, @Nullable Changes since) {
        String page = HtmlReport.of(assessment, Objects.requireNonNull(caseFile));
        pages.add(assessment.caseId());
        if (folder != null) {
            write(HtmlReport.fileName(pages.size()), page);
        } else if (pages.size() == 1) {
            console.result(page);
        } else {
            throw new WrongUsage(ONE);
        }
    }

    @Override
    public void notAssessed(String words) {
        notAssessed.add(words);
        console.say(words);
    }

    @Override
    public void end() {
        if (folder != null) {
            write("index.html", HtmlReport.index(pages, notAssessed));
        }
    }

    private void write(String name, String page) {
        Path place = Objects.requireNonNull(folder);
        ResultFile.folder(place);
        try (ResultFile file = ResultFile.begin(place.resolve(name))) {
            file.write(page);
            file.keep();
        }
    }
}

package org.reviewlearning.heed.cli.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleBookException;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.page.TextPage;
import org.reviewlearning.heed.register.BookDifference;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.WrongUsage;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.wording.English;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code heed upgrade}: what a newer pack changes, and which of one's own changes meet it. */
@Command(
        name = "upgrade",
        description = {
            "Tells, before anything is put in its place, what is new, gone and changed in a newer pack, which changes of your"
                    + " layers meet that, and what in them no longer fits. Nothing is written."
        },
        customSynopsis = "heed upgrade --from OLD --to NEW [--local FOLDER]... [--kinds JAR]",
        footer = {
            "  heed upgrade --from rules --to ../heed-new/rules --local local",
            "",
            "Exit codes: 0 told, and the layers fit the newer pack; 2 wrong usage; 3 a pack has problems, or"
                    + " a layer no longer fits; 70 a fault in Heed."
        })
public final class UpgradeCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--from", paramLabel = "OLD", description = "The pack in use.")
    private @Nullable Path from;

    @Option(names = "--to", paramLabel = "NEW", description = "The newer pack.")
    private @Nullable Path to;

    @Mixin
    private final LayersOption local = new LayersOption();

    @Mixin
    private final KindsOption kinds = new KindsOption();

    public UpgradeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (from == null || to == null) {
            throw new WrongUsage("Say which packs: --from OLD --to NEW.");
        }
        Path old = RulesFolder.require(from);
        Path now = RulesFolder.require(to);
        List<Path> layers = local.over(Optional.of(old));
        Vocabulary words = kinds.words();
        RuleBook before =
                RulesFolder.open(Optional.of(old), List.of(), words, console).orElse(null);
        RuleBook after =
                RulesFolder.open(Optional.of(now), List.of(), words, console).orElse(null);
        RuleBook ours = before == null || layers.isEmpty()
                ? before
                : RulesFolder.open(Optional.of(old), layers, words, console).orElse(null);
        if (before == null || after == null || ours == null) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        BookDifference difference = BookDifference.between(before, after);
        TextPage page = new TextPage();
        page.title("From " + before.name().inWords() + " to " + after.name().inWords());
        told("Rules", difference.rules(), page);
        told("Figures", difference.figures(), page);
        List<Problem> unfit = layers.isEmpty() ? List.of() : unfit(now, layers, words);
        if (!layers.isEmpty()) {
            met(ours, difference, page);
            page.heading("What in your layers no longer fits");
            page.paragraph(
                    unfit.isEmpty()
                            ? "Everything in them fits the newer pack."
                            : English.counted(unfit.size(), "problem") + ":");
        }
        console.result(page.toString());
        RulesFolder.told(unfit).forEach(each -> console.result("\n" + each + "\n"));
        return unfit.isEmpty() ? ExitCode.DONE : ExitCode.RULES_HAVE_PROBLEMS;
    }

    private static List<Problem> unfit(Path pack, List<Path> layers, Vocabulary words) {
        try {
            RuleBook.open(pack, layers, words);
            return List.of();
        } catch (RuleBookException e) {
            return e.problems();
        }
    }

    private static void told(String heading, List<BookDifference.Entry> entries, TextPage page) {
        page.heading(heading);
        if (entries.isEmpty()) {
            page.paragraph("Nothing differs.");
        }
        for (BookDifference.Entry entry : entries) {
            page.item(entry.what().name().toLowerCase(Locale.ROOT) + ": " + entry.name());
            entry.parts()
                    .forEach((part, said) -> page.underItem(part + ": " + said.before() + " \u2192 "
                            + (said.after().isEmpty() ? "nothing" : said.after())));
        }
    }

    /** Which of our changes are about something that the newer pack changes as well. */
    private static void met(RuleBook ours, BookDifference difference, TextPage page) {
        page.heading("Which of your changes meet these");
        Set<String> met = new TreeSet<>();
        ours.rules().stream()
                .filter(rule -> !rule.standing().changes().isEmpty())
                .map(Rule::id)
                .flatMap(id -> Stream.ofNullable(difference.of(id)))
                .forEach(entry -> met.add(met(entry, "rule")));
        ours.thresholds().stream()
                .filter(figure -> figure.values().stream().anyMatch(each -> each.change() != null))
                .map(Threshold::name)
                .flatMap(name -> Stream.ofNullable(difference.of(name)))
                .forEach(entry -> met.add(met(entry, "figure")));
        if (met.isEmpty()) {
            page.paragraph("None.");
        }
        met.forEach(page::item);
    }

    private static String met(BookDifference.Entry entry, String what) {
        return entry.name() + ": your layer changes this " + what + ", and "
                + (entry.what() == BookDifference.What.GONE
                        ? "the newer pack has it no longer."
                        : "so does the newer pack.");
    }
}

package org.reviewlearning.heed.cli.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleBookException;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.NamedFiles;
import org.reviewlearning.heed.terminal.WrongUsage;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.wording.English;

/** Where the rules are: the folder named, else {@code rules} here, else beside the launcher, else in the jar. */
public final class RulesFolder {

    /** Set by the launchers: the folder they are in. */
    private static final String HOME = "heed.home";

    private static final int MOST_TOLD = 200;

    private RulesFolder() {}

    /**
     * The folder to use; empty for the rules in the jar.
     *
     * @throws WrongUsage if a folder was named and is none
     */
    public static Optional<Path> find(@Nullable Path named) {
        return find(named, Path.of(""), System.getProperty(HOME));
    }

    public static Optional<Path> find(@Nullable Path named, Path here, @Nullable String home) {
        if (named != null) {
            if (!Files.isDirectory(named)) {
                throw new WrongUsage("There is no folder " + named + ".");
            }
            return Optional.of(named);
        }
        Stream<Path> places = Stream.of(here.resolve("rules"));
        if (home != null) {
            places = Stream.concat(places, Stream.of(Path.of(home).resolve("rules")));
        }
        return places.filter(Files::isDirectory).findFirst();
    }

    /**
     * A folder to work on; the rules in the jar are no folder.
     *
     * @throws WrongUsage if there is none
     */
    public static Path require(@Nullable Path named) {
        return find(named)
                .orElseThrow(() -> new WrongUsage("There is no folder called rules here. Say which one is meant."));
    }

    /** Notes a folder of rules as read: what a rule, a table, an example or a file beside them may be called. */
    public static NamedFiles named(NamedFiles files, Optional<Path> folder, List<Path> layers) {
        folder.ifPresent(rules -> files.reading("the rules folder", rules, RulesFolder::isRead));
        layers.forEach(layer -> files.reading("the layer", layer, RulesFolder::isRead));
        return files;
    }

    private static boolean isRead(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(drl|ya?ml|csv)");
    }

    /** Opens the rules and says which; empty, having told every problem, when they cannot be used. */
    public static Optional<RuleBook> open(Optional<Path> folder, List<Path> layers, Vocabulary words, Console console) {
        return open(folder, layers, words, "en", console);
    }

    /** The same, said in a language. */
    public static Optional<RuleBook> open(
            Optional<Path> folder, List<Path> layers, Vocabulary words, String language, Console console) {
        try {
            RuleBook read =
                    folder.map(rules -> RuleBook.open(rules, layers, words)).orElseGet(() -> shipped(layers, words));
            RuleBook book = language.equals("en") ? read : read.in(language);
            console.say("Rules: " + book.name().inWords() + ", "
                    + folder.map(Path::toString).orElse("as shipped with Heed")
                    + layers.stream().map(layer -> " and " + layer).collect(Collectors.joining())
                    + ", fingerprint " + book.name().fingerprint());
            return Optional.of(book);
        } catch (RuleBookException e) {
            told(e.problems()).forEach(console::say);
            console.say(English.counted(e.problems().size(), "problem") + " in the rules, so nothing was done.");
            return Optional.empty();
        }
    }

    /** Says which rule is opened by itself, and where a layer has it asked of nobody, whatever its examples come to. */
    public static void tellOne(String id, RuleBook book, Path folder, Console console) {
        console.say("Rule: " + id + " of " + book.name().inWords() + ", " + folder);
        for (Rule rule : book.rules()) {
            Rule.Off off = rule.standing().off();
            if (off != null) {
                console.say(rule.id() + " is " + off.inWords() + " by " + off.layer() + ": " + off.reason());
            }
        }
    }

    private static RuleBook shipped(List<Path> layers, Vocabulary words) {
        RuleBook book = RuleBook.shipped(words);
        for (Path layer : layers) {
            book = book.and(layer);
        }
        return book;
    }

    /** Tells what keeps no case from being assessed, and leaves fewer rules asked than the book says. */
    public static void tellWhatIsMissing(RuleBook book, Console console) {
        told(Problem.errors(book.notices())).forEach(console::say);
    }

    /** Problems as they are told, in reading order; beyond some hundreds only how many more there are. */
    public static List<String> told(List<Problem> problems) {
        Stream<String> first = problems.stream().sorted().limit(MOST_TOLD).map(Problem::inWords);
        int more = problems.size() - MOST_TOLD;
        return more <= 0
                ? first.toList()
                : Stream.concat(first, Stream.of("... and " + more + " more. Correct those above first."))
                        .toList();
    }
}

package org.reviewlearning.heed.cli.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.RuleId;
import org.reviewlearning.heed.suite.Skeleton;
import org.reviewlearning.heed.terminal.Console;
import org.reviewlearning.heed.terminal.ExitCode;
import org.reviewlearning.heed.terminal.ResultFile;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heed new}: a rule that is begun, with examples to fill in. */
@Command(
        name = "new",
        description = {
            "Begins a rule: writes a draft that can be checked at once, and examples beside it whose expectations are open."
                    + " What is not given as an option is asked for.",
            "A draft is asked of nobody. With --from, an existing rule is copied under the new name, as a draft."
        },
        customSynopsis = "heed new FOLDER/RULE [--rules FOLDER | --local FOLDER] [--ask QUESTION] [--to ROLE]%n"
                + "         [--level LEVEL] [--learning FINDING] [--kinds KIND,...|JAR] [--from RULE]",
        parameterListHeading = "%nRule:%n",
        footer = {
            "  heed new absent-child/two-missed-visits --to team-manager --kinds visits",
            "",
            "Exit codes: 0 written; 2 wrong usage, and nothing is written over; 3 rules have problems; 70 a fault in Heed."
        })
public final class NewCommand implements Callable<Integer> {

    private final Console console;
    private final Answers answers;

    @Parameters(
            paramLabel = "FOLDER/RULE",
            description = "The theme's folder and the rule's id, in small letters and hyphens.")
    private String named = "";

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "The rules. Without it: the folder rules here, or beside the launcher.")
    private @Nullable Path rules;

    @Option(names = "--ask", paramLabel = "QUESTION", description = "The question, to a professional.")
    private @Nullable String ask;

    @Option(names = "--to", paramLabel = "ROLE", description = "Who is asked, a key of roles.yaml.")
    private @Nullable String to;

    @Option(names = "--level", paramLabel = "LEVEL", description = "How soon an answer is wanted, a key of roles.yaml.")
    private @Nullable String level;

    @Option(names = "--learning", paramLabel = "FINDING", description = "What taught us to ask, document/finding.")
    private @Nullable String learning;

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            description =
                    "The kinds of fact it looks at, as case files write them; what it is about first. And jars with"
                            + " kinds of your own, as for heed check.")
    private List<String> kindsAndJars = new ArrayList<>();

    private List<String> kinds = List.of();

    @Option(names = "--from", paramLabel = "RULE", description = "Copy this rule, with its table and examples.")
    private @Nullable String from;

    @Mixin
    private final LayersOption local = new LayersOption();

    public NewCommand(Console console) {
        this.console = console;
        this.answers = new Answers(console);
    }

    @Override
    public Integer call() {
        Path folder = RulesFolder.require(rules);
        List<Path> layers = local.over(Optional.of(folder));
        Map<Boolean, List<String>> byJar =
                kindsAndJars.stream().collect(Collectors.partitioningBy(each -> each.endsWith(".jar")));
        kinds = byJar.getOrDefault(false, List.of());
        Vocabulary words = KindsOption.words(
                byJar.getOrDefault(true, List.of()).stream().map(Path::of).toList());
        RuleBook book =
                RulesFolder.open(Optional.of(folder), layers, words, console).orElse(null);
        if (book == null) {
            return ExitCode.RULES_HAVE_PROBLEMS;
        }
        String path = named.replace('\\', '/').replaceFirst("\\.drl$", "");
        String id = path.substring(path.lastIndexOf('/') + 1);
        if (!RuleId.allows(id) || path.equals(id)) {
            throw new WrongUsage("Name the folder of the theme and the rule, in small letters and hyphens: "
                    + "absent-child/two-missed-visits.");
        }
        if (book.rules().stream().anyMatch(rule -> rule.file().equals(id))) {
            throw new WrongUsage("There is a rule " + id + " already. Give the new one another name.");
        }
        Path into = layers.isEmpty() ? folder : layers.get(layers.size() - 1);
        Map<String, String> files = from == null
                ? begun(id, book)
                : copied(
                        id,
                        from,
                        book,
                        Stream.concat(Stream.of(folder), layers.stream()).toList());
        write(into.resolve(path.substring(0, path.lastIndexOf('/'))), files);
        console.result("Next: "
                + (from == null ? "write the condition, then fill in the examples." : "change both files.")
                + "\n  heed try " + id
                + (into.equals(folder) ? " --rules " + folder : "") + "\n");
        return ExitCode.DONE;
    }

    private Map<String, String> begun(String id, RuleBook book) {
        List<String> roles = book.roles().stream().map(Role::key).toList();
        List<String> levels = book.levels().stream().map(Level::key).toList();
        List<String> findings = book.findings().stream()
                .map(finding -> finding.learning().key())
                .toList();
        List<String> known =
                book.vocabulary().kinds().stream().map(FactKind::key).toList();
        String question = answers.given(ask, "What is asked? A question to a professional", List.of());
        String role = answers.given(to, "Who is asked?", roles);
        String soon = answers.given(level, "How soon is an answer wanted?", levels);
        String taught = answers.given(learning, "What taught us to ask? document/finding of sources.yaml", findings);
        if (kinds.isEmpty()) {
            kinds = List.of(answers.asked("Which kinds of fact, what it is about first?", known)
                    .split(" *, *"));
        }
        kinds.forEach(kind -> Answers.among(kind, known, "kind"));
        Map<String, String> words = new LinkedHashMap<>();
        words.put(
                "title",
                id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' '));
        words.put(
                "why",
                book.findings().stream()
                        .map(Finding::learning)
                        .filter(each -> each.key().equals(taught))
                        .map(each -> each.says())
                        .collect(Collectors.joining()));
        words.put("ask", question.endsWith("?") ? question : question + "?");
        words.put("to", role);
        words.put("level", soon);
        words.put("per", "case");
        words.put("for", "foster, kinship, residential");
        words.put("learning", taught);
        words.put("settledBy", Skeleton.TO_WRITE);
        words.put("quietWhen", Skeleton.TO_WRITE);
        words.put("status", "draft");
        words.put("owner", "practice-improvement");
        words.put("reviewBy", Today.inEngland().plusYears(1).toString());
        Skeleton begun = new Skeleton(
                id,
                words,
                kinds.stream()
                        .map(kind -> book.vocabulary().keyed(kind).orElseThrow())
                        .toList());
        return Map.of(id + ".drl", begun.rule(), id + ".examples.yaml", begun.examples());
    }

    private static Map<String, String> copied(String id, String other, RuleBook book, List<Path> folders) {
        Answers.among(other, book.rules().stream().map(Rule::file).distinct().toList(), "which rule to copy");
        try {
            return Skeleton.copied(id, other, folders);
        } catch (IOException e) {
            throw new WrongUsage("The files of " + other + " could not be read.");
        }
    }

    private void write(Path folder, Map<String, String> files) {
        for (String name : files.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                throw new WrongUsage(folder.resolve(name) + " is there already, and is not written over.");
            }
        }
        ResultFile.folder(folder);
        new TreeMap<>(files).forEach((name, text) -> {
            console.into(folder.resolve(name), () -> {
                console.result(text);
                return ExitCode.DONE;
            });
            console.say("Written: " + folder.resolve(name));
        });
    }
}

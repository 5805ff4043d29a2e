package org.reviewlearning.heed.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reviewlearning.heed.BookCheck;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleBookException;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Unseen;

/**
 * Shipped rules with something done to one of their files: whatever it is, it is told or the book opens and answers,
 * within seconds, and nothing is thrown.
 */
final class RuleFuzz {

    private static final Path RULES = Path.of("rules");
    private static final LocalDate ON = LocalDate.of(2026, 3, 1);
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final List<String> ODD = List.of(
            "\"",
            "'",
            "(",
            ")",
            "((((",
            "))))",
            "{",
            "}",
            "}{",
            "[",
            "]",
            "//",
            "/*",
            "*/",
            "\\",
            "@",
            "@to( \"iro\" )",
            "||",
            "&&",
            "!",
            "==",
            "=",
            "$day",
            "$x : ",
            "not ",
            "exists ",
            "when",
            "then",
            "end",
            "rule",
            "from",
            "in (",
            "null",
            "this",
            "class",
            "eval( true )",
            "Answer.YES",
            "Answer.NOT_RECORDED",
            "$day.due(\"a.b\", ",
            "until",
            "\t",
            "\r",
            "\n",
            "\u00a0",
            "\u202e",
            "\u2028",
            "\u0085",
            "\u001b[31m",
            "\0",
            "\ud800",
            "\udb40\udc41",
            "“",
            "’",
            "é",
            "<<<<<<< HEAD\n",
            "\n=======\n",
            "&a ",
            "*a",
            "!!x ",
            "|\n",
            "- ",
            ": ",
            "#",
            "9999999999",
            "-1",
            "9999-12-31",
            "function void f() { }",
            "import java.lang.Runtime\n",
            "salience 1",
            "System.exit(0);",
            "any",
            "off: \"x\"\n");

    private final Path folder;
    private final Random random;
    private final List<List<Path>> rules = new ArrayList<>();

    /** Works in a folder of its own. */
    RuleFuzz(Path folder, long seed) throws IOException {
        this.folder = folder;
        this.random = new Random(seed);
        try (Stream<Path> files = Files.walk(RULES)) {
            for (Path rule : files.filter(each -> each.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                String stem = rule.toString().replaceFirst("\\.drl$", "");
                rules.add(Stream.of(stem + ".drl", stem + ".table.yaml", stem + ".examples.yaml")
                        .map(Path::of)
                        .filter(Files::exists)
                        .toList());
            }
        }
    }

    /** Does something to one file, and looks at what comes of it; returns whether the book still opened. */
    boolean once() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String shared : List.of("thresholds.yaml", "roles.yaml", "sources.yaml", "wording.yaml")) {
            files.put(shared, Files.readAllBytes(RULES.resolve(shared)));
        }
        List<String> own = new ArrayList<>();
        for (Path file : rules.get(random.nextInt(rules.size()))) {
            own.add(file.getFileName().toString());
            files.put(own.get(own.size() - 1), Files.readAllBytes(file));
        }
        String chosen = random.nextInt(10) == 0
                ? new ArrayList<>(files.keySet()).get(random.nextInt(files.size()))
                : own.get(random.nextInt(own.size()));
        files.put(chosen, changed(files.get(chosen)));
        try (Stream<Path> before = Files.list(folder)) {
            for (Path each : before.toList()) {
                Files.delete(each);
            }
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return look();
    }

    private boolean look() {
        long began = System.nanoTime();
        BookCheck check = BookCheck.of(folder, ON, Vocabulary.shipped());
        List<Problem> told = new ArrayList<>(check.problems());
        told.addAll(Suite.check(check));
        for (Problem problem : told) {
            String words = problem.inWords();
            assertThat(words.codePoints().filter(Unseen::is).toArray())
                    .as(words)
                    .isEmpty();
            assertThat(words.length()).isLessThan(6_000);
            assertThat(words)
                    .doesNotContain(
                            "Exception", "org.drools", "tools.jackson", "lies not in the file", "fault in Heed");
        }
        boolean opened = true;
        try {
            RuleBook book = RuleBook.open(folder);
            book.assess(CaseFile.about("INVENTED").build(), ON, RuleSelection.EVERYTHING);
            assertThat(check.allRead()).isTrue();
        } catch (RuleBookException refused) {
            opened = false;
            assertThat(refused.problems()).isNotEmpty();
            assertThat(check.allRead()).isFalse();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
        return opened;
    }

    private byte[] changed(byte[] file) {
        if (random.nextInt(8) == 0) {
            byte[] bytes = file.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            return bytes;
        }
        StringBuilder text = new StringBuilder(new String(file, StandardCharsets.UTF_8));
        for (int i = random.nextInt(3); i >= 0; i--) {
            change(text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void change(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int until = Math.min(text.length(), at + 1 + random.nextInt(40));
        switch (random.nextInt(7)) {
            case 0 -> text.insert(at, ODD.get(random.nextInt(ODD.size())));
            case 1 -> text.delete(at, until);
            case 2 -> text.insert(at, text.substring(at, until));
            case 3 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, until));
            case 4 -> text.insert(at, ODD.get(random.nextInt(ODD.size())).repeat(1 + random.nextInt(50)));
            case 5 -> text.setLength(Math.max(1, at));
            default -> text.replace(at, until, ODD.get(random.nextInt(ODD.size())));
        }
        if (text.length() == 0) {
            text.append(' ');
        }
    }
}

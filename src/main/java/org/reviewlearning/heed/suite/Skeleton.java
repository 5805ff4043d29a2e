package org.reviewlearning.heed.suite;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;

/**
 * A rule that is begun: a draft that can be checked at once, and examples of it whose expectations are open.
 *
 * @param id its id
 * @param words what it says of itself, by the name of each attribute
 * @param kinds the kinds of fact it looks at; the first is what it is about, each other one is what would settle it
 */
public record Skeleton(String id, Map<String, String> words, List<FactKind> kinds) {

    /** What stands where somebody still has to write. */
    public static final String TO_WRITE = "still to be written";

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    /**
     * The files of a rule under another name, as a draft.
     *
     * @param id the new rule's id
     * @param other the rule that is copied
     * @param folders where its files stand, in these and in folders below them
     * @throws IOException if they cannot be read
     */
    public static Map<String, String> copied(String id, String other, List<Path> folders) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    String name = file.getFileName().toString();
                    if (name.startsWith(other + ".")) {
                        files.put(id + name.substring(other.length()), named(id, other, Files.readString(file)));
                    }
                }
            }
        }
        return files;
    }

    private static String named(String id, String other, String text) {
        return text.replace("\r\n", "\n")
                .replace("rule \"" + other + "\"", "rule \"" + id + "\"")
                .replace("rule: " + other + "\n", "rule: " + id + "\n")
                .replaceAll("(?<![\\w-])" + other + "/", id + "/")
                .replaceFirst("@status\\( *\"[a-z]+\" *\\)", "@status( \"draft\" )");
    }

    /** The rule file. */
    public String rule() {
        StringBuilder text = new StringBuilder("package heed.rules\n\nimport java.util.List\n"
                + "import org.reviewlearning.heed.facts.*\n" + imports() + "\n"
                + "// Say here what children or reviews told us, and what the condition leaves out on purpose.\nrule \""
                + id
                + "\"\n");
        words.forEach((name, value) -> text.append("  @" + name + "( \"" + value + "\" )\n"));
        text.append("when\n  $day : AsAt()\n");
        String first = name(kinds.get(0));
        text.append("  " + first + " : " + kinds.get(0).name() + "( )\n");
        for (FactKind other : kinds.subList(1, kinds.size())) {
            text.append(
                    "  not " + other.name() + "( " + day(other) + " >= " + first + "." + day(kinds.get(0)) + " )\n");
        }
        return text.append("then\nend\n").toString();
    }

    /** Heed knows a host's own kinds by their names; other editors of rules do not. */
    private String imports() {
        return kinds.stream()
                .filter(kind -> !kind.type().getPackage().equals(Fact.class.getPackage()))
                .map(kind -> "import " + kind.type().getName() + "\n")
                .collect(Collectors.joining());
    }

    /** The examples beside it. */
    public String examples() {
        StringBuilder text =
                new StringBuilder("# Invented: no child in these examples exists.\nrule: " + id + "\nexamples:\n");
        example("asks when", DAY, true, text);
        example("stays quiet when", DAY, true, text);
        example("cannot tell when nothing was supplied", DAY, false, text);
        example("stays quiet on the last day that is not late", DAY.minusDays(1), true, text);
        example("does not ask when asking would be unfair", DAY, true, text);
        return text.toString();
    }

    private void example(String it, LocalDate asAt, boolean supplied, StringBuilder text) {
        text.append("  - it: " + it + "\n    asAt: " + asAt + "\n    given:\n      child: {arrangement: "
                + ArrangementKind.FOSTER.written() + "}\n");
        int number = 1;
        for (FactKind kind : supplied ? kinds : List.<FactKind>of()) {
            text.append("      " + kind.key() + ":\n        - {" + String.join(", ", fields(kind, number++)) + "}\n");
        }
        text.append("    then: open\n\n");
    }

    private static List<String> fields(FactKind kind, int number) {
        List<String> fields = new ArrayList<>();
        for (Field field : kind.fields()) {
            if (field.sort() == FieldType.ID) {
                fields.add("id: " + kind.key().charAt(0) + number);
            } else if (field.required() && field.sort() == FieldType.DAY) {
                fields.add(field.name() + ": " + DAY.minusMonths(number));
            } else if (field.sort() == FieldType.ANSWER) {
                fields.add(field.name() + ": not-recorded");
            }
        }
        return fields;
    }

    private static String day(FactKind kind) {
        return kind.isSpan() ? "from" : "on";
    }

    private static String name(FactKind kind) {
        String name = kind.name();
        return "$" + name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}

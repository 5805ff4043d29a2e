package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleBookException;
import org.reviewlearning.heed.text.Unseen;

/** Rule files that are too deep, too long or too many, made from the name of their family: told, or read, within seconds. */
class HostileSizesTest {

    private static final Path BESIDE = Path.of("src/test/resources/golden/problems/beside");
    private static final Path PLAIN = Path.of("src/test/resources/golden/problems/in/nothing-wrong.drl");
    private static final Duration SOON = Duration.ofSeconds(20);

    /** What stands within itself: before, at the heart, and after. */
    private static final List<List<String>> NESTED = List.of(
            List.of("on > $day.due(\"visits.six-weeks\", ", "on", ")"),
            List.of("( ", "seen == Answer.YES", " )"),
            List.of("( seen == Answer.YES || ", "seen == Answer.NO", " )"),
            List.of("not( ", "seen", " )"),
            List.of("on.on( ", "on", " )"),
            List.of("[ ", "on", " ]"),
            List.of("on[ ", "1", " ]"),
            List.of("{ ", "on", " }"),
            List.of("new X( ", "on", " )"),
            List.of("(X) ", "on", ""),
            List.of("(X) -", "on", ""),
            List.of("(X<Y>) ", "on", ""),
            List.of("(X) new X", "()", ""),
            List.of("seen == (X) ", "on", ""),
            List.of("! ", "on", ""),
            List.of("- ", "on", ""),
            List.of("+ ", "on", ""),
            List.of("on + ", "on", ""),
            List.of("on.", "on", ""),
            List.of("X<", "Y", ">"),
            List.of("X < ", "on", ""),
            List.of("on == ", "on", ""),
            List.of("on || ", "on", ""),
            List.of("on && ", "on", ""),
            List.of("on ? on : ", "on", ""),
            List.of("seen in ( ", "on", " )"),
            List.of("seen not in ( ", "on", " )"),
            List.of("#X.", "on", ""),
            List.of("on -> ", "on", ""),
            List.of("\"x\" + ", "on", ""),
            List.of("$x : ", "on", ""),
            List.of("on matches ", "on", ""),
            List.of("on instanceof ", "X", ""),
            List.of("eval( ", "true", " )"),
            List.of("@x( ", "1", " )"));

    private static final List<List<String>> LINES = List.of(
            List.of("not ", "Visit()", ""),
            List.of("not ( ", "Visit()", " )"),
            List.of("exists ( ", "Visit()", " )"),
            List.of("( ", "Visit()", " )"),
            List.of("( Visit() and ", "Visit()", " )"),
            List.of("( Visit() or ", "Visit()", " )"),
            List.of("forall( ", "Visit()", " )"),
            List.of("eval( ", "true", " )"),
            List.of("$l : List() from collect( ", "Visit()", " )"),
            List.of("accumulate( ", "Visit()", ", $c : count( 1 ) )"),
            List.of("Visit() from ", "x", ""),
            List.of("Visit( ", "on", " )"),
            List.of("a.", "B()", ""),
            List.of("/a", "", ""),
            List.of("if ( true ) do[x] else ", "do[y]", ""),
            List.of("?x( ", "y", " )"),
            List.of("@x ", "Visit()", ""));

    @TempDir
    Path folder;

    static Stream<Arguments> nested() {
        List<Arguments> all = new ArrayList<>();
        for (int depth : new int[] {5, 7, 30, 90, 800, 20_000}) {
            NESTED.forEach(
                    each -> all.add(Arguments.of("in a constraint: " + each.get(0), depth, within(each, depth, true))));
            LINES.forEach(
                    each -> all.add(Arguments.of("as a line: " + each.get(0), depth, within(each, depth, false))));
        }
        return all.stream();
    }

    private static String within(List<String> form, int depth, boolean constraint) {
        String written = form.get(0).repeat(depth) + form.get(1) + form.get(2).repeat(depth);
        return constraint
                ? "  $last : Visit( seen == Answer.YES, " + written + " )\n"
                : "  $last : Visit()\n  " + written + "\n";
    }

    @ParameterizedTest(name = "{0} {1} deep")
    @MethodSource("nested")
    void what_stands_within_itself_is_followed_soon_or_told(String family, int depth, String condition)
            throws IOException {
        assertThat(family).isNotEmpty();
        rule(condition);

        Run run = told();

        assertThat(run.code() == 3 || depth < 8).isTrue();
    }

    static Stream<Arguments> many() {
        return Stream.of(
                Arguments.of("conditions", many(10_000, i -> "  $v" + i + " : Visit( on > $last.on )\n")),
                Arguments.of("alternatives", one(5_000, i -> "seen == Answer.YES", " || ")),
                Arguments.of("comparisons", one(5_000, i -> "seen == Answer.YES", ", ")),
                Arguments.of("names of fields", one(14_000, i -> "$n" + i + " : on", ", ")),
                Arguments.of("values", one(5_000, i -> i == 0 ? "seen in ( Answer.YES" : "Answer.NO", ", ")),
                Arguments.of("arguments", one(5_000, i -> i == 0 ? "on > $day.due( \"x\"" : "on", ", ")),
                Arguments.of("a name of 70 kB", "  $" + "a".repeat(70_000) + " : Visit()\n"),
                Arguments.of("a name of 250 kB", "  $" + "a".repeat(250_000) + " : Visit()\n"),
                Arguments.of("a kind of 250 kB", "  $last : V" + "a".repeat(250_000) + "()\n"),
                Arguments.of("a field of 250 kB", "  $last : Visit( v" + "a".repeat(250_000) + " == Answer.YES )\n"),
                Arguments.of("a path of 250 kB", "  $last : Visit( on" + ".on".repeat(80_000) + " == Answer.YES )\n"),
                Arguments.of("a number of 250 kB", "  $last : Visit( on > " + "9".repeat(250_000) + " )\n"),
                Arguments.of("a text of 250 kB", "  $last : Visit( on > \"" + "a".repeat(250_000) + "\" )\n"),
                Arguments.of("words of 250 kB", "  $last : Visit( on > \"" + "a ".repeat(120_000) + "\" )\n"),
                Arguments.of("slips", one(20_000, i -> "“", " ")),
                Arguments.of("unseen signs", one(60_000, i -> "\u202e", "")),
                Arguments.of("metadata", many(10_000, i -> "  @owner( \"x\" )\n")),
                Arguments.of("blank lines", "\n".repeat(200_000)),
                Arguments.of("a file of 300 kB", " ".repeat(300_000)));
    }

    private static String many(int count, java.util.function.IntFunction<String> each) {
        return "  $last : Visit()\n"
                + IntStream.range(0, count)
                        .mapToObj(each)
                        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append);
    }

    private static String one(int count, java.util.function.IntFunction<String> each, String between) {
        return "  $last : Visit( "
                + String.join(between, IntStream.range(0, count).mapToObj(each).toList()) + " )\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("many")
    void what_is_without_end_is_told_soon_and_in_few_words(String family, String condition) throws IOException {
        rule(condition);

        assertThat(told().code()).as(family).isEqualTo(3);
    }

    @Test
    void a_table_of_a_hundred_thousand_rows_is_told_soon() throws IOException {
        rule("  $row : Row()\n  $last : Visit( seen == $row.seen )\n");
        StringBuilder rows = new StringBuilder("rows:\n");
        IntStream.range(0, 100_000).forEach(i -> rows.append("  r").append(i).append(": {with: {seen: yes}}\n"));
        Files.writeString(folder.resolve("nothing-wrong.table.yaml"), rows);
        assertThat(told().code()).isEqualTo(3);

        rows.setLength(0);
        rows.append("rows:\n");
        IntStream.range(0, 40_000).forEach(i -> rows.append("  r").append(i).append(": {with: {seen: yes}}\n"));
        Files.writeString(folder.resolve("nothing-wrong.table.yaml"), rows);
        Run run = told();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("There are 40000 rows in this table; it has at most 500.");
    }

    @Test
    void a_shared_file_with_thousands_of_slips_is_told_in_few_words() throws IOException {
        rule("  $last : Visit()\n");
        StringBuilder figures = new StringBuilder();
        IntStream.range(0, 20_000).forEach(i -> figures.append("a.b").append(i).append(": {value: x}\n"));
        Files.writeString(folder.resolve("thresholds.yaml"), figures);

        Run run = told();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("more problems were found in this file from here on.");
    }

    private Run told() {
        Run run = assertTimeoutPreemptively(SOON, () -> Run.of("check", folder.toString()));
        assertThat(run.code()).as(run.out() + run.err()).isIn(0, 3);
        assertThat(run.out().length()).isLessThan(60_000);
        assertThat(run.out().codePoints().filter(Unseen::is).toArray()).isEmpty();
        assertThat(run.out()).doesNotContain("Exception", "org.drools", "lies not in the file");
        if (run.code() == 0) {
            assertTimeoutPreemptively(SOON, () -> RuleBook.open(folder));
        } else {
            assertTimeoutPreemptively(SOON, () -> {
                try {
                    RuleBook.open(folder);
                } catch (RuleBookException refused) {
                    assertThat(String.valueOf(refused.getMessage()).length()).isLessThan(60_000);
                }
            });
        }
        return run;
    }

    private void rule(String condition) throws IOException {
        try (Stream<Path> files = Files.list(BESIDE)) {
            for (Path each : files.toList()) {
                Files.copy(each, folder.resolve(each.getFileName().toString()));
            }
        }
        String plain = Files.readString(PLAIN);
        int from = plain.indexOf("  $last");
        int until = plain.indexOf("then\n");
        Files.writeString(
                folder.resolve("nothing-wrong.drl"),
                plain.substring(0, from).replace("{$last.on}", "then") + condition + plain.substring(until),
                StandardCharsets.UTF_8);
    }
}

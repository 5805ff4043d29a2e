package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.kinds.KindsProvider;

/** A folder of rules that use a host's own kinds of fact, on the command line. */
class KindsOptionTest {

    private static final Path EXAMPLE = Path.of("examples/02-embedding");
    private static final String RULES = EXAMPLE.resolve("rules").toString();
    private static final String ABSENCES = "school-absences-not-talked-through";
    private static final String SERVICE = "META-INF/services/org.reviewlearning.heed.kinds.KindsProvider";
    private static final String PROVIDER = """
            package org.example.embedding;

            import java.util.Collection;
            import java.util.List;
            import org.reviewlearning.heed.facts.Fact;
            import org.reviewlearning.heed.kinds.KindsProvider;

            public final class OurKinds implements KindsProvider {
                @Override
                public Collection<Class<? extends Fact>> kinds() {
                    return List.of(KIND.class);
                }
            }
            """;

    @TempDir
    Path folder;

    private String jar = "";

    @BeforeEach
    void aJarWithAKind() throws IOException {
        jar = jar("our kinds.jar", "SchoolAbsence", Map.of(SERVICE, "org.example.embedding.OurKinds\n"));
    }

    @Test
    void rules_with_a_hosts_own_kinds_are_checked_tested_and_registered() {
        Run without = Run.of("check", RULES, "--on", "2026-01-01");
        Run check = Run.of("check", RULES, "--kinds", jar, "--on", "2026-01-01");
        Run test = Run.of("test", RULES, "--kinds", jar);
        Run one = Run.of("test", RULES, "--kinds", jar, "--rule", "school-absences-not-talked-through");
        Run tried = Run.of("try", "school-absences-not-talked-through", "--rules", RULES, "--kinds", jar);

        assertThat(without.out()).contains("There is no kind of fact called \"SchoolAbsence\"");
        assertThat(check.code()).as(check.out() + check.err()).isZero();
        assertThat(test.code()).as(test.out() + test.err()).isZero();
        assertThat(test.out()).contains(" 0 disagree");
        assertThat(one.code()).as(one.out() + one.err()).isZero();
        assertThat(tried.code()).as(tried.out() + tried.err()).isZero();
        assertThat(Run.of("register", RULES, "--kinds", jar).out()).contains("school-absences-not-talked-through");
        assertThat(Run.of("data", RULES, "--kinds", jar).out()).contains("schoolAbsences");
    }

    @Test
    void whatever_reads_rules_or_says_how_cases_are_written_takes_the_kinds() throws IOException {
        Path rules = folder.resolve("our rules");
        RulesCopy.copy(Path.of(RULES), rules);

        Run diary = Run.of("diary", RULES, "--kinds", jar);
        Run upgrade = Run.of("upgrade", "--from", RULES, "--to", RULES, "--kinds", jar);
        Run begun = Run.of(
                "new",
                "school/absent-again",
                "--rules",
                rules.toString(),
                "--kinds",
                jar + ",schoolAbsences",
                "--ask",
                "What did the school and this child say?",
                "--to",
                "designated-teacher",
                "--level",
                "supervision",
                "--learning",
                "invented-school-review/nobody-asked");

        assertThat(diary.code()).as(diary.err()).isZero();
        assertThat(upgrade.code()).as(upgrade.err()).isZero();
        assertThat(Run.of("upgrade", "--from", RULES, "--to", RULES).code()).isEqualTo(3);
        assertThat(Run.of("schema", "case", "--kinds", jar).out()).contains("\"schoolAbsences\"");
        assertThat(Run.of("schema", "case").out()).doesNotContain("schoolAbsences");
        assertThat(begun.code()).as(begun.out() + begun.err()).isZero();
        assertThat(rules.resolve("school/absent-again.drl"))
                .content()
                .contains("import org.reviewlearning.heed.facts.*\nimport org.example.embedding.SchoolAbsence\n");
        assertThat(Run.of("check", rules.toString(), "--kinds", jar, "--on", "2026-01-01")
                        .out())
                .contains("No problems");
    }

    @Test
    void an_example_of_a_hosts_own_kinds_is_put_into_the_layer() throws IOException {
        Path rules = folder.resolve("our rules");
        RulesCopy.copy(Path.of(RULES), rules);
        Path pack = rules.resolve("education/school-absences-not-talked-through.examples.yaml");
        String before = Files.readString(pack);
        Path local = Files.createDirectories(folder.resolve("our layer"));
        Files.writeString(local.resolve("book.yaml"), """
                # Invented.
                name: our-school
                version: "1"
                madeFor: {name: example-host, version: "1"}
                """);
        Files.writeString(
                local.resolve("changes.yaml"),
                "figures:\n  school-absences-not-talked-through.days: {value: 2, because: ours, owner: us}\n");
        Path child = Files.writeString(folder.resolve("child.yaml"), """
                # Invented: this child does not exist.
                case: EXAMPLE-8
                child: {arrangement: foster}
                schoolAbsences:
                  - {id: MARKED-1, on: 2024-02-20, authorised: no}
                  - {id: MARKED-2, on: 2024-02-22, authorised: no}
                coverage: [{of: "schoolAbsences.*", until: 2024-03-01}]
                """);
        String[] these = {"--rules", rules.toString(), "--local", local.toString(), "--kinds", jar, "--append"};

        Run from = example(these, "--from", child.toString(), "--rule", ABSENCES, "--as-at", "2024-03-01");
        Run boundaries = example(these, "--boundaries", ABSENCES);

        Path made = local.resolve("school-absences-not-talked-through.examples.yaml");
        assertThat(from.code()).as(from.err()).isZero();
        assertThat(boundaries.code()).as(boundaries.err()).isZero();
        assertThat(boundaries.err()).contains("Added to " + made);
        assertThat(Files.readString(made))
                .contains("schoolAbsences:", "then: {prompts: 1, because: [")
                .contains("then: open # today: ")
                .doesNotContain("MARKED");
        assertThat(pack).hasContent(before);
        Run test = Run.of("test", rules.toString(), "--local", local.toString(), "--kinds", jar, "--rule", ABSENCES);
        assertThat(test.code()).as(test.out()).isEqualTo(1);
        assertThat(test.out()).contains("expected: open").contains("No problems in files of examples.");
    }

    private static Run example(String[] these, String... more) {
        return Run.of(Stream.of(Stream.of("example"), Stream.of(more), Stream.of(these))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    @Test
    void a_case_with_a_hosts_own_kinds_is_assessed() throws IOException {
        Path child = folder.resolve("child.yaml");
        Files.writeString(child, """
                # Invented: this child does not exist.
                case: EXAMPLE-7
                child: {arrangement: foster}
                schoolAbsences:
                  - {id: s1, on: 2024-02-20, authorised: no}
                """);

        Run run = Run.of("assess", child.toString(), "--rules", RULES, "--kinds", jar, "--as-at", "2024-03-01");

        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(Run.of("assess", child.toString(), "--rules", RULES, "--as-at", "2024-03-01")
                        .code())
                .isEqualTo(3);
    }

    @Test
    void a_jar_that_is_of_no_use_is_told_with_the_reason() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no jar at all");
        String silent = jar("silent.jar", "SchoolAbsence", Map.of());
        String lost = jar("lost.jar", "SchoolAbsence", Map.of(SERVICE, "org.example.Lost\n"));
        String taken = jar(
                "taken.jar",
                "org.reviewlearning.heed.facts.Visit",
                Map.of(SERVICE, "org.example.embedding.OurKinds\n"));

        assertThat(refused("nowhere.jar")).startsWith("There is no jar nowhere.jar for --kinds.");
        assertThat(refused(folder.toString())).startsWith("There is no jar ");
        assertThat(refused(broken.toString()))
                .contains("is no jar that can be read")
                .contains("cut off");
        assertThat(refused(silent)).contains("names no kinds of fact").contains(SERVICE);
        assertThat(refused(lost)).contains("cannot be used").contains("org.example.Lost");
        assertThat(refused(taken)).contains("cannot be used").contains("Two kinds are called Visit");
    }

    private static String refused(String jar) {
        Run run = Run.of("check", RULES, "--kinds", jar);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("fault in Heed");
        return run.err().replaceFirst("(?s)^Rules: [^\\n]*\\n", "");
    }

    private String jar(String name, String kind, Map<String, String> more) throws IOException {
        Path source = Files.createDirectories(folder.resolve(name + ".src")).resolve("OurKinds.java");
        Files.writeString(source, PROVIDER.replace("KIND", kind));
        Path classes = Files.createDirectories(folder.resolve(name + ".classes"));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream(),
                        "-proc:none",
                        "-cp",
                        Path.of(KindsProvider.class
                                        .getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .getPath())
                                .toString(),
                        "-d",
                        classes.toString(),
                        source.toString(),
                        EXAMPLE.resolve("src/main/java/org/example/embedding/SchoolAbsence.java")
                                .toString());
        assertThat(compiled).isZero();
        Map<String, byte[]> entries = new TreeMap<>();
        for (Map.Entry<String, String> each : more.entrySet()) {
            entries.put(each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
        }
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        Path made = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(made))) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                out.putNextEntry(new JarEntry(each.getKey()));
                out.write(each.getValue());
                out.closeEntry();
            }
        }
        return made.toString();
    }
}

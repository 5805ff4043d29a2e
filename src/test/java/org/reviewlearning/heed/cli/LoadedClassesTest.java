package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command makes Java load, in a process of its own: what is not loaded costs nothing, and cannot have been used. */
class LoadedClassesTest {

    private static final Pattern DROOLS = Pattern.compile("org\\.(drools|kie|antlr)\\..*");

    /** What Drools reads a rule file with, and the interfaces that this names. A network is made by none of it. */
    private static final Pattern READS_RULE_FILES = Pattern.compile(
            "org\\.antlr\\.runtime\\..*|org\\.drools\\.(drl|util)\\..*|org\\.kie\\.(api|internal)\\..*");

    /** Java makes these of method references, handles, annotations and joined text in compiled code, whatever a rule says. */
    private static final Pattern MADE_BY_JAVA = Pattern.compile(".*\\$\\$(Lambda|InjectedInvoker|StringConcat).*"
            + "|java\\.lang\\.invoke\\..*|jdk\\.internal\\.reflect\\..*|.*jdk\\.proxy\\d+\\.\\$Proxy\\d+");

    private static final Pattern FROM_A_FILE =
            Pattern.compile("(file|jrt):.*|shared objects file.*|jar:.*|.*\\.jar|java\\.base");

    /** A class and where it came from, as Java logs it. */
    private record Loaded(String name, String source) {}

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "schema case", "assess --help"})
    void what_reads_no_rules_loads_nothing_of_drools(String command) throws Exception {
        assertThat(drools(loaded(command))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "register", "data"})
    void what_only_reads_rules_makes_no_network(String command) throws Exception {
        List<String> drools = drools(loaded(command + " " + Run.RULES));

        assertThat(drools).as("rules are read").contains("org.drools.drl.parser.lang.DRL6Parser");
        assertThat(drools).allMatch(name -> READS_RULE_FILES.matcher(name).matches());
    }

    /** Were any class made of a rule, it would come from no file. */
    @Test
    void what_asks_makes_a_network_and_loads_classes_from_files_alone() throws Exception {
        List<Loaded> loaded =
                loaded("assess src/test/resources/golden/cli/in/b-asks.yaml --as-at 2024-03-01 --rules " + Run.RULES);

        assertThat(drools(loaded))
                .as("a network is made")
                .anyMatch(name -> !READS_RULE_FILES.matcher(name).matches());
        assertThat(loaded.stream()
                        .filter(type -> !MADE_BY_JAVA.matcher(type.name()).matches())
                        .filter(type -> !FROM_A_FILE.matcher(type.source()).matches()))
                .isEmpty();
    }

    private static List<String> drools(List<Loaded> loaded) {
        return loaded.stream()
                .map(Loaded::name)
                .filter(name -> DROOLS.matcher(name).matches())
                .toList();
    }

    private static List<Loaded> loaded(String command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:stderr:none",
                "-Dlogback.configurationFile=" + Path.of("src/test/resources/logback-test.xml"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(List.of(command.split(" ")));
        Process java = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(java.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(said).isZero();
        return said.lines()
                .filter(told -> told.contains(" source: "))
                .map(told -> new Loaded(told.split(" ", 2)[0], told.split(" source: ", 2)[1]))
                .collect(Collectors.toList());
    }
}

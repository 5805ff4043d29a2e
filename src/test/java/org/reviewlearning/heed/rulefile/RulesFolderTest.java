package org.reviewlearning.heed.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleBookException;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Unseen;

/** A rules folder that holds something else than it should: it is told, soon, and nothing is passed over in silence. */
@DisabledOnOs(OS.WINDOWS)
class RulesFolderTest {

    private static final Path PLAIN = Path.of("src/test/resources/golden/problems/in/nothing-wrong.drl");
    private static final LocalDate ON = LocalDate.of(2024, 3, 1);

    @TempDir
    Path folder;

    @BeforeEach
    void rules() throws IOException {
        TestBook.in(folder).file("nothing-wrong.drl", Files.readString(PLAIN));
        assertThat(told()).isEmpty();
    }

    @Test
    void a_rule_twelve_folders_down_is_told_with_the_folder_that_was_not_looked_at() throws IOException {
        Path deep = folder.resolve("1/2/3/4/5/6/7/8/9/10/11/12");
        Files.createDirectories(deep);
        Files.copy(PLAIN, deep.resolve("nothing-wrong.drl"));

        assertThat(told())
                .containsExactly(
                        "1/2/3/4/5/6/7/8: This folder stands more than 8 folders deep; nothing in it was looked at.");
    }

    @Test
    void a_file_after_the_five_thousandth_is_told() throws IOException {
        Files.createDirectories(folder.resolve("many"));
        for (int i = 0; i < 5_100; i++) {
            Files.createFile(folder.resolve("many/" + i + ".txt"));
        }

        assertThat(told())
                .containsExactly(": There are more than 5000 files and folders here; the others were not looked at.");
    }

    @Test
    void a_hidden_folder_is_no_rule_and_not_counted() throws IOException {
        Files.createDirectories(folder.resolve(".git/objects"));
        for (int i = 0; i < 5_100; i++) {
            Files.createFile(folder.resolve(".git/objects/" + i));
        }
        Files.copy(PLAIN, folder.resolve(".git/other.drl"));

        assertThat(told()).isEmpty();
        assertThat(RuleBook.open(folder).rules()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.drl", "theme", "thresholds.yaml.bak"})
    void a_link_that_leads_nowhere_is_told(String name) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), Path.of("/nowhere/at/all"));

        assertThat(told()).containsExactly(name + ": This link leads nowhere, or round in a circle.");
    }

    @Test
    void links_that_lead_round_in_a_circle_are_told() throws IOException {
        Files.createDirectories(folder.resolve("theme"));
        Files.createSymbolicLink(folder.resolve("theme/back"), folder);
        Files.createSymbolicLink(folder.resolve("one.drl"), folder.resolve("two.drl"));
        Files.createSymbolicLink(folder.resolve("two.drl"), folder.resolve("one.drl"));

        assertThat(told())
                .containsExactly(
                        "one.drl: This link leads nowhere, or round in a circle.",
                        "theme/back: This link leads back to a folder it stands in.",
                        "two.drl: This link leads nowhere, or round in a circle.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.drl", "wording.yaml", "x"})
    void a_link_to_a_device_is_told_and_not_read(String name) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), Path.of("/dev/zero"));

        assertThat(told())
                .containsExactly(name + ": This is not a file that can be read; it is a device, a pipe or the like.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.drl", "wording.yaml", "book.yaml", "nothing-wrong.examples.yaml"})
    void a_pipe_is_told_and_not_waited_for(String name) throws IOException, InterruptedException {
        Files.deleteIfExists(folder.resolve(name));
        assumeThat(new ProcessBuilder("mkfifo", folder.resolve(name).toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(told())
                .containsExactly(name + ": This is not a file that can be read; it is a device, a pipe or the like.");
    }

    @Test
    void a_socket_is_told() throws IOException {
        try (ServerSocketChannel socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            socket.bind(UnixDomainSocketAddress.of(folder.resolve("b.drl")));

            assertThat(told())
                    .containsExactly("b.drl: This is not a file that can be read; it is a device, a pipe or the like.");
        }
    }

    @Test
    void a_folder_called_like_a_rule_is_told() throws IOException {
        Files.createDirectories(folder.resolve("b.drl"));

        assertThat(told()).containsExactly("b.drl: This is a folder, and is named like a file.");
    }

    @Test
    void a_folder_and_a_file_that_may_not_be_opened_are_told() throws IOException {
        Files.createDirectories(folder.resolve("theme"));
        Files.copy(PLAIN, folder.resolve("b.drl"));
        Files.setPosixFilePermissions(folder.resolve("theme"), PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder.resolve("b.drl"), PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(folder.resolve("b.drl"))).isFalse();

        assertThat(told()).containsExactly("b.drl: This file cannot be read.", "theme: This folder cannot be read.");
        Files.setPosixFilePermissions(folder.resolve("theme"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void a_file_that_says_it_holds_nothing_is_not_opened() throws IOException {
        assumeThat(Files.exists(Path.of("/proc/self/mem"))).isTrue();
        Files.createSymbolicLink(folder.resolve("b.drl"), Path.of("/proc/self/mem"));

        assertThat(told()).isNotEmpty().allMatch(each -> each.startsWith("b.drl: "));
    }

    @ParameterizedTest
    @CsvSource({
        "theme/thresholds.yaml, place",
        "theme/roles.yaml, place",
        "theme/sources.yaml, place",
        "theme/wording.yaml, place",
        "theme/book.yaml, place",
        "Thresholds.yaml, name",
        "threshold.yaml, name",
        "thresholds.yml, name",
        "thresholds.yaml.txt, name",
        "b.drl.txt, name",
        "b.DRL, name",
        "b.drl~, name",
        "b.example.yaml, name",
        "b.examples.yml, name",
        "b.tables.yaml, name",
        "b.table.yaml.txt, name"
    })
    void a_file_that_was_meant_to_be_read_and_is_not_is_told(String path, String what) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), "x: y\n");

        assertThat(told()).containsExactly(path + ": The file's " + what + " keeps it from being read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CHANGELOG.md", "theme/notes.txt", "register.md", ".DS_Store", "._b.drl"})
    void other_files_are_nobodys_business(String path) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), "x");

        assertThat(told()).isEmpty();
    }

    @Test
    void examples_whose_rule_is_gone_are_told() throws IOException {
        Files.writeString(folder.resolve("gone.examples.yaml"), "rule: gone\nexamples: []\n");

        assertThat(told()).containsExactly("gone.examples.yaml: There is no rule gone.drl beside these examples.");
        assertThatThrownBy(() -> RuleBook.open(folder)).isInstanceOf(RuleBookException.class);
    }

    @Test
    void a_files_name_commands_no_terminal() throws IOException {
        Files.writeString(folder.resolve("a\u001b[31m\n\u202eb.drl"), "x");

        List<Problem> problems = Problem.errors(RuleBook.check(folder, ON));
        assertThat(problems).isNotEmpty();
        problems.forEach(problem -> assertThat(
                        problem.inWords().codePoints().filter(Unseen::is).toArray())
                .isEmpty());
        assertThat(problems.get(0).inWords()).contains("a<U+001B>[31m<U+000A><U+202E>b.drl:1:1: ");
    }

    @Test
    void files_that_are_too_large_or_too_many_are_told_and_not_kept() throws IOException {
        Files.write(folder.resolve("large.drl"), new byte[300 * 1024]);
        Files.write(folder.resolve("large.table.yaml"), new byte[3 * 1024 * 1024]);

        assertThat(told())
                .containsExactly(
                        "large.drl: This file is larger than 256 KB, and was not read.",
                        "large.table.yaml: This file is larger than 2048 KB, and was not read.");
    }

    /** Every error, by path within the folder, told in a time that somebody would wait. */
    private List<String> told() {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> Problem.errors(RuleBook.check(folder, ON)).stream()
                        .map(problem -> problem.place()
                                        .file()
                                        .replace(folder.toString(), "")
                                        .replaceFirst("^/", "") + ": " + problem.says())
                        .toList());
    }
}

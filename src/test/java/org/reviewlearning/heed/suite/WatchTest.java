package org.reviewlearning.heed.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.kinds.Vocabulary;

/** What is told while somebody saves rule files. */
class WatchTest {

    private static final Path PACK = Path.of("src/test/resources/rules-for-tests");

    @TempDir
    private Path rules;

    private Path rule;
    private Watch watch;
    private long saved = 1_700_000_000_000L;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(PACK)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path there = rules.resolve(PACK.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
        rule = rules.resolve("visits/not-seen-alone.drl");
        watch = new Watch(rules, List.of(), Vocabulary.shipped());
    }

    @Test
    void nothing_is_told_while_nothing_is_saved() {
        assertThat(watch.look()).isEmpty();
        assertThat(watch.look()).isEmpty();
    }

    @Test
    void a_slip_is_told_once_it_was_saved_and_the_file_stands_still() throws IOException {
        save(rule, Files.readString(rule).replace("seenAlone == Answer.NO", "seenAlne == Answer.NO"));

        assertThat(watch.look()).as("still being written").isEmpty();
        assertThat(watch.look())
                .singleElement()
                .asString()
                .contains("not-seen-alone.drl:22:")
                .contains("Did you mean");
        assertThat(watch.look()).as("told once").isEmpty();
    }

    @Test
    void what_was_put_right_is_told_as_such() throws IOException {
        String whole = Files.readString(rule);
        save(rule, whole.replace("seenAlone == Answer.NO", "seenAlne == Answer.NO"));
        watch.look();
        watch.look();

        save(rule, whole);
        watch.look();

        assertThat(watch.look())
                .containsExactly(
                        "not-seen-alone: 1 thing told before no longer holds.",
                        "not-seen-alone: nothing is wrong, and every example agrees.");
    }

    @Test
    void what_a_layer_answers_otherwise_than_the_pack_is_not_told_as_wrong(@TempDir Path local) throws IOException {
        Files.writeString(
                local.resolve("book.yaml"),
                "name: ours\nversion: \"3\"\nmadeFor: {name: rules-for-tests, version: 0.0.1}\n");
        Files.writeString(
                local.resolve("changes.yaml"),
                "figures:\n  moved-often.placements: {value: 4, because: our panel meets then, owner: b}\n");
        watch = new Watch(rules, List.of(local), Vocabulary.shipped());
        Path moved = rules.resolve("moves/moved-often.drl");
        save(moved, Files.readString(moved));
        watch.look();

        assertThat(watch.look()).containsExactly("moved-often: nothing is wrong, and every example agrees.");
    }

    @Test
    void of_files_that_rules_share_no_example_is_said_to_agree() throws IOException {
        Path roles = rules.resolve("roles.yaml");
        String whole = Files.readString(roles);
        save(roles, "\tx\n\ty\n" + whole);
        watch.look();
        assertThat(watch.look()).isNotEmpty();

        save(roles, whole);
        watch.look();

        assertThat(watch.look()).last().isEqualTo("the files that rules share: nothing is wrong.");
    }

    @Test
    void an_example_that_disagrees_is_told() throws IOException {
        Path examples = rules.resolve("visits/not-seen-alone.examples.yaml");
        save(examples, Files.readString(examples).replaceFirst("then: quiet", "then: cannot tell"));
        watch.look();

        assertThat(watch.look())
                .anySatisfy(each ->
                        assertThat(each).contains("expected: cannot tell").contains("came:     quiet"));
    }

    @Test
    void a_shared_file_is_checked_with_every_rule() throws IOException {
        Path figures = rules.resolve("thresholds.yaml");
        save(figures, Files.readString(figures).replace("moved-often.window:", "moved-often.wndow:"));
        watch.look();

        assertThat(watch.look()).anySatisfy(each -> assertThat(each).contains("moved-often.window"));
    }

    @Test
    void a_half_written_file_and_one_that_is_gone_end_nothing() throws IOException {
        Files.write(rule, new byte[] {'r', 'u', (byte) 0xC3});
        Files.setLastModifiedTime(rule, FileTime.fromMillis(++saved));
        watch.look();
        assertThat(watch.look()).isNotEmpty();

        Files.delete(rule);
        watch.look();
        assertThat(watch.look()).isNotEmpty();

        save(rule, Files.readString(PACK.resolve("visits/not-seen-alone.drl"), StandardCharsets.UTF_8));
        watch.look();
        assertThat(watch.look()).anySatisfy(each -> assertThat(each).contains("nothing is wrong"));
    }

    @Test
    void rules_that_are_reached_by_a_link_are_watched(@TempDir Path other) throws IOException {
        Path link = Files.createSymbolicLink(other.resolve("rules"), rules);
        watch = new Watch(link, List.of(), Vocabulary.shipped());
        save(rule, Files.readString(rule).replace("seenAlone == Answer.NO", "seenAlne == Answer.NO"));
        watch.look();

        assertThat(watch.look()).anySatisfy(each -> assertThat(each).contains("Did you mean"));
        Files.delete(link);
    }

    private void save(Path file, String text) throws IOException {
        Files.writeString(file, text);
        saved += 5_000;
        Files.setLastModifiedTime(file, FileTime.fromMillis(saved));
    }
}

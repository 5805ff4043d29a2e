package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of pages is whole or is not there, and nothing of anybody else's is lost to it. */
class RegisterPagesTest {

    @TempDir
    Path folder;

    private static Run register(Path to, String... more) {
        return Run.of(Stream.concat(
                        Stream.of("register", Run.RULES, "--format", "html", "-o", to.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void it_is_written_whole_and_made_anew_in_its_place() throws IOException {
        Path pages = folder.resolve("register");

        Run first = register(pages);
        String start = Files.readString(pages.resolve("index.html"));
        Files.delete(pages.resolve("find.html"));
        Run again = register(pages);

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(pages.resolve("find.html")).exists();
        assertThat(pages.resolve("index.html")).content().isEqualTo(start);
        assertThat(left()).containsExactly("register");
    }

    @Test
    void a_folder_that_holds_something_else_is_left_alone() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("register"));
        Files.writeString(pages.resolve("notes.txt"), "Ours.");

        Run refused = register(pages);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("notes.txt", "Name a new folder");
        assertThat(pages.resolve("notes.txt")).content().isEqualTo("Ours.");
        assertThat(left()).containsExactly("register");
    }

    @Test
    void what_was_put_among_the_pages_of_a_register_keeps_it_from_being_replaced() throws IOException {
        Path pages = folder.resolve("register");
        assertThat(register(pages).code()).isZero();
        Files.writeString(pages.resolve("rules").resolve("minutes.html"), "Ours.");

        Run refused = register(pages);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("rules/minutes.html");
        assertThat(pages.resolve("rules/minutes.html")).exists();
    }

    @Test
    void a_file_and_no_place_at_all_are_refused_with_a_next_step() throws IOException {
        Path file = Files.writeString(folder.resolve("register.html"), "Ours.");

        assertThat(register(file).err()).contains("is a file. Name a folder for the pages.");
        assertThat(Run.of("register", Run.RULES, "--format", "html").err()).contains("Say which: -o FOLDER");
        assertThat(file).content().isEqualTo("Ours.");
    }

    @Test
    void rules_that_cannot_be_used_leave_what_stood_there() throws IOException {
        Path pages = folder.resolve("register");
        assertThat(register(pages).code()).isZero();
        Path rules = Files.createDirectory(folder.resolve("rules"));

        Run failed = Run.of("register", rules.toString(), "--format", "html", "-o", pages.toString());

        assertThat(failed.code()).isEqualTo(3);
        assertThat(pages.resolve("index.html")).exists();
        assertThat(left()).containsExactly("register", "rules");
    }

    private List<String> left() throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}

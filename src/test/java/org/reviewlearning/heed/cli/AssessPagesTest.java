package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.assessment.Assessment;

/** Where the pages of cases go. Every case is invented. */
class AssessPagesTest {

    private static final String ONE = "src/test/resources/golden/cli/in/b-asks.yaml";
    private static final String OTHER = "examples/01-asking-again/case.yaml";

    @TempDir
    private Path folder;

    private static Run assess(Path output, String... cases) {
        return Run.of(Stream.of(
                        Stream.of("assess"),
                        Stream.of(cases),
                        Stream.of("--rules", Run.RULES, "--as-at", "2023-09-15", "--format", "html"),
                        Stream.of("-o", output.toString()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    @Test
    void one_case_is_one_file() throws IOException {
        Path page = folder.resolve("page.html");

        assertThat(assess(page, OTHER).code()).isZero();

        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains(Assessment.NOT_AN_ASSURANCE);
    }

    @Test
    void several_cases_are_not_put_on_one_page_as_each_may_be_sent_on_alone() {
        Path page = folder.resolve("page.html");

        Run run = assess(page, ONE, OTHER);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("A page is about one child", "-o FOLDER");
        assertThat(page).doesNotExist();
    }

    @Test
    void in_a_folder_each_case_has_a_page_that_names_no_other_and_an_index_leads_to_them_in_the_order_they_were_read()
            throws IOException {
        Path pages = folder.resolve("pages");

        assertThat(assess(pages, OTHER, ONE).code()).isZero();

        try (Stream<Path> files = Files.list(pages)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("index.html", "case-0001.html", "case-0002.html");
        }
        String index = Files.readString(pages.resolve("index.html"));
        assertThat(index).containsSubsequence("href=\"case-0001.html\">Case asking-again", "href=\"case-0002.html\"");
        assertThat(index).contains(Assessment.NOT_AN_ASSURANCE);
        assertThat(Files.readString(pages.resolve("case-0001.html"))).contains("Case asking-again");
        assertThat(Files.readString(pages.resolve("case-0002.html"))).doesNotContain("asking-again");
    }

    @Test
    void a_folder_with_something_in_it_is_refused_and_left_as_it_was() throws IOException {
        Path there = Files.writeString(folder.resolve("notes.txt"), "kept");

        Run run = assess(folder, ONE, OTHER);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("There is something in the folder", "Name a new folder");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList()).isEqualTo(List.of(there));
        }
    }
}

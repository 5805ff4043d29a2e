package org.reviewlearning.heed.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put in the place of earlier pages is whole, and nothing but what was written now. */
class SiteFolderTest {

    @TempDir
    Path folder;

    @Test
    void earlier_pages_go_back_to_their_place_when_the_new_ones_cannot_be_put_there() throws IOException {
        Path earlier = Files.createDirectory(folder.resolve(".earlier"));
        Files.writeString(earlier.resolve("index.html"), "Earlier.");
        Path place = folder.resolve("register");

        assertThatThrownBy(() -> SiteFolder.put(folder.resolve("nothing.part"), place, earlier))
                .isInstanceOf(IOException.class);

        assertThat(place.resolve("index.html")).content().isEqualTo("Earlier.");
        assertThat(earlier).doesNotExist();
    }

    @Test
    void what_a_run_of_the_same_number_left_is_no_page_of_this_one() throws IOException {
        Path place = folder.resolve("register");
        String left = ".heed-" + ProcessHandle.current().pid() + "-register.part";
        Files.writeString(Files.createDirectory(folder.resolve(left)).resolve("old.html"), "Of another run.");
        Files.writeString(
                Files.createDirectory(folder.resolve(left + ".earlier")).resolve("older.html"), "Of another run.");

        for (String page : new String[] {"First.", "Second."}) {
            try (SiteFolder pages = SiteFolder.begin(place)) {
                pages.write("index.html", page);
                pages.keep();
            }
            assertThat(place.resolve("index.html")).content().isEqualTo(page);
        }

        assertThat(place.resolve("old.html")).doesNotExist();
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there).containsExactly(place);
        }
    }
}

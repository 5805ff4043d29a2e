package org.reviewlearning.heed.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two runs cannot write one file, be they of one process or of two. */
class BatchLockTest {

    private static final RunAsked ASKED =
            new RunAsked("heed", "calendar", "rules", "2024-03-01", "cases", "kinds", "how");

    @TempDir
    private Path folder;

    @Test
    void another_process_is_kept_out_while_a_file_that_was_gone_on_with_grows() throws Exception {
        Path place = folder.resolve("out");
        BatchFile stopped = BatchFile.begin(place, ASKED, false);
        stopped.keep(new BatchJournal.Entry(BatchJournal.What.ANSWERED, "INVENTED", Tally.NOTHING, 0), "{}");
        stopped.close();

        try (BatchFile file = BatchFile.begin(place, ASKED, true)) {
            assertThat(file.resumed()).isEqualTo(1);
            assertThatThrownBy(() -> BatchFile.begin(place, ASKED, true))
                    .hasMessageContaining("Another run is writing");
            assertThat(anotherProcessTakes(folder.resolve(".heed-out.lock"))).isEqualTo(1);
        }

        assertThat(folder.resolve(".heed-out.lock")).doesNotExist();
        assertThat(anotherProcessTakes(folder.resolve(".heed-out.lock"))).isZero();
    }

    @Test
    void a_lock_that_a_run_left_that_was_killed_holds_nobody_up() throws IOException {
        Files.createFile(folder.resolve(".lock"));

        try (BatchLock lock = BatchLock.take(folder.resolve(".lock"))) {
            assertThat(lock).isNotNull();
            assertThat(BatchLock.take(folder.resolve("../" + folder.getFileName() + "/.lock")))
                    .isNull();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_journal_is_for_nobody_but_whoever_runs_it() throws IOException {
        Path place = folder.resolve("out");
        try (BatchFile file = BatchFile.begin(place, ASKED, false)) {
            assertThat(file.isBegun()).isFalse();
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve(".heed-out.journal"))))
                    .isEqualTo("rw-------");
        }
    }

    private static int anotherProcessTakes(Path file) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        file.toString())
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Another process, which ends with 0 if it gets the lock and with 1 if not. */
    static final class Other {

        private Other() {}

        public static void main(String[] files) throws IOException {
            try (RandomAccessFile file = new RandomAccessFile(files[0], "rw");
                    FileLock lock = file.getChannel().tryLock()) {
                System.exit(lock == null ? 1 : 0);
            }
        }
    }
}

package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator.ExecutionStatus;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

class WarningsTest {

    private static final Path SERVICES =
            Path.of("src", "cli", "resources", "META-INF", "services", "ch.qos.logback.classic.spi.Configurator");

    @Test
    void a_warning_is_one_line_on_standard_error_without_what_an_exception_says() {
        LoggerContext logging = new LoggerContext();
        logging.setMDCAdapter(new LogbackMDCAdapter());
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(new Warnings().configure(logging)).isEqualTo(ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
            Logger logger = logging.getLogger("org.drools.some.Part");
            logger.info("not told");
            logger.warn("something of {}", "a rule", new IllegalStateException("born on 2010-05-01"));
        } finally {
            System.setErr(before);
            logging.stop();
        }

        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualTo("heed: WARN Part: something of a rule" + System.lineSeparator());
    }

    @Test
    void the_command_lines_jar_names_it() throws Exception {
        assertThat(Files.readString(SERVICES)).isEqualTo(Warnings.class.getName() + "\n");
    }
}

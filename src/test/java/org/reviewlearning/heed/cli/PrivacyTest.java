package org.reviewlearning.heed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/**
 * Facts about a child go nowhere they were not asked to go: marked values are sent through every failure there is, with
 * every logger wide open, and must come out nowhere. Every case is invented.
 */
class PrivacyTest {

    private static final String MARK = "MARKEDVALUE";

    @TempDir
    Path folder;

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<Appender<ILoggingEvent>> usual = new ArrayList<>();
    private Level before;

    @BeforeEach
    void listen() {
        before = root.getLevel();
        root.setLevel(Level.TRACE);
        root.iteratorForAppenders().forEachRemaining(usual::add);
        usual.forEach(root::detachAppender);
        logged.start();
        root.addAppender(logged);
    }

    @AfterEach
    void stop() {
        root.detachAppender(logged);
        usual.forEach(root::addAppender);
        root.setLevel(before);
    }

    private record Told(int exit, String out, String err) {}

    /** A refused case needs no rules of weight. */
    private static final String FEW_RULES = "src/test/resources/rules-for-tests";

    private Told assess(String file, String text, String... more) throws Exception {
        return assessWith(FEW_RULES, file, text, more);
    }

    private Told assessWith(String rules, String file, String text, String... more) throws Exception {
        Path input = Files.writeString(folder.resolve(file), text);
        List<String> args =
                new ArrayList<>(List.of("assess", input.toString(), "--as-at", "2024-03-01", "--rules", rules));
        args.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(
                args.toArray(String[]::new),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Told(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String logs() {
        return logged.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : event.getThrowableProxy().getMessage()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void every_refusal_of_a_case_keeps_its_values_to_itself() throws Exception {
        List<String> refused = List.of(
                "case: INVENTED\nvisits: [{id: v1, on: MARKEDVALUE}]\n",
                "case: INVENTED\nvisits: [{id: v1, on: 2024-02-01, seen: MARKEDVALUE}]\n",
                "case: INVENTED\nvisits: [{id: v1, on: 2024-02-01, seenn: MARKEDVALUE}]\n",
                "case: INVENTED\nvisits: MARKEDVALUE\n",
                "case: INVENTED\nmoves: [{id: m1, on: 2024-02-01, placement: MARKEDVALUE}]\n",
                "case: INVENTED\nrequests: [{id: r1, on: 2024-02-01, topic: MARKEDVALUE}]\n",
                "case: INVENTED\ncoverage: [{of: visits, until: MARKEDVALUE}]\n",
                "case: INVENTED\nvisits: [{id: v1, on: 2024-02-01, seen: \"MARKEDVALUE\n",
                "case: INVENTED\nvisits: &a [{id: MARKEDVALUE, on: *a}]\n",
                "case: INVENTED\nchild: {bornOn: MARKEDVALUE}\n");
        for (String text : refused) {
            Told told = assess("case.yaml", text);

            assertThat(told.exit()).as(text).isEqualTo(4);
            assertThat(told.out() + told.err()).as(text).doesNotContain(MARK);
        }
        assertThat(logs()).doesNotContain(MARK);
    }

    @Test
    void a_truncated_line_among_many_keeps_its_values_to_itself() throws Exception {
        Told told = assess(
                "cases.ndjson",
                "{\"case\": \"INVENTED-1\"}\n{\"case\": \"INVENTED-2\", \"visits\": [{\"id\": \"MARKEDVALUE\", \"on\": \"2024");

        assertThat(told.exit()).isEqualTo(4);
        assertThat(told.err() + told.out()).contains("INVENTED-1").doesNotContain(MARK);
        assertThat(logs()).doesNotContain(MARK);
    }

    @Test
    void the_value_is_shown_only_when_it_is_asked_for() throws Exception {
        Told told = assess("case.yaml", "case: INVENTED\nvisits: [{id: v1, on: MARKEDVALUE}]\n", "--show-values");

        assertThat(told.err()).contains(MARK);
    }

    @Test
    void an_assessment_logs_nothing_of_the_facts_it_read() throws Exception {
        Told told = assessWith("rules", "case.yaml", """
                # Invented for a test.
                case: INVENTED
                child: {arrangement: foster, bornOn: 2010-01-01}
                involvements:
                  - {id: i1, role: social-worker, worker: MARKEDVALUE, from: 2023-05-01, cover: no}
                  - {id: i2, role: social-worker, worker: MARKEDVALUE-2, from: 2023-07-01, cover: no}
                  - {id: i3, role: social-worker, worker: MARKEDVALUE-3, from: 2023-09-01, cover: no}
                coverage: [{of: "involvements.*", until: 2024-03-01}]
                """, "--full");

        assertThat(told.exit()).isZero();
        assertThat(told.out()).as("the evidence itself").contains(MARK);
        assertThat(told.err()).doesNotContain(MARK);
        assertThat(logs()).doesNotContain(MARK);
        assertThat(logged.list).as("the loggers are open").isNotEmpty();
    }
}

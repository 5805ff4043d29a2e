package org.reviewlearning.heed.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** One case a line. */
class ManyCasesTest {

    private static final CaseReader SHORT_LINES = CaseReader.using(Vocabulary.shipped(), 40);

    @Test
    void a_line_as_long_as_allowed_is_read_and_one_longer_is_refused_and_the_next_goes_on() {
        String fits = "{\"case\": \"EXAMPLE-1\", \"note\": \"1234567\"}";
        String tooLong = fits.replace("1234567", "12345678");
        assertThat(fits).hasSize(40);

        List<CaseReading> readings =
                lines(SHORT_LINES, fits + "\n" + tooLong + "\n" + fits.replace("-1", "-2") + "\n" + tooLong);

        assertThat(readings).hasSize(4);
        assertThat(readings.get(0)).isInstanceOf(CaseRead.class);
        assertThat(Reading.onlyProblem(readings.get(1)).inWords())
                .startsWith("cases.ndjson:2:1: This is larger than 64 MB.");
        assertThat(readings.get(2)).isInstanceOf(CaseRead.class);
        assertThat(Reading.refused(readings.get(3)).place()).isEqualTo(new Place("cases.ndjson", 4, 1));
    }

    @Test
    void blank_lines_are_passed_over_and_still_counted() {
        List<CaseReading> readings = lines(Reading.READER, "\n  \r\n\t\n{}\n\n");

        assertThat(readings).hasSize(1);
        assertThat(Reading.onlyProblem(readings.get(0)).place()).isEqualTo(new Place("cases.ndjson", 4, 1));
    }

    @Test
    void a_second_case_of_one_id_is_refused_and_says_where_the_first_is() {
        List<CaseReading> readings =
                lines(Reading.READER, "{\"case\": \"E-1\"}\n{\"case\": \"E-2\"}\n\n{\"case\": \"E-1\"}\n");

        assertThat(readings).hasSize(3);
        assertThat(readings.subList(0, 2)).allMatch(CaseRead.class::isInstance);
        assertThat(Reading.onlyProblem(readings.get(2)).inWords())
                .startsWith("cases.ndjson:4:1, case E-1, case: is the identifier of another case, in line 1;");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E\u200B1", "\u202EE1", "E1\uFEFF", " E1", "E1 ", "E\u00A01", "E\u3164", "E\uFE0F1"})
    void an_id_that_looks_like_another_is_none(String id) {
        String case1 = "{\"case\": \"" + id + "\"}";
        String fact = "{\"case\": \"E-1\", \"visits\": [{\"id\": \"" + id + "\", \"on\": \"2024-01-01\"}]}";

        for (CaseReading reading : lines(Reading.READER, case1 + "\n" + fact)) {
            assertThat(Reading.onlyProblem(reading).says()).startsWith("holds a character that cannot be seen");
        }
    }

    @Test
    void a_byte_order_mark_before_the_first_line_and_line_ends_of_windows_do_no_harm() {
        assertThat(lines(Reading.READER, "\uFEFF{\"case\": \"EXAMPLE-1\"}\r\n"))
                .singleElement()
                .isInstanceOf(CaseRead.class);
    }

    @Test
    void what_is_no_text_at_all_is_refused_once_and_not_line_by_line() {
        assertThat(lines(Reading.READER, "PK\u0003\u0004\u0000\u0000\n\n\u0000\n\u0000\n"))
                .hasSize(1);
    }

    @Test
    void a_line_split_anywhere_between_two_reads_is_still_one_line() {
        String text = "{\"case\": \"EXAMPLE-1\"}\n{\"case\": \"EXAMPLE-2\"}\n";
        for (int at = 0; at <= text.length(); at++) {
            List<CaseReading> readings = new ArrayList<>();
            InputStream inTwo = new SequenceInputStream(
                    new ByteArrayInputStream(text.substring(0, at).getBytes(UTF_8)),
                    new ByteArrayInputStream(text.substring(at).getBytes(UTF_8)));

            Reading.READER.readEach(inTwo, "cases.ndjson", readings::add);

            assertThat(readings).hasSize(2).allMatch(CaseRead.class::isInstance);
        }
    }

    @Test
    void a_stream_that_fails_says_so_after_the_cases_before_it_were_handed_over() {
        List<CaseReading> readings = new ArrayList<>();
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        InputStream oneThenFailing = new SequenceInputStream(
                new ByteArrayInputStream("{\"case\": \"EXAMPLE-1\"}\n".getBytes(UTF_8)), failing);

        assertThatThrownBy(() -> Reading.READER.readEach(oneThenFailing, "cases.ndjson", readings::add))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cases.ndjson could not be read to its end.");
        assertThat(readings).hasSize(1);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void a_line_of_one_gigabyte_is_refused_in_little_memory_and_the_next_go_on() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-cp",
                        classPath(),
                        HugeLine.class.getName())
                .redirectErrorStream(true)
                .start();

        String said = new String(java.getInputStream().readAllBytes(), UTF_8).replace("\r\n", "\n");

        assertThat(java.waitFor()).as(said).isZero();
        assertThat(said)
                .isEqualTo("cases.ndjson:2:1: This is larger than 64 MB.\n"
                        + "  Maybe it holds many cases; write one case a file, or one case a line.\n"
                        + "Read: " + (HugeLine.GOOD_LINES + 1) + "\n");
    }

    /** The places the needed classes come from: test runners hide the class path in ways of their own. */
    private static String classPath() throws URISyntaxException {
        Set<String> places = new TreeSet<>();
        for (Class<?> needed : List.of(
                HugeLine.class,
                CaseReader.class,
                ObjectMapper.class,
                JsonParser.class,
                YAMLFactory.class,
                LoadSettings.class)) {
            places.add(Path.of(needed.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString());
        }
        return String.join(File.pathSeparator, places);
    }

    private static List<CaseReading> lines(CaseReader reader, String text) {
        return Reading.lines(reader, "cases.ndjson", text.getBytes(UTF_8));
    }
}

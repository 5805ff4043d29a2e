package org.reviewlearning.heed.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrictTextTest {

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    @Test
    void utf_8_is_read_as_it_is() {
        StrictText.Decoded decoded = decode("Zoë asked 😀\n".getBytes(UTF_8));

        assertThat(decoded.text()).isEqualTo("Zoë asked 😀\n");
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_left_out() {
        StrictText.Decoded decoded = decode("\uFEFFcase: x".getBytes(UTF_8));

        assertThat(decoded.text()).isEqualTo("case: x");
        assertThat(decoded.problems()).isEmpty();
    }

    @Test
    void windows_1252_is_named_with_the_first_place_and_the_number_of_places() {
        StrictText.Decoded decoded = decode("one\r\nit\u0092s caf\u00e9".getBytes(ISO_8859_1));

        assertThat(decoded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Place("f", 2, 3));
            assertThat(problem.says()).contains("Windows-1252").contains("2 such places");
            assertThat(problem.next()).contains("UTF-8");
        });
        assertThat(decoded.text()).isEqualTo("one\r\nit\uFFFDs caf\uFFFD");
    }

    @Test
    void lines_are_counted_whatever_ends_them() {
        assertThat(decode("a\nb\rc\r\nd\u0092".getBytes(ISO_8859_1))
                        .problems()
                        .get(0)
                        .place())
                .isEqualTo(new Place("f", 4, 2));
    }

    @Test
    void a_character_longer_than_the_step_of_reading_keeps_its_place() {
        byte[] bytes = ("é".repeat(10_000) + "\u0000").getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0x92;

        assertThat(decode(bytes).problems().get(0).place()).isEqualTo(new Place("f", 1, 10_001));
    }

    @Test
    void utf_16_with_a_mark_is_read_as_what_it_is() {
        String text = "case: \uD83D\uDC4B é\nx: " + "é".repeat(20_000) + "\u0007";
        for (Charset charset : List.of(UTF_16LE, UTF_16BE, UTF_32LE, UTF_32BE)) {
            StrictText.Decoded decoded = decode(("\uFEFF" + text).getBytes(charset));

            assertThat(decoded.text()).isEqualTo(text.replace('\u0007', '\uFFFD'));
            assertThat(decoded.problems()).extracting(Problem::place).containsExactly(new Place("f", 2, 20_004));
        }
    }

    @Test
    void utf_16_that_is_cut_off_or_damaged_is_named_and_not_mended() {
        byte[] text = "\uFEFFcase: x".getBytes(UTF_16LE);
        for (byte[] bytes : List.of(
                Arrays.copyOf(text, text.length - 1),
                new byte[] {-1, -2, 'a', 0, 0x3D, (byte) 0xD8, 'b', 0},
                new byte[] {-1, -2, 7})) {
            assertThat(decode(bytes).text()).contains("\uFFFD");
            assertThat(decode(bytes).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.says()).contains("UTF-8"));
        }
    }

    @Test
    void utf_32_without_a_mark_is_named() {
        for (Charset charset : List.of(UTF_32LE, UTF_32BE)) {
            assertThat(decode("case: x".getBytes(charset)).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.says()).contains("UTF-32 without its mark"));
        }
    }

    @Test
    void utf_16_without_a_mark_is_named() {
        for (byte[] bytes : new byte[][] {"case: x".getBytes(UTF_16LE), "case: x".getBytes(UTF_16BE)}) {
            StrictText.Decoded decoded = decode(bytes);

            assertThat(decoded.text()).isEmpty();
            assertThat(decoded.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.says()).contains("UTF-16"));
        }
    }

    @Test
    void bytes_with_zeros_are_no_text() {
        assertThat(decode(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8}).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.says()).isEqualTo("This is not a text file."));
    }

    @Test
    void an_invisible_character_is_a_problem_and_tabs_and_line_ends_are_not() {
        StrictText.Decoded decoded = decode("a\tb\r\nc\u001bd\u007f".getBytes(UTF_8));

        assertThat(decoded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(new Place("f", 2, 2));
            assertThat(problem.says()).contains("2 such places");
        });
        assertThat(decoded.text()).isEqualTo("a\tb\r\nc\uFFFDd\uFFFD");
    }

    @Test
    void what_was_read_is_not_in_its_string() {
        assertThat(decode("secret".getBytes(UTF_8)).toString()).doesNotContain("secret");
    }

    private static StrictText.Decoded decode(byte[] bytes) {
        return StrictText.decode("f", bytes);
    }
}

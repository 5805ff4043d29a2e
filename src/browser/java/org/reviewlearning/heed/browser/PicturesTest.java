package org.reviewlearning.heed.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pictures of pages that the READMEs show. {@code mvn -Pbrowser test -Dtest=PicturesTest -Dgolden=accept} makes them
 * anew; otherwise they are only looked for, as another system has other letters.
 */
class PicturesTest {

    private static final int MOST_BYTES = 200_000;

    /** A picture, of which page it is, what of the page is left out, and below what it ends. */
    private enum Picture {
        CASE(
                SortOfPage.CASE,
                "examples/case-page.png",
                "nav, .find, .card ~ .card, #unknown, #others, #made, #timeline > p",
                ".lane:nth-of-type(16)");

        private final SortOfPage sort;
        private final Path file;
        private final String without;
        private final String last;

        Picture(SortOfPage sort, String file, String without, String last) {
            this.sort = sort;
            this.file = Path.of(file);
            this.without = without;
            this.last = last;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_is_there_small_and_shown_to_those_who_do_not_see_it(Picture picture, @TempDir Path folder)
            throws IOException {
        if ("accept".equals(System.getProperty("golden"))) {
            try (Browser browser = Browser.open()) {
                browser.width(980);
                browser.go(picture.sort.in(folder).get(0));
                browser.script(
                        "document.querySelectorAll(arguments[0]).forEach(function (part) { part.hidden = true;"
                                + " part.style.display = 'none'; })",
                        picture.without);
                byte[] seen = browser.picture(
                        980,
                        browser.number("Math.ceil(document.querySelector('" + picture.last
                                + "').getBoundingClientRect().bottom + scrollY) + 1"));
                ImageIO.write(fewColours(ImageIO.read(new ByteArrayInputStream(seen))), "png", picture.file.toFile());
            }
        }

        assertThat(picture.file).exists();
        assertThat(Files.size(picture.file)).isLessThan(MOST_BYTES);
        assertThat(Files.readString(Path.of("README.md")))
                .containsPattern("!\\[[^\\]]{40,}\\]\\(" + picture.file + "\\)");
    }

    /** The same with a palette of colours near to its own, as the page has few: a third of the bytes. */
    private static BufferedImage fewColours(BufferedImage seen) {
        int wide = seen.getWidth();
        int high = seen.getHeight();
        int[] dots = Arrays.stream(seen.getRGB(0, 0, wide, high, null, 0, wide))
                .map(PicturesTest::near)
                .toArray();
        int[] palette = Arrays.stream(dots).distinct().toArray();
        assertThat(palette.length).as("colours").isLessThanOrEqualTo(256);
        BufferedImage fewer = new BufferedImage(
                wide,
                high,
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        fewer.setRGB(0, 0, wide, high, dots, 0, wide);
        return fewer;
    }

    /** Light ones to a sixteenth of all steps, as their shades are seen best; dark ones, at the edges of letters, to fewer. */
    private static int near(int dot) {
        int near = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = dot >> shift & 0xff;
            near = near << 8 | (part >= 0xe8 ? part : Math.min(0xff, (part + 0x10) / 0x20 * 0x20));
        }
        return near;
    }
}

package org.reviewlearning.heed.intake.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewlearning.heed.Internal;

/**
 * The code sets of a form, with the periods each code belongs to.
 *
 * @hidden
 */
@Internal
public final class Codes {

    /**
     * One code.
     *
     * @param first the first period it belongs to
     * @param last the last
     * @param meaning in our words
     */
    public record Code(int first, int last, String meaning) {

        /** Whether it is in the lists of a period. */
        public boolean holdsIn(int period) {
            return first <= period && period <= last;
        }
    }

    private final Map<String, Code> all = new HashMap<>();
    private final Set<String> columns;

    private Codes(List<String[]> lines) {
        for (String[] line : lines) {
            all.put(line[0] + " " + line[1], new Code(period(line[2], 0), period(line[3], 9999), line[4]));
        }
        columns = lines.stream().map(line -> line[0]).collect(Collectors.toUnmodifiableSet());
    }

    /** The codes in a file beside a class: column, code, first and last period (- for no limit), and meaning a line. */
    public static Codes read(Class<?> beside, String file) {
        return new Codes(lines(beside, file, 5));
    }

    /** The lines of a form's file of data, but for comments, each cut at spaces into so many parts. */
    static List<String[]> lines(Class<?> beside, String file, int parts) {
        InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", parts))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int period(String written, int otherwise) {
        return written.equals("-") ? otherwise : Integer.parseInt(written);
    }

    /** All codes, by column and code with a space between. */
    public Map<String, Code> all() {
        return Map.copyOf(all);
    }

    /** Whether a column holds codes. */
    public boolean has(String column) {
        return columns.contains(column);
    }

    /** The code, of whatever period; empty when it is in no list. */
    public Optional<Code> of(String column, String code) {
        return Optional.ofNullable(all.get(column + " " + code));
    }
}

package org.reviewlearning.heed.intake.ssda903;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The code sets of the return, with the years each code belongs to: {@code ssda903-codes.txt} beside this class. */
final class Codes {

    /**
     * One code.
     *
     * @param first the first return year it belongs to
     * @param last the last
     * @param meaning in our words
     */
    record Code(int first, int last, String meaning) {

        boolean holdsIn(int year) {
            return first <= year && year <= last;
        }
    }

    private static final Map<String, Code> ALL = read();
    private static final Set<String> COLUMNS = ALL.keySet().stream()
            .map(code -> code.substring(0, code.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    private Codes() {}

    /** All codes, by column and code with a space between. */
    static Map<String, Code> all() {
        return ALL;
    }

    /** Whether a column holds codes. */
    static boolean has(String column) {
        return COLUMNS.contains(column);
    }

    static Optional<String> meaning(String column, String code) {
        return Optional.ofNullable(ALL.get(column + " " + code)).map(Code::meaning);
    }

    /** Whether the code is in a list of some year; one of another year than the row's is told and read all the same. */
    static boolean known(Row row, String column, String caseId, Findings findings) {
        Code code = ALL.get(column + " " + row.get(column));
        if (code != null && !code.holdsIn(row.year())) {
            findings.row(Sort.OTHER_YEARS_CODE, row, column, caseId);
        }
        return code != null;
    }

    private static Map<String, Code> read() {
        Map<String, Code> codes = new LinkedHashMap<>();
        InputStream in = Objects.requireNonNull(Codes.class.getResourceAsStream("ssda903-codes.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] parts = line.split(" ", 5);
                    codes.put(parts[0] + " " + parts[1], new Code(year(parts[2], 0), year(parts[3], 9999), parts[4]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(codes);
    }

    private static int year(String written, int otherwise) {
        return written.equals("-") ? otherwise : Integer.parseInt(written);
    }
}

package org.reviewlearning.heed.baseline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;

/** Digests, the same on every machine: of lines, and of what is supplied of a case. */
final class Digest {

    /** So much of it tells one record from another; a whole one would be no safer. */
    private static final int LETTERS = 16;

    private final MessageDigest sha = sha();

    private static MessageDigest sha() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Takes a line in, without its line end. */
    void line(byte[] bytes) {
        sha.update(bytes);
        sha.update((byte) '\n');
    }

    /** Of everything that was taken in. */
    String written() {
        return HexFormat.of().formatHex(sha.digest()).substring(0, 2 * LETTERS);
    }

    /**
     * Of what is seen of a case on a day, and what was supplied by then. Where a record came from, and how far beyond the
     * day the extract reaches, makes no difference: neither does to an answer.
     */
    static String ofFacts(CaseFile caseFile, LocalDate day) {
        Digest digest = new Digest();
        digest.line(bytes(record(caseFile.child())));
        caseFile.asAt(day)
                .facts()
                .forEach(fact -> digest.line(bytes(FactKind.of(fact).key() + record(fact))));
        caseFile.coverage().stream()
                .filter(each -> each.from() == null || !each.from().isAfter(day))
                .map(each -> new Coverage(each.of(), each.from(), each.until().isAfter(day) ? day : each.until()))
                .map(Digest::coverage)
                .sorted(Comparator.naturalOrder())
                .distinct()
                .forEach(each -> digest.line(bytes(each)));
        return digest.written().substring(0, LETTERS);
    }

    private static String coverage(Coverage entry) {
        return entry.of() + " " + entry.from() + " " + entry.until();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String record(Object record) {
        StringBuilder fields = new StringBuilder("{");
        for (Field field : Shape.of(record.getClass()).fields()) {
            Object value = field.of(record);
            if (!Field.saysNothing(value) && field.sort() != FieldType.ORIGIN) {
                fields.append(field.name())
                        .append('=')
                        .append(value instanceof Record part ? record(part) : plain(String.valueOf(value)))
                        .append(',');
            }
        }
        return fields.append('}').toString();
    }

    /** So that no text can pass for a field of its own. */
    private static String plain(String value) {
        return value.replace("\\", "\\\\").replace(",", "\\,").replace("}", "\\}");
    }
}

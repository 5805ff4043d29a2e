package org.reviewlearning.heed.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.Tree;

/**
 * Standard input has no name that says what it holds: one case a line, or one JSON case over several lines. It is one
 * case a line when the first line that holds anything ends as an object does, or when the next begins like one.
 */
final class StandardInput {

    private StandardInput() {}

    /**
     * Hands over each case as it comes.
     *
     * @throws IOException if the stream fails before it is known what it holds
     */
    static void readEach(InputStream in, String name, CaseReader reader, Consumer<CaseReading> take)
            throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        String first = nextLine(in, read);
        boolean oneALine = first.endsWith("}") || nextLine(in, read).startsWith("{");
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(read.toByteArray()), in);
        if (oneALine || first.isBlank()) {
            reader.readEach(whole, name, take);
        } else {
            take.accept(reader.read(name, whole.readNBytes(Tree.MOST_BYTES + 1), Format.JSON));
        }
    }

    /** The next line that is not blank, without space at its end; everything read is kept. Empty at the end. */
    private static String nextLine(InputStream in, ByteArrayOutputStream read) throws IOException {
        int start = read.size();
        for (int each = in.read(); each >= 0 && read.size() <= Tree.MOST_BYTES; each = in.read()) {
            read.write(each);
            if (each == '\n') {
                String line = since(start, read).stripTrailing();
                if (!line.isBlank()) {
                    return line;
                }
                start = read.size();
            }
        }
        return since(start, read).stripTrailing();
    }

    private static String since(int start, ByteArrayOutputStream read) {
        byte[] all = read.toByteArray();
        return new String(all, start, all.length - start, StandardCharsets.UTF_8);
    }
}

package org.reviewlearning.heed.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.reviewlearning.heed.Internal;

/**
 * A stream whose name does not say what it holds: one JSON object a line, or one over several lines. It is one a line when
 * the first line that holds anything ends as an object does, or when the next begins like one.
 *
 * @param oneALine whether it is one a line
 * @param blank whether nothing stands in it
 * @param whole all of it, from its beginning
 * @hidden
 */
@Internal
public record JsonStream(boolean oneALine, boolean blank, InputStream whole) {

    /**
     * Looks at the beginning of a stream, at most at what a {@link Tree} reads.
     *
     * @throws IOException if the stream fails before it is known what it holds
     */
    public static JsonStream of(InputStream in) throws IOException {
        InputStream text = Utf16.asUtf8(in);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        int last = -1;
        boolean ended = false;
        boolean oneALine = false;
        while (read.size() <= Tree.MOST_BYTES) {
            int each = text.read();
            if (each < 0) {
                break;
            }
            read.write(each);
            if (each == '\n') {
                ended = last >= 0;
                oneALine = last == '}';
                if (oneALine) {
                    break;
                }
            } else if (each != ' ' && each != '\t' && each != '\r') {
                if (ended) {
                    oneALine = each == '{';
                    break;
                }
                last = each;
            }
        }
        return new JsonStream(
                oneALine || !ended && last == '}',
                last < 0,
                new SequenceInputStream(new ByteArrayInputStream(read.toByteArray()), text));
    }
}

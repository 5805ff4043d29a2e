package org.reviewlearning.heed.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.Arrays;
import org.reviewlearning.heed.kinds.Vocabulary;

/** Reads a good line, one of a gigabyte, and good lines after it. Run on its own, in a memory kept small. */
final class HugeLine {

    static final int GOOD_LINES = 100_000;

    private static final byte[] BEFORE =
            "{\"case\": \"EXAMPLE-1\"}\n{\"case\": \"EXAMPLE-2\", \"note\": \"".getBytes(UTF_8);
    private static final byte[] AFTER = "\"}\n".getBytes(UTF_8);
    private static final byte[] GOOD =
            "{\"case\": \"NNNNNN\", \"visits\": [{\"id\": \"v1\", \"on\": \"2024-02-10\"}]}\n".getBytes(UTF_8);

    private static final int FIRST_N = new String(GOOD, UTF_8).indexOf('N');

    private HugeLine() {}

    public static void main(String[] arguments) {
        int[] read = new int[1];
        CaseReader.using(Vocabulary.shipped()).readEach(new Generated(), "cases.ndjson", reading -> {
            if (reading instanceof CaseRefused refused) {
                System.out.println(refused.problems().get(0).inWords());
            } else {
                read[0]++;
            }
        });
        System.out.println("Read: " + read[0]);
    }

    /** A stream of lines that are nowhere held. */
    private static final class Generated extends InputStream {

        private static final long HUGE = 1024L * 1024 * 1024;
        private static final long END = BEFORE.length + HUGE + AFTER.length + (long) GOOD.length * GOOD_LINES;

        private long at;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (at >= END) {
                return -1;
            }
            long inHuge = at - BEFORE.length;
            if (inHuge >= 0 && inHuge < HUGE) {
                int filled = (int) Math.min(length, HUGE - inHuge);
                Arrays.fill(into, offset, offset + filled, (byte) 'x');
                at += filled;
                return filled;
            }
            into[offset] = inHuge < 0
                    ? BEFORE[(int) at]
                    : inHuge - HUGE < AFTER.length ? AFTER[(int) (inHuge - HUGE)] : good(inHuge - HUGE - AFTER.length);
            at++;
            return 1;
        }

        /** Each line has an id of its own. */
        private static byte good(long place) {
            int inLine = (int) (place % GOOD.length);
            return GOOD[inLine] == 'N'
                    ? (byte) String.valueOf(100_000 + place / GOOD.length).charAt(inLine - FIRST_N)
                    : GOOD[inLine];
        }
    }
}

package org.reviewlearning.heed.baseline;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of a baseline with a last line that fits them, as another Heed would have written them. */
public final class Rewritten {

    private Rewritten() {}

    /** The whole text; the last of the lines is replaced. */
    public static String of(List<String> lines) {
        Digest digest = new Digest();
        StringBuilder text = new StringBuilder();
        List<String> before = lines.subList(0, lines.size() - 1);
        before.forEach(line -> {
            digest.line(line.getBytes(StandardCharsets.UTF_8));
            text.append(line).append('\n');
        });
        String last = lines.get(lines.size() - 1);
        return text + last.replaceFirst("\"digest\":\"[0-9a-f]+\"", "\"digest\":\"" + digest.written() + "\"") + "\n";
    }
}

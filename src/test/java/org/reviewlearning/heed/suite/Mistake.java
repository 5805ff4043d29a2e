package org.reviewlearning.heed.suite;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.ListNode;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.ScalarNode;
import org.reviewlearning.heed.text.Tree;

/**
 * One slip of somebody who edits rules.
 *
 * @param what what happened, in their words
 * @param file where: {@code rules/roles.yaml}, or {@code local/changes.yaml} of the layer over them; the folder is copied
 * @param said what else is said: {@code from} and {@code to} (the first time it stands in the file), {@code saved} (an
 *     encoding), {@code moved} (where the file went to), {@code told} (another file in which it is told), {@code at} (the words at which it is told, when those are not
 *     the words that were changed)
 */
record Mistake(String what, String file, Map<String, String> said) {

    private static final List<String> KEYS = List.of("slip", "file", "from", "to", "saved", "moved", "told", "at");

    /** Reads a list of them. */
    static List<Mistake> in(Path list) throws IOException {
        Tree tree = Tree.read(list.toString(), Files.readAllBytes(list), Format.YAML);
        if (!tree.problems().isEmpty()) {
            throw new IllegalStateException(tree.problems().toString());
        }
        List<Mistake> all = new ArrayList<>();
        ((ListNode) tree.root().orElseThrow()).items().forEach(item -> all.add(of((MapNode) item)));
        return all;
    }

    private static Mistake of(MapNode map) {
        Map<String, String> said = map.entries().stream()
                .collect(Collectors.toMap(MapNode.Entry::key, entry -> ((ScalarNode) entry.value()).text()));
        if (!KEYS.containsAll(said.keySet())) {
            throw new IllegalStateException("A mistake has other keys: " + said.keySet());
        }
        return new Mistake(said.remove("slip"), said.remove("file"), said);
    }

    /** Makes the slip in a copy of the rules. */
    void make(Path copy) throws IOException {
        Path there = copy.resolve(file);
        String text = Files.exists(there) ? Files.readString(there) : "";
        String changed = changed(text);
        if (said.containsKey("moved")) {
            Files.delete(there);
            there = copy.resolve(said.get("moved"));
        } else if (changed.equals(text) && !said.containsKey("saved")) {
            throw new IllegalStateException("Nothing is changed: " + what);
        }
        Files.createDirectories(there.getParent());
        Files.write(there, changed.getBytes(Charset.forName(said.getOrDefault("saved", "UTF-8"))));
    }

    private String changed(String text) {
        String from = said.getOrDefault("from", "");
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalStateException("It does not stand there: " + what);
        }
        return text.substring(0, at) + said.getOrDefault("to", from) + text.substring(at + from.length());
    }

    /** Where it is, after it was made: the characters that are other than before, or those it is to be told at. */
    boolean isAt(Place place, Path base, Path copy) throws IOException {
        String now = said.getOrDefault("told", said.getOrDefault("moved", file));
        if (!place.file().equals(copy.resolve(now).toString().replace('\\', '/'))) {
            return false;
        }
        String before = Files.exists(base.resolve(file)) ? Files.readString(base.resolve(file)) : "";
        String after = said.containsKey("told") ? Files.readString(copy.resolve(now)) : changed(before);
        int from = same(before, after);
        int until = after.length() - same(reversed(before.substring(from)), reversed(after.substring(from)));
        // A word is told of where it begins.
        while (from > 0 && isWord(after.charAt(from - 1))) {
            from--;
        }
        if (said.containsKey("saved") || said.containsKey("moved")) {
            until = from = 0;
        }
        if (said.containsKey("at")) {
            from = after.indexOf(said.get("at"));
            until = from + said.get("at").length();
        }
        int told = offset(after, place);
        return from >= 0 && told >= from - 2 && told <= until + 2;
    }

    private static int offset(String text, Place place) {
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + place.column() - 1;
    }

    private static boolean isWord(char c) {
        return !Character.isWhitespace(c) && "()[]{},\"".indexOf(c) < 0;
    }

    private static int same(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}

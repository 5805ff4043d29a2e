package org.reviewlearning.heed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;

/**
 * A JSON or YAML file as one tree that knows its places, and everything that is wrong with it as text.
 *
 * <pre>{@code
 * Tree tree = Tree.read("thresholds.yaml", bytes, Format.YAML);
 * tree.problems().forEach(problem -> System.err.println(problem.inWords()));
 * }</pre>
 *
 * <p>Reading is bounded whatever the file holds: 64 MB, of YAML 16 MB, 40 levels, a million values, and no aliases to expand.
 *
 * @hidden
 */
@Internal
public final class Tree {

    /** The largest file, or line of a file, that is read: 64 MB. */
    public static final int MOST_BYTES = 64 * 1024 * 1024;

    /** The largest YAML that is read: its reader needs much more memory than the text, where JSON's does not. */
    static final int MOST_YAML = 16 * 1024 * 1024;

    private final @Nullable Node root;
    private final List<Problem> problems;

    private Tree(@Nullable Node root, List<Problem> problems) {
        this.root = root;
        this.problems = List.copyOf(problems);
    }

    /** Reads a whole file; its name is only said in places. */
    public static Tree read(String file, byte[] bytes, Format format) {
        return read(file, bytes, format, 1);
    }

    /** Reads bytes that begin at a line of a larger file, such as one line of many. */
    public static Tree read(String file, byte[] bytes, Format format, int firstLine) {
        Objects.requireNonNull(bytes, "bytes");
        if (bytes.length > MOST_BYTES) {
            return new Tree(null, List.of(tooLarge(new Place(file, firstLine, 1))));
        }
        if (bytes.length > MOST_YAML && format == Format.YAML) {
            return new Tree(
                    null,
                    List.of(new Problem(
                            new Place(file, firstLine, 1),
                            "This is larger than 16 MB, the most that is read of YAML.",
                            "Maybe it holds many cases; write one case a file, or JSON, of which 64 MB are read.")));
        }
        StrictText.Decoded decoded = StrictText.decode(file, bytes, firstLine);
        if (decoded.text().isEmpty() && !decoded.problems().isEmpty()) {
            return new Tree(null, decoded.problems());
        }
        return read(file, decoded.text(), format, firstLine, decoded.problems());
    }

    /** Reads text that begins at a line of a larger file. */
    public static Tree read(String file, String text, Format format, int firstLine) {
        return read(file, text, format, firstLine, List.of());
    }

    /** What is said of a file, or a line, that is too large to be read. */
    public static Problem tooLarge(Place place) {
        return new Problem(
                place,
                "This is larger than 64 MB.",
                "Maybe it holds many cases; write one case a file, or one case a line.");
    }

    private static Tree read(String file, String text, Format format, int firstLine, List<Problem> before) {
        TreeReader reader = new TreeReader(
                Objects.requireNonNull(file, "file"),
                Objects.requireNonNull(text, "text"),
                Objects.requireNonNull(format, "format"),
                firstLine);
        Optional<Node> root = reader.read();
        List<Problem> all = new ArrayList<>(before);
        all.addAll(reader.problems());
        return new Tree(root.orElse(null), all);
    }

    /** The tree. Empty when the text could not be read to its end; then there is a problem. */
    public Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    /** Everything wrong with the text. When there is any, the file is not to be used, even if there is a root. */
    public List<Problem> problems() {
        return problems;
    }

    /** Names the number of problems, not the text. */
    @Override
    public String toString() {
        return "Tree[" + (root == null ? "not read" : root) + ", " + problems.size() + " problems]";
    }
}

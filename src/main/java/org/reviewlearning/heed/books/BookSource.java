package org.reviewlearning.heed.books;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rulefile.RuleFiles;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;

/** Where a book comes from, which can be looked at again: a pack, in a folder or a jar, and layers over it. Immutable. */
public final class BookSource {

    private final Supplier<List<RuleFiles>> files;
    private final Vocabulary words;

    private BookSource(Supplier<List<RuleFiles>> files, Vocabulary words) {
        this.files = files;
        this.words = words;
    }

    /** The pack in a folder. */
    public static BookSource folder(Path folder) {
        Objects.requireNonNull(folder, "folder");
        return new BookSource(() -> List.of(RuleFiles.in(folder)), Vocabulary.shipped());
    }

    /**
     * The pack in a jar, or another zip. The jar is opened for each look and closed again, so that it can be replaced.
     *
     * @param within the folder in the jar that holds {@code book.yaml}, such as {@code our/rules}; empty for the jar itself
     */
    public static BookSource jar(Path jar, String within) {
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(jar, "jar");
        return new BookSource(() -> List.of(inJar(jar, within)), Vocabulary.shipped());
    }

    /** The pack shipped with Heed, which does not change while it runs; layers over it may. */
    public static BookSource shipped() {
        RuleFiles pack = RuleFiles.shipped();
        return new BookSource(() -> List.of(pack), Vocabulary.shipped());
    }

    /** With a layer over it, a folder; each further one lies over those before it. */
    public BookSource and(Path layer) {
        Objects.requireNonNull(layer, "layer");
        return new BookSource(
                () -> Stream.concat(files.get().stream(), Stream.of(RuleFiles.in(layer)))
                        .toList(),
                words);
    }

    /** For rules that may use a host's own kinds of fact. */
    public BookSource using(Vocabulary vocabulary) {
        return new BookSource(files, Objects.requireNonNull(vocabulary, "vocabulary"));
    }

    /** What is there now, read once. */
    List<RuleFiles> read() {
        return files.get();
    }

    Vocabulary words() {
        return words;
    }

    private static RuleFiles inJar(Path jar, String within) {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            RuleFiles inside = RuleFiles.in(zip.getPath("/" + within));
            return new RuleFiles(
                    inside.folder(),
                    jar + "!" + inside.shown(),
                    inside.files(),
                    inside.examples(),
                    inside.translations(),
                    inside.problems());
        } catch (IOException | RuntimeException e) {
            // A jar that is being copied is no zip yet, or half of one; the reader of zips throws what it likes.
            Problem none = new Problem(
                    new Place(jar.toString(), 1, 1),
                    "This jar cannot be read.",
                    "Maybe it is not there, or not yet whole.");
            return new RuleFiles("rules", jar + "!/", Map.of(), Map.of(), Map.of(), List.of(none));
        }
    }
}

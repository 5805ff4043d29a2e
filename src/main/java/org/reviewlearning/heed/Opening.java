package org.reviewlearning.heed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.catalogue.Catalogue;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rulefile.BookReader;
import org.reviewlearning.heed.rulefile.RuleFiles;
import org.reviewlearning.heed.rulefile.Translation;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;

/**
 * Makes a book of the files of a pack and the layers over it.
 *
 * @hidden
 */
@Internal
public final class Opening {

    private Opening() {}

    static RuleBook of(Path folder, List<Path> layers, Vocabulary words) {
        List<RuleFiles> folders = new ArrayList<>(List.of(RuleFiles.in(Objects.requireNonNull(folder, "folder"))));
        layers.forEach(layer -> folders.add(RuleFiles.in(layer)));
        return of(folders, Objects.requireNonNull(words, "words"));
    }

    static RuleBook of(List<RuleFiles> folders, Vocabulary words) {
        return of(folders, words, "en");
    }

    static RuleBook of(List<RuleFiles> folders, Vocabulary words, String language) {
        return of(new BookReader(folders, words), words, language);
    }

    /**
     * The book, if it has as many rules as it says.
     *
     * @throws RuleBookException if it has not, or anything else is wrong
     */
    public static RuleBook whole(List<RuleFiles> folders, Vocabulary words) {
        RuleBook book = of(folders, words);
        List<Problem> lost = Problem.errors(book.notices());
        if (!lost.isEmpty()) {
            throw new RuleBookException(lost);
        }
        return book;
    }

    /** For a book that cannot even be read. */
    public static RuleBookException refused(Problem why) {
        return new RuleBookException(List.of(why));
    }

    static RuleBook of(BookReader read, Vocabulary words) {
        return of(read, words, "en");
    }

    static RuleBook of(BookReader read, Vocabulary words, String language) {
        if (!read.problems().isEmpty()) {
            throw new RuleBookException(read.problems());
        }
        try {
            Translation other = read.translations().get(language);
            if (other != null) {
                other.say(read);
            }
            return new RuleBook(read, named(read, language), words);
        } catch (RuntimeException | StackOverflowError e) {
            Problem unmade = new Problem(
                    new Place(read.files().shown(), 1, 1),
                    "Heed found nothing wrong with these rules, and Drools cannot use them.",
                    "This is a fault in Heed. Please report it, with the rules.");
            throw new RuleBookException(List.of(unmade), e);
        }
    }

    static BookName named(BookReader read) {
        return named(read, "en");
    }

    private static BookName named(BookReader read, String language) {
        List<RuleFiles> folders = read.folders();
        List<BookName.Layer> layers = new ArrayList<>();
        for (int i = 1; i < folders.size(); i++) {
            Catalogue layer = read.ofEach().get(i);
            layers.add(new BookName.Layer(
                    layer.name(), layer.version(), folders.get(i).fingerprint()));
        }
        Catalogue pack = read.ofEach().get(0);
        return new BookName(
                pack.name(),
                pack.version(),
                RuleFiles.fingerprint(folders, language),
                layers,
                language.equals("en") ? null : language);
    }
}

package org.reviewlearning.heed.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.form.Form;

/** Reads {@code wording.yaml}: words that stand in no rule, each with the reason, and how long a question may be. */
public final class WordingFile {

    private static final int MOST_WORDS = 35;
    private static final int MOST_SENTENCES = 2;
    private static final String ENTRY = "Write why: and write: below the word.";

    /** Of "risk score" and "score" the longer is told. */
    private static final Comparator<Listed> LONGEST_FIRST =
            Comparator.comparing((Listed each) -> each.any().length(), Comparator.reverseOrder());

    /**
     * What words a rule may have.
     *
     * @param mostWords in a question; a placeholder is one
     * @param mostSentences in a question
     * @param listed words that stand in no rule, the longest first; none when there is no such file
     */
    public record Limits(int mostWords, int mostSentences, List<Listed> listed) {

        /** Both: a layer may refuse more, and never less. */
        Limits with(Limits below) {
            List<Listed> both = new ArrayList<>(listed);
            both.addAll(below.listed);
            both.sort(LONGEST_FIRST);
            return new Limits(Math.min(mostWords, below.mostWords), Math.min(mostSentences, below.mostSentences), both);
        }
    }

    /**
     * A word that stands in no rule.
     *
     * @param any finds it, in any of its forms
     * @param except finds the phrases in which it may stand; {@code null} means nowhere
     * @param why the reason, a clause
     * @param write what to write instead
     */
    public record Listed(Phrases any, @Nullable Phrases except, String why, String write) {}

    private final YamlFile file;

    WordingFile(YamlFile file) {
        this.file = file;
    }

    Limits read() {
        Form root = file.root().orElse(null);
        int words = MOST_WORDS;
        int sentences = MOST_SENTENCES;
        List<Listed> listed = new ArrayList<>();
        if (root != null) {
            root.only(List.of("question", "words"));
            Form question = root.at("question");
            if (question.isMap("Write {words: 35, sentences: 2}.")) {
                question.only(List.of("words", "sentences"));
                words = atMost(question.at("words"), MOST_WORDS);
                sentences = atMost(question.at("sentences"), MOST_SENTENCES);
            }
            if (root.at("words").isMap(ENTRY)) {
                root.at("words").each().forEach(each -> listed(each, listed));
            }
        }
        listed.sort(LONGEST_FIRST);
        return new Limits(words, sentences, listed);
    }

    private static int atMost(Form form, int otherwise) {
        Integer number = form.needed().number(0, 999);
        return number == null ? otherwise : number;
    }

    private static void listed(Form form, List<Listed> listed) {
        if (!form.needed(ENTRY).isMap(ENTRY)) {
            return;
        }
        form.only(List.of("also", "except", "why", "write"));
        String also = form.at("also").words();
        String except = form.at("except").words();
        String why = form.at("why").needed().words();
        String write = form.at("write").needed().words();
        if (why != null && write != null) {
            listed.add(new Listed(
                    new Phrases(also == null ? form.key() : form.key() + "," + also),
                    except == null ? null : new Phrases(except),
                    why,
                    write));
        }
    }
}

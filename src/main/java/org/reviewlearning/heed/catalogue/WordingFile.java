package org.reviewlearning.heed.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.MapNode.Entry;

/** Reads {@code wording.yaml}: words that stand in no rule, each with the reason, and how long a question may be. */
public final class WordingFile {

    private static final int MOST_WORDS = 35;
    private static final int MOST_SENTENCES = 2;

    /**
     * What words a rule may have.
     *
     * @param mostWords in a question; a placeholder is one
     * @param mostSentences in a question
     * @param listed words that stand in no rule, the longest first; none when there is no such file
     */
    public record Limits(int mostWords, int mostSentences, List<Listed> listed) {}

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
        MapNode root = file.root().orElse(null);
        int words = MOST_WORDS;
        int sentences = MOST_SENTENCES;
        List<Listed> listed = new ArrayList<>();
        if (root != null) {
            file.only(root, List.of("question", "words"));
            Optional<MapNode> question = map(root, "question");
            if (question.isPresent()) {
                file.only(question.get(), List.of("words", "sentences"));
                words = atMost(question.get(), "words", MOST_WORDS);
                sentences = atMost(question.get(), "sentences", MOST_SENTENCES);
            }
            map(root, "words").ifPresent(map -> map.entries().forEach(entry -> listed(entry, listed)));
        }
        // Of "risk score" and "score" the longer is told.
        listed.sort(Comparator.comparing((Listed each) -> each.any().length(), Comparator.reverseOrder()));
        return new Limits(words, sentences, listed);
    }

    private Optional<MapNode> map(MapNode root, String key) {
        return root.entries().stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .flatMap(file::map);
    }

    private int atMost(MapNode map, String key, int otherwise) {
        Integer number = file.number(map, key);
        return number == null ? otherwise : number;
    }

    private void listed(Entry entry, List<Listed> listed) {
        file.map(entry).ifPresent(map -> {
            file.only(map, List.of("also", "except", "why", "write"));
            String also = file.words(map, "also", false);
            String except = file.words(map, "except", false);
            String why = file.words(map, "why", true);
            String write = file.words(map, "write", true);
            if (why != null && write != null) {
                listed.add(new Listed(
                        new Phrases(also == null ? entry.key() : entry.key() + "," + also),
                        except == null ? null : new Phrases(except),
                        why,
                        write));
            }
        });
    }
}

package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.wording.ConditionWords;
import org.reviewlearning.heed.wording.Values;

/**
 * What was searched for in vain, in words. Making them costs more than the search, and what is said of one case and the next
 * differs in its days, so they are kept with gaps for these. Of one pattern on one day, and shared between threads.
 */
final class SoughtWords {

    /** Where closed values and what is not known make more than so many sentences of one pattern, the rest are not kept. */
    private static final int MOST_KEPT = 24;

    /** Stands for the first day or id; those after it stand for the others. */
    private static final char FIRST_GAP = '\uE000';

    private final List<Made> sentences = new CopyOnWriteArrayList<>();

    String of(FactPattern pattern, CaseValues values) {
        for (Made sentence : sentences) {
            Asked asked = new Asked(values);
            if (sentence.fits(asked)) {
                return asked.filled(sentence.words());
            }
        }
        Asked asked = new Asked(values);
        String words = ConditionWords.sought(pattern, asked);
        if (sentences.size() < MOST_KEPT) {
            sentences.add(new Made(List.copyOf(asked.questions), new ArrayList<>(asked.answers), words));
        }
        return asked.filled(words);
    }

    /**
     * Words with gaps.
     *
     * @param questions what was asked of the case to make them: sides of comparisons, and names of facts
     * @param answers what came of each
     */
    private record Made(List<Object> questions, List<@Nullable Object> answers, String words) {
        boolean fits(Asked asked) {
            for (int i = 0; i < questions.size(); i++) {
                if (!Objects.equals(asked.answer(questions.get(i)), answers.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A case's values, with gaps in place of days and ids: one for each that is another, so that the same are alike. */
    private static final class Asked implements Values {

        private final CaseValues values;
        private final List<Object> questions = new ArrayList<>();
        private final List<@Nullable Object> answers = new ArrayList<>();
        private final List<Object> gaps = new ArrayList<>();

        Asked(CaseValues values) {
            this.values = values;
        }

        @Nullable
        Object answer(Object question) {
            for (int i = 0; i < questions.size(); i++) {
                if (questions.get(i) == question) {
                    return answers.get(i);
                }
            }
            @Nullable
            Object answer = question instanceof Operand side
                    ? values.value(side).orElse(null)
                    : values.names().get(question) instanceof Fact fact ? fact.day() : null;
            questions.add(question);
            answers.add(answer instanceof LocalDate || answer instanceof String ? gap(answer) : answer);
            return answers.get(answers.size() - 1);
        }

        private String gap(Object answer) {
            if (!gaps.contains(answer)) {
                gaps.add(answer);
            }
            return String.valueOf((char) (FIRST_GAP + gaps.indexOf(answer)));
        }

        String filled(String words) {
            StringBuilder filled = new StringBuilder(words.length() + 16);
            int said = 0;
            for (int i = 0; i < words.length(); i++) {
                int gap = words.charAt(i) - FIRST_GAP;
                if (gap >= 0 && gap < gaps.size()) {
                    filled.append(words, said, i)
                            .append(
                                    gaps.get(gap) instanceof LocalDate day
                                            ? values.language().day(day)
                                            : gaps.get(gap));
                    said = i + 1;
                }
            }
            return filled.append(words, said, words.length()).toString();
        }

        @Override
        public Language language() {
            return values.language();
        }

        @Override
        public String figure(String threshold) {
            return values.figure(threshold);
        }

        @Override
        public boolean isOne(String threshold) {
            return values.isOne(threshold);
        }

        @Override
        public Optional<Object> value(Operand operand) {
            return Optional.ofNullable(answer(operand));
        }

        @Override
        public Optional<String> fact(String binding) {
            return answer(binding) instanceof String day
                    ? Optional.of(CaseValues.called(
                            (Fact) Objects.requireNonNull(values.names().get(binding)), day))
                    : Optional.empty();
        }
    }
}

package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.timeline.Period;
import org.reviewlearning.heed.timeline.Question;
import org.reviewlearning.heed.timeline.Stay;
import org.reviewlearning.heed.timeline.Stay.Ending;
import org.reviewlearning.heed.timeline.Stay.Reason;

/** Puts together what rows of a table ask under one key: it is asked while one of them does. */
final class SharedQuestion {

    /** From what reassures least to what reassures most. */
    private static final List<Reason> REASONS =
            List.of(Reason.CANNOT_TELL, Reason.RULE_CHANGED, Reason.OUT_OF_SCOPE, Reason.TIME_PASSED, Reason.SETTLED);

    private SharedQuestion() {}

    /**
     * The question under a key.
     *
     * @param asked the prompt under the key, as it would have been asked on a day
     */
    static Question of(String key, List<Question.Line> lines, BiFunction<String, LocalDate, Prompt> asked) {
        Rule first = lines.get(0).rule();
        if (first.together() == null) {
            return new Question(key, first, lines.get(0).stays(), List.of());
        }
        List<Stay> all = lines.stream()
                .flatMap(line -> line.stays().stream())
                .sorted(Comparator.comparing(stay -> stay.days().from()))
                .toList();
        List<Stay> stays = stretches(all).stream()
                .map(together -> joined(key, together, asked))
                .toList();
        return new Question(key, stays.get(0).prompt().rule(), stays, lines);
    }

    /** Stays without a day between them. */
    private static List<List<Stay>> stretches(List<Stay> all) {
        List<List<Stay>> stretches = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (Stay stay : all) {
            if (stretches.isEmpty() || stay.days().from().isAfter(end.plusDays(1))) {
                stretches.add(new ArrayList<>());
                end = stay.days().to();
            }
            stretches.get(stretches.size() - 1).add(stay);
            end = stay.days().to().isAfter(end) ? stay.days().to() : end;
        }
        return stretches;
    }

    private static Stay joined(String key, List<Stay> together, BiFunction<String, LocalDate, Prompt> asked) {
        LocalDate from = together.get(0).days().from();
        LocalDate to = together.stream()
                .map(stay -> stay.days().to())
                .max(LocalDate::compareTo)
                .orElseThrow();
        Prompt prompt = asked.apply(key, from);
        return new Stay(
                new Period(from, to),
                together.stream().anyMatch(Stay::begunBefore),
                prompt,
                ended(together.stream()
                        .filter(stay -> stay.days().to().equals(to))
                        .toList()));
    }

    private static @Nullable Ending ended(List<Stay> last) {
        List<Ending> all = new ArrayList<>();
        for (Stay stay : last) {
            Ending ended = stay.ended();
            if (ended == null) {
                return null;
            }
            all.add(ended);
        }
        Reason reason = all.stream()
                .map(Ending::reason)
                .min(Comparator.comparing(REASONS::indexOf))
                .orElseThrow();
        List<Ending> these =
                all.stream().filter(each -> each.reason() == reason).toList();
        return new Ending(
                these.get(0).on(),
                reason,
                these.get(0).says(),
                these.stream().flatMap(each -> each.by().stream()).distinct().toList(),
                these.stream().flatMap(each -> each.gaps().stream()).distinct().toList());
    }
}

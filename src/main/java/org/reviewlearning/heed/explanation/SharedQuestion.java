package org.reviewlearning.heed.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Outcome;
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

    static Question of(Earlier.Made made, String caseId, String key, List<Question.Line> lines) {
        Rule first = lines.get(0).rule();
        if (first.together() == null) {
            return new Question(key, first, lines.get(0).stays(), List.of());
        }
        List<Stay> all = lines.stream()
                .flatMap(line -> line.stays().stream())
                .sorted(Comparator.comparing(stay -> stay.days().from()))
                .toList();
        List<Stay> stays = stretches(all).stream()
                .map(together -> joined(made, caseId, together))
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

    private static Stay joined(Earlier.Made made, String caseId, List<Stay> together) {
        LocalDate from = together.get(0).days().from();
        LocalDate to = together.stream()
                .map(stay -> stay.days().to())
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<Outcome> begin = together.stream()
                .filter(stay -> stay.days().from().equals(from))
                .<Outcome>map(stay -> new Outcome.Prompted(stay.prompt().rule(), List.of(stay.prompt()), List.of()))
                .toList();
        Prompt prompt = new Assessment(made, caseId, from, new Assessment.Answers(begin, List.of(), List.of()), 0, null)
                .prompts()
                .get(0);
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

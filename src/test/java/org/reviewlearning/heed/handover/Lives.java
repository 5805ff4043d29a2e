package org.reviewlearning.heed.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementBuilder;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;

/** Invented lives in care without a gap, of which everything was supplied; what is in them besides is for a group to say. */
final class Lives {

    static final LocalDate DAY = LocalDate.of(2024, 3, 29);

    private final Random random;
    private final List<Fact> facts = new ArrayList<>();
    private int ids;

    Lives(long seed) {
        this.random = new Random(seed);
    }

    /** The life so far as a case, of a child who has been in care since a day, in up to three arrangements. */
    CaseFile inCareSince(LocalDate began, ArrangementKind... kinds) {
        LocalDate from = began;
        for (int left = between(0, 2); left > 0 && from.isBefore(DAY.minusDays(2)); left--) {
            LocalDate until = from.plusDays(between(1, (int) from.until(DAY, java.time.temporal.ChronoUnit.DAYS) - 1));
            facts.add(ArrangementBuilder.builder()
                    .id(id())
                    .of(one(kinds))
                    .from(from)
                    .afterPermanence(Answer.NO)
                    .ending(new Step(until))
                    .build());
            from = until;
        }
        facts.add(ArrangementBuilder.builder()
                .id(id())
                .of(one(kinds))
                .from(from)
                .afterPermanence(Answer.NO)
                .build());
        return CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(2007, 2, 28), null))
                .with(facts)
                .covering(Vocabulary.shipped().kinds().stream()
                        .map(FactKind::key)
                        .map(key -> new Coverage(key + ".*", null, DAY))
                        .toArray(Coverage[]::new))
                .build();
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    String id() {
        return "f" + ++ids;
    }

    boolean once(double share) {
        return random.nextDouble() < share;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** A day up to so many days ago, now and then at the end of a month. */
    LocalDate ago(int days) {
        LocalDate day = DAY.minusDays(between(0, days));
        LocalDate end = day.withDayOfMonth(day.lengthOfMonth());
        return once(0.2) && !end.isAfter(DAY) ? end : day;
    }

    /** A day after another, up to so many days, and not after the day we look from; now and then the same day. */
    LocalDate after(LocalDate day, int days) {
        LocalDate later = day.plusDays(between(0, days));
        return later.isAfter(DAY) ? DAY : later;
    }

    @Nullable
    Step step(double share, LocalDate from, int days) {
        return once(share) ? new Step(after(from, days)) : null;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }
}

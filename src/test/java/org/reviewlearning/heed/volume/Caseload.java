package org.reviewlearning.heed.volume;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementBuilder;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * Invented children as a council might have them, from a seed: who lives where, what happens, and how well adults
 * respond. Everything is supplied whole, so that what is counted are prompts and not gaps.
 */
final class Caseload {

    /**
     * Of every hundred. In care as in the Department for Education's statistics of placements, rounded; how many of the
     * others there are to so many in care is invented.
     *
     * @param youngest how old the child is at least on the last day
     * @param longest how many days the arrangement may have lasted
     */
    private record Share(ArrangementKind kind, int of100, int youngest, int oldest, int longest) {}

    private static final List<Share> SHARES = List.of(
            new Share(ArrangementKind.FOSTER, 40, 0, 17, 1400),
            new Share(ArrangementKind.KINSHIP, 11, 0, 17, 1400),
            new Share(ArrangementKind.RESIDENTIAL, 10, 10, 17, 1000),
            new Share(ArrangementKind.SUPPORTED, 7, 16, 17, 600),
            new Share(ArrangementKind.WITH_PARENTS, 5, 0, 17, 900),
            new Share(ArrangementKind.ADOPTION, 2, 0, 5, 400),
            new Share(ArrangementKind.SPECIAL_GUARDIANSHIP, 5, 1, 16, 1400),
            new Share(ArrangementKind.RETURNED_HOME, 3, 1, 17, 360),
            new Share(ArrangementKind.HOME_UNDER_ORDER, 3, 0, 16, 340),
            new Share(ArrangementKind.ADOPTED, 3, 1, 9, 1400),
            new Share(ArrangementKind.IN_CUSTODY, 1, 15, 17, 240),
            new Share(ArrangementKind.CARE_LEAVER, 10, 18, 20, 1000));

    private Caseload() {}

    /** So many children, told from up to four years before a day until that day. */
    static List<CaseFile> of(int children, LocalDate until, Rates rates, long seed) {
        return IntStream.range(0, children)
                .mapToObj(i -> child("INVENTED-" + i, until, rates, seed * 1_000_003 + i))
                .toList();
    }

    private static CaseFile child(String id, LocalDate until, Rates rates, long seed) {
        Chance chance = new Chance(seed);
        Share share = share(chance.between(1, 100));
        LocalDate born = until.minusYears(age(chance, share)).minusDays(chance.between(1, 360));
        LocalDate from = later(until.minusDays(chance.between(60, share.longest)), born.plusDays(3));
        if (share.youngest >= 16) {
            LocalDate earliest = born.plusYears(share.youngest);
            from = share.kind == ArrangementKind.CARE_LEAVER ? earliest : later(from, earliest);
        }
        Life life = new Life(chance, rates, born, share.kind, from, until);
        Life before = before(life);
        if (before != null) {
            part(before);
            life.worker = before.worker;
        }
        part(life);
        return CaseFile.about(id)
                .child(new Child(born, share.kind))
                .with(life.facts())
                .covering(Vocabulary.shipped().kinds().stream()
                        .map(FactKind::type)
                        .map(type -> Coverage.whole(type, until))
                        .toArray(Coverage[]::new))
                .build();
    }

    private static void part(Life life) {
        began(life);
        Homes.of(life);
        Work.of(life);
        Voice.of(life);
        Safety.of(life);
        Carers.of(life);
        Household.of(life);
        Plans.of(life);
        Health.of(life);
        Law.of(life);
        Learning.of(life);
        Family.of(life);
        Leaving.of(life);
    }

    /** Who left care, came home or is in custody was in care before. */
    private static @Nullable Life before(Life life) {
        Chance chance = life.chance;
        ArrangementKind kind = life.is(ArrangementKind.CARE_LEAVER)
                ? chance.one(ArrangementKind.FOSTER, ArrangementKind.SUPPORTED)
                : life.is(ArrangementKind.RETURNED_HOME)
                        ? chance.once(0.05) ? ArrangementKind.IN_CUSTODY : ArrangementKind.FOSTER
                        : life.is(ArrangementKind.IN_CUSTODY) ? ArrangementKind.RESIDENTIAL : null;
        if (kind == null) {
            return null;
        }
        LocalDate began = life.from.minusDays(chance.between(120, 700));
        return life.before(kind, later(began, life.born.plusDays(3)));
    }

    /** One child in sixteen came into care after an earlier order, and its file is mostly read in time. */
    private static void began(Life life) {
        Answer after = life.inCare() ? life.chance.yes(1.0 / 16) : Answer.NO;
        boolean held = life.is(ArrangementKind.IN_CUSTODY);
        life.add(ArrangementBuilder.builder()
                .id(life.id("arr"))
                .of(life.arrangement)
                .from(life.from)
                .afterPermanence(after)
                .plannedEnd(held ? life.written(life.until.plusDays(life.chance.between(0, 120))) : null)
                .ending(life.ended())
                .build());
        if (after == Answer.YES) {
            life.document(DocumentKind.EARLIER_FILE_REVIEW, life.done(life.from, 12, 0.25));
        }
    }

    private static Share share(int of100) {
        int before = 0;
        for (Share each : SHARES) {
            before += each.of100;
            if (of100 <= before) {
                return each;
            }
        }
        throw new IllegalStateException("The shares are less than a hundred.");
    }

    /** In care, about as the Department for Education's statistics have it: 39 % are ten to fifteen (2020), and so on. */
    private static int age(Chance chance, Share share) {
        if (share.youngest >= 16) {
            return chance.between(share.youngest, share.oldest);
        }
        while (true) {
            int of100 = chance.between(1, 100);
            int age = of100 <= 5
                    ? 0
                    : of100 <= 18
                            ? chance.between(1, 4)
                            : of100 <= 36
                                    ? chance.between(5, 9)
                                    : of100 <= 75 ? chance.between(10, 15) : chance.between(16, 17);
            if (age >= share.youngest && age <= share.oldest) {
                return age;
            }
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

package org.reviewlearning.heed.volume;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementBuilder;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * Invented children as a council might have them, from a seed: who lives where, what happens, and how well adults
 * respond. Everything is supplied whole, so that what is counted are prompts and not gaps.
 */
final class Caseload {

    private Caseload() {}

    /** So many children, told from four years before a day until that day. */
    static List<CaseFile> of(int children, LocalDate until, Rates rates, long seed) {
        return IntStream.range(0, children)
                .mapToObj(i -> child("INVENTED-" + i, until, rates, seed * 1_000_003 + i))
                .toList();
    }

    private static CaseFile child(String id, LocalDate until, Rates rates, long seed) {
        Chance chance = new Chance(seed);
        ArrangementKind kind = arrangement(chance.between(1, 100));
        int age = kind == ArrangementKind.SUPPORTED ? 16 : kind == ArrangementKind.RESIDENTIAL ? 11 : 0;
        int oldest = kind == ArrangementKind.CARE_LEAVER ? 19 : kind == ArrangementKind.SUPPORTED ? 16 : 15;
        LocalDate from = until.minusDays(chance.between(60, 1400));
        int years = kind == ArrangementKind.CARE_LEAVER ? chance.between(18, oldest) : chance.between(age, oldest);
        LocalDate born = from.minusYears(years).minusDays(chance.between(1, 300));
        Life life = new Life(chance, rates, born, kind, from, until);
        Homes.of(life);
        Work.of(life);
        Voice.of(life);
        Safety.of(life);
        Carers.of(life);
        if (!life.is(ArrangementKind.SPECIAL_GUARDIANSHIP, ArrangementKind.CARE_LEAVER)) {
            Plans.of(life);
        }
        began(life);
        Health.of(life);
        return CaseFile.about(id)
                .child(new Child(born, kind))
                .with(life.facts())
                .covering(Vocabulary.shipped().kinds().stream()
                        .map(FactKind::type)
                        .map(type -> Coverage.whole(type, until))
                        .toArray(Coverage[]::new))
                .build();
    }

    /** One child in sixteen came after an earlier order, and its file is mostly read in time. */
    private static void began(Life life) {
        Answer after = life.chance.yes(1.0 / 16);
        life.add(ArrangementBuilder.builder()
                .id(life.id("arr"))
                .of(life.arrangement)
                .from(life.from)
                .afterPermanence(after)
                .build());
        Step read = after == Answer.YES ? life.done(life.from, 12, 0.25) : null;
        if (read != null) {
            life.add(new Document(life.id("doc"), read.on(), DocumentKind.EARLIER_FILE_REVIEW, null, null, null));
        }
    }

    /** Of every hundred: the mix of placements in the Department for Education's statistics, rounded. */
    private static ArrangementKind arrangement(int of100) {
        return of100 <= 50
                ? ArrangementKind.FOSTER
                : of100 <= 64
                        ? ArrangementKind.KINSHIP
                        : of100 <= 76
                                ? ArrangementKind.RESIDENTIAL
                                : of100 <= 83
                                        ? ArrangementKind.SUPPORTED
                                        : of100 <= 89
                                                ? ArrangementKind.WITH_PARENTS
                                                : of100 <= 91
                                                        ? ArrangementKind.ADOPTION
                                                        : of100 <= 95
                                                                ? ArrangementKind.SPECIAL_GUARDIANSHIP
                                                                : ArrangementKind.CARE_LEAVER;
    }
}

package org.reviewlearning.heed.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.AdvocacyOffer;
import org.reviewlearning.heed.facts.Allegation;
import org.reviewlearning.heed.facts.AllegationAction;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.CarePlan;
import org.reviewlearning.heed.facts.Concern;
import org.reviewlearning.heed.facts.Dispute;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Incident;
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.Move;
import org.reviewlearning.heed.facts.Notification;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementEndingBuilder;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.PlanOutcome;
import org.reviewlearning.heed.facts.Referral;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.ReviewDecision;
import org.reviewlearning.heed.facts.SignificantEvent;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.SupervisionVisit;
import org.reviewlearning.heed.facts.Support;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitTimetable;
import org.reviewlearning.heed.facts.WorkerRole;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * Invented cases of a hundred facts from a fixed seed: some years in care, of the mix a council's system holds. A
 * complete case leaves nothing out and was supplied whole; a patchy one lacks one answer in six, and two kinds of
 * record.
 */
final class InventedCases {

    static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final int FACTS = 100;

    /** Of a closed list the first values are the usual ones. */
    private static final int USUAL = 4;

    private final Random random;
    private final boolean patchy;
    private final List<Fact> facts = new ArrayList<>();

    private InventedCases(Random random, boolean patchy) {
        this.random = random;
        this.patchy = patchy;
    }

    static List<CaseFile> of(int number, boolean patchy) {
        Random random = new Random(20240301);
        return Stream.generate(() -> new InventedCases(random, patchy).make())
                .limit(number)
                .toList();
    }

    private CaseFile make() {
        placements(1 + random.nextInt(6));
        involvements(2 + random.nextInt(4));
        many(10, Meeting.class);
        many(11, Request.class);
        many(5, Referral.class);
        many(7, Concern.class);
        many(3, Move.class);
        many(2, Notification.class);
        many(4, SupervisionVisit.class);
        many(2, Allegation.class);
        many(3, AllegationAction.class);
        many(2, Dispute.class);
        many(5, ReviewDecision.class);
        many(6, Incident.class);
        many(2, CarePlan.class);
        many(3, PlanOutcome.class);
        many(4, SignificantEvent.class);
        many(4, Document.class);
        many(1, Support.class);
        many(random.nextInt(2), AdvocacyOffer.class);
        many(FACTS - facts.size(), Visit.class);
        return CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(2009, 5, 1), ArrangementKind.FOSTER))
                .with(facts)
                .covering(coverage())
                .build();
    }

    private Coverage[] coverage() {
        return Vocabulary.shipped().kinds().stream()
                .map(FactKind::type)
                .filter(kind -> !patchy || (kind != Meeting.class && kind != Concern.class))
                .map(kind -> Coverage.whole(kind, DAY))
                .toArray(Coverage[]::new);
    }

    /** One after another without a gap, the last one still going on. */
    private void placements(int number) {
        List<LocalDate> days = days(number, 700);
        for (int i = 0; i < number; i++) {
            PlacementEnding ending = i == number - 1
                    ? null
                    : PlacementEndingBuilder.builder()
                            .on(days.get(i + 1))
                            .planned(answer())
                            .immediateRisk(answer())
                            .build();
            facts.add(PlacementBuilder.builder()
                    .id(id())
                    .from(days.get(i))
                    .kind((PlacementKind) one(PlacementKind.values(), 3))
                    .temporary(Answer.NO)
                    .visits((VisitTimetable) one(VisitTimetable.values(), 2))
                    .outOfArea(answer())
                    .emergency(answer())
                    .ending(ending)
                    .build());
        }
    }

    /** One after another, of whom the last may have left. */
    private void involvements(int number) {
        List<LocalDate> days = days(number, 900);
        boolean left = random.nextInt(6) == 0;
        days = Stream.concat(days.stream(), left ? Stream.of(DAY.minusDays(20)) : Stream.of())
                .sorted()
                .toList();
        for (int i = 0; i < number; i++) {
            Step ending = i + 1 == days.size() ? null : new Step(days.get(i + 1));
            facts.add(new Involvement(
                    id(), WorkerRole.SOCIAL_WORKER, "worker-" + i, days.get(i), Answer.NO, null, ending, null, null));
        }
    }

    private List<LocalDate> days(int number, int back) {
        return random.ints(number, 1, back).mapToObj(DAY::minusDays).sorted().toList();
    }

    /** Nothing is left out of a complete record: of what refers to another, there is none before there is the other. */
    private void many(int number, Class<? extends Fact> kind) {
        Shape shape = Shape.of(kind);
        for (int i = 0; i < number; i++) {
            // Of the latest years there is more.
            LocalDate own = DAY.minusDays(random.nextInt(1 + random.nextInt(800)));
            if (shape.fields().stream().allMatch(field -> field.refersTo() == null || reference(field, own) != null)) {
                facts.add((Fact) record(shape, own));
            }
        }
    }

    private Object record(Shape shape, LocalDate own) {
        return shape.build(
                shape.fields().stream().map(field -> value(field, own)).toArray());
    }

    private @Nullable Object value(Field field, LocalDate own) {
        return switch (field.sort()) {
            case ID -> id();
            case DAY -> own;
            case LATER_DAY -> random.nextBoolean() ? null : later(own);
            case PART -> random.nextBoolean() ? null : record(Shape.of(field.type()), later(own));
            case DAY_AHEAD -> own.plusDays(random.nextInt(90));
            case ANSWER -> answer();
            case CLOSED -> one(field.type().getEnumConstants(), USUAL);
            case NUMBER -> random.nextInt(40);
            case REFERENCE -> reference(field, own);
            case TEXT, RECORDED_ON, ORIGIN -> null;
        };
    }

    /** One of those there are already, and not of a later day where that cannot be. */
    private @Nullable String reference(Field field, LocalDate own) {
        List<Fact> possible = facts.stream()
                .filter(fact -> fact.getClass() == field.refersTo()
                        && !(field.refersToEarlier() && fact.day().isAfter(own)))
                .toList();
        return possible.isEmpty()
                ? null
                : possible.get(random.nextInt(possible.size())).id();
    }

    private LocalDate later(LocalDate own) {
        LocalDate later = own.plusDays(random.nextInt(90));
        return later.isAfter(DAY) ? DAY : later;
    }

    private Answer answer() {
        return patchy && random.nextInt(6) == 0 ? Answer.NOT_RECORDED : random.nextInt(3) > 0 ? Answer.YES : Answer.NO;
    }

    /** Of the usual ones, now and then another. */
    private @Nullable Object one(Object[] values, int usual) {
        int among = random.nextInt(4) == 0 ? values.length : Math.min(usual, values.length);
        return patchy && random.nextInt(6) == 0 ? null : values[random.nextInt(among)];
    }

    private String id() {
        return "f" + facts.size();
    }
}

package org.reviewlearning.heed.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Concern;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MeetingKind;
import org.reviewlearning.heed.facts.Move;
import org.reviewlearning.heed.facts.NotAloneReason;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.Referral;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestAnswer;
import org.reviewlearning.heed.facts.RequestOutcome;
import org.reviewlearning.heed.facts.Service;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitTimetable;
import org.reviewlearning.heed.facts.WorkerRole;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * Invented cases of a hundred facts from a fixed seed: some years in care, of the mix a council's system holds. A
 * complete case leaves nothing out and was supplied whole; a patchy one lacks one answer in six, and two kinds of
 * record.
 */
final class InventedCases {

    static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final int FACTS = 100;

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
        placements(3 + random.nextInt(4));
        involvements(2 + random.nextInt(4));
        many(12, day -> new Meeting(id("m"), day, one(MeetingKind.values(), 4), null, answer(), answer(), null, null));
        many(14, this::request);
        many(
                6,
                day -> new Referral(
                        id("f"), day, one(Service.values(), 2), null, step(day), step(day), null, null, null));
        many(
                8,
                day -> new Concern(
                        id("c"), day, one(Person.values(), 6), one(Topic.values(), 3), null, null, null, null));
        many(
                4,
                day -> new Move(
                        id("v"), day, null, Answer.NO, answer(), Answer.NO, null, step(day), step(day), step(day), null,
                        null));
        many(FACTS - facts.size(), this::visit);
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
            PlacementEnding ending =
                    i == number - 1 ? null : new PlacementEnding(days.get(i + 1), answer(), answer(), null, null);
            facts.add(new Placement(
                    id("p"),
                    days.get(i),
                    one(PlacementKind.values(), 3),
                    Answer.NO,
                    one(VisitTimetable.values(), 2),
                    Answer.NO,
                    Answer.NO,
                    ending,
                    null,
                    null));
        }
    }

    private void involvements(int number) {
        List<LocalDate> days = days(number, 900);
        for (int i = 0; i < number; i++) {
            Step ending = i == number - 1 ? null : new Step(days.get(i + 1));
            facts.add(new Involvement(
                    id("i"),
                    WorkerRole.SOCIAL_WORKER,
                    "worker-" + i,
                    days.get(i),
                    Answer.NO,
                    null,
                    ending,
                    null,
                    null));
        }
    }

    private List<LocalDate> days(int number, int back) {
        return random.ints(number, 1, back).mapToObj(DAY::minusDays).sorted().toList();
    }

    private Request request(LocalDate day) {
        RequestAnswer answer = random.nextInt(3) == 0
                ? null
                : new RequestAnswer(
                        notAfter(day.plusDays(random.nextInt(60))), one(RequestOutcome.values(), 4), null, null);
        return new Request(id("r"), day, one(Person.values(), 2), one(Topic.values(), 4), answer, null, null);
    }

    private Visit visit(LocalDate day) {
        Answer seen = answer();
        Answer alone = seen == Answer.YES ? answer() : Answer.NO;
        return new Visit(
                id("s"), day, seen, alone, alone == Answer.NO ? one(NotAloneReason.values(), 4) : null, null, null);
    }

    private void many(int number, Function<LocalDate, Fact> make) {
        for (int i = 0; i < number; i++) {
            facts.add(make.apply(DAY.minusDays(random.nextInt(800))));
        }
    }

    private @Nullable Step step(LocalDate day) {
        return random.nextBoolean() ? null : new Step(notAfter(day.plusDays(random.nextInt(90))));
    }

    private Answer answer() {
        return patchy && random.nextInt(6) == 0 ? Answer.NOT_RECORDED : random.nextInt(3) > 0 ? Answer.YES : Answer.NO;
    }

    private <V extends ClosedValue> @Nullable V one(V[] values, int first) {
        return patchy && random.nextInt(6) == 0 ? null : values[random.nextInt(Math.min(first, values.length))];
    }

    private static LocalDate notAfter(LocalDate day) {
        return day.isAfter(DAY) ? DAY : day;
    }

    private String id(String prefix) {
        return prefix + facts.size();
    }
}

package org.reviewlearning.heed.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.NotAsked;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.calendar.Amount;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.facts.Allegation;
import org.reviewlearning.heed.facts.AllegationBuilder;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEndingBuilder;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Per;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Scope;
import org.reviewlearning.heed.rule.Source;
import org.reviewlearning.heed.rule.Status;
import org.reviewlearning.heed.rule.Template;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rule.ThresholdOrigin;
import org.reviewlearning.heed.rule.Wording;
import org.reviewlearning.heed.text.Place;

/** Invented assessments of invented children, built by hand, so that reports are tested without an engine. */
public final class InventedAssessments {

    private static final LocalDate AS_AT = LocalDate.of(2023, 9, 15);
    private static final Origin EPISODES = new Origin("liquid", "episodes.csv", 4);
    private static final Level FORTNIGHT =
            new Level("fortnight", new Amount(10, Unit.WORKING_DAYS), "within a fortnight");

    private InventedAssessments() {}

    public static Assessment withEverything() {
        Rule moves = rule("moves", "Moved again and again within a year", Set.of(FactKind.of(Meeting.class)));
        Rule allegation = rule("allegation-outcome", "An allegation without an outcome", Set.of());
        List<Outcome> outcomes = List.of(
                new Outcome.Prompted(moves, List.of(moves(moves)), List.of(notRecorded("v2"))),
                new Outcome.Prompted(allegation, List.of(allegation(allegation)), List.of()),
                new Outcome.CannotTell(
                        rule("seen-alone"), List.of(notRecorded("v2"), notRecorded("v3"), notRecorded("v4"))),
                new Outcome.CannotTell(rule("visits"), List.of(nothingOf(Visit.class, ""))),
                new Outcome.CannotTell(
                        rule("stability"), List.of(nothingOf(Meeting.class, "/stability"), nothingOf(Visit.class, ""))),
                new Outcome.CannotTell(
                        rule("answers"), List.of(nothingOf(Request.class, ".answer"), someOf(Request.class))),
                new Outcome.CannotTell(rule("only-foster"), List.of(new Gap.ChildNotRecorded("arrangement"))),
                new Outcome.Quiet(rule("joint-planning")),
                new Outcome.Quiet(rule("worker-changes")),
                new Outcome.OutOfScope(rule("school-age"), "the rule is about children aged 4 to 16"),
                new Outcome.OutOfScope(rule("pathway-plan"), "the rule is about care leavers"));
        return assessment("INVENTED-1", outcomes, trials(), 3);
    }

    public static Assessment withNothingAsked() {
        return assessment("INVENTED-2", List.of(new Outcome.Quiet(rule("moves"))), List.of(), 0);
    }

    public static Assessment lacking(String caseId, Gap... gaps) {
        return assessment(
                caseId,
                List.of(
                        new Outcome.Quiet(rule("moves")),
                        new Outcome.CannotTell(rule("visits"), List.of(gaps)),
                        new Outcome.CannotTell(rule("seen-alone"), List.of(gaps[0]))),
                List.of(),
                1);
    }

    public static Assessment faulted() {
        Gap fault = new Gap.Fault("moves", "a rule stopped with an ArithmeticException");
        return assessment(
                "INVENTED-9",
                List.of(
                        new Outcome.CannotTell(rule("moves"), List.of(fault)),
                        new Outcome.CannotTell(rule("visits"), List.of(fault))),
                List.of(),
                0);
    }

    /** The case was too much for one rule; another asks. */
    static Assessment faultedInOneRule() {
        Rule asks = rule("allegation-outcome", "An allegation without an outcome", Set.of());
        return assessment(
                "INVENTED-8",
                List.of(
                        new Outcome.Prompted(asks, List.of(allegation(asks)), List.of()),
                        new Outcome.CannotTell(
                                rule("visits"), List.of(new Gap.Fault("visits", "the case is too much for it")))),
                List.of(),
                0);
    }

    public static Gap.NotSupplied nothingOf(Class<? extends org.reviewlearning.heed.facts.Fact> kind, String narrower) {
        return new Gap.NotSupplied(FactKind.of(kind), narrower, false, LocalDate.of(2022, 9, 16), AS_AT);
    }

    static Gap notRecorded(String visit) {
        return new Gap.NotRecorded(visit(visit), "seenAlone");
    }

    private static Gap someOf(Class<? extends org.reviewlearning.heed.facts.Fact> kind) {
        return new Gap.NotSupplied(FactKind.of(kind), "", true, null, AS_AT);
    }

    private static Visit visit(String id) {
        LocalDate on = LocalDate.of(2023, 7, 1).plusDays(id.charAt(1));
        return VisitBuilder.builder().id(id).on(on).seen(Answer.YES).build();
    }

    private static List<Outcome> trials() {
        Rule asks = rule("family-time-trial", "Family time stopped, and nobody said why", Set.of());
        Prompt prompt = new Prompt(
                "family-time-trial/visit:v2",
                asks,
                "Family time stopped, and nobody said why",
                "What has the child been told about it?",
                "Children have said that they were not told.",
                List.of(new Evidence.Found(visit("v2"))),
                List.of(),
                List.of(),
                List.of());
        return List.of(
                new Outcome.Prompted(asks, List.of(prompt), List.of()),
                new Outcome.CannotTell(rule("dispute-trial"), List.of(nothingOf(Visit.class, ""))),
                new Outcome.Quiet(rule("referral-trial")));
    }

    private static Prompt moves(Rule rule) {
        LocalDate july = LocalDate.of(2023, 7, 2);
        return new Prompt(
                "moves/case",
                rule,
                "Moved again and again within a year",
                "Since 20 March 2023 this child has lived in 3 places. What has each move meant for them, and what would"
                        + " have to be true for this one to last?",
                "Young people have told reviews that being moved again and again made it impossible to settle anywhere.",
                List.of(
                        new Evidence.Found(PlacementBuilder.builder()
                                .id("p1")
                                .from(LocalDate.of(2023, 3, 20))
                                .kind(PlacementKind.FOSTER)
                                .temporary(Answer.NO)
                                .ending(PlacementEndingBuilder.builder()
                                        .on(july)
                                        .planned(Answer.NO)
                                        .build())
                                .origin(EPISODES)
                                .build()),
                        new Evidence.Found(PlacementBuilder.builder()
                                .id("p2")
                                .from(july)
                                .temporary(Answer.NO)
                                .build()),
                        new Evidence.NotFound(
                                FactKind.of(Meeting.class),
                                "stability meeting or review that records how the placement will be kept",
                                july,
                                AS_AT)),
                List.of(new Evidence.Found(visit("v3"))),
                List.of(nothingOf(Meeting.class, "")),
                List.of(
                        new Threshold.InForce(
                                "moves.placements",
                                new Amount(3, Unit.COUNT),
                                ThresholdOrigin.INDICATOR,
                                "an invented indicator",
                                LocalDate.of(2015, 4, 1),
                                null),
                        new Threshold.InForce(
                                "moves.window",
                                new Amount(12, Unit.MONTHS),
                                ThresholdOrigin.JUDGEMENT,
                                "",
                                null,
                                null)));
    }

    private static Prompt allegation(Rule rule) {
        Allegation said = AllegationBuilder.builder()
                .id("a1")
                .on(LocalDate.of(2023, 6, 1))
                .by(Person.CHILD)
                .origin(EPISODES)
                .build();
        return new Prompt(
                "allegation-outcome/allegation:a1",
                rule,
                "An allegation without an outcome",
                "What came of what was said on 1 June 2023, and who has told the child?",
                "Children have told reviews that they never heard what came of it.",
                List.of(new Evidence.Found(said)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Assessment assessment(String caseId, List<Outcome> outcomes, List<Outcome> trials, int ownDay) {
        return new Assessment(
                new Earlier.Made(
                        "0.0.0-test",
                        "England and Wales, invented edition",
                        new BookName("invented", "1.2.3", "0123456789abcdef0123456789abcdef")),
                caseId,
                AS_AT,
                new Assessment.Answers(
                        outcomes,
                        List.of(
                                new NotAsked(rule("being-written"), "it is a draft"),
                                new NotAsked(rule("also-being-written"), "it is a draft"),
                                new NotAsked(rule("not-yet-law"), "not in force on this day")),
                        trials),
                ownDay,
                null);
    }

    private static Rule rule(String id) {
        return rule(id, "Never printed", Set.of());
    }

    private static Rule rule(String id, String title, Set<FactKind> settling) {
        Source source = new Source("invented-2023", "An invented review", "The Invented Council", "May 2023", null);
        return new Rule(
                id,
                null,
                new Wording(
                        Template.of(title),
                        Template.of("Never printed"),
                        Template.of("Never printed?"),
                        "a meeting after the latest move that records how this placement will be kept",
                        "the changes were short breaks"),
                new Rule.Asks(
                        new Role("team-manager", "the team manager"),
                        List.of(
                                new Role("iro", "the independent reviewing officer"),
                                new Role("supervising-social-worker", "the supervising social worker")),
                        FORTNIGHT),
                new Scope(Set.of(ArrangementKind.FOSTER), Map.of(), null, null, null),
                new Rule.Standing(
                        Status.LIVE,
                        "practice-improvement",
                        LocalDate.of(2027, 10, 31),
                        null,
                        List.of(new Learning(
                                source, "moves", "Each move was planned alone, and nobody looked at them together.")),
                        List.of(),
                        null),
                new Rule.Condition(List.of(), new Per.TheCase(), settling),
                new Place("rules/" + id + ".drl", 1, 1));
    }
}

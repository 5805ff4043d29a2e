package org.reviewlearning.heed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.NotAsked;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.engine.Network;
import org.reviewlearning.heed.evaluation.Assessor;
import org.reviewlearning.heed.evaluation.BookDay;
import org.reviewlearning.heed.evaluation.OutOfTime;
import org.reviewlearning.heed.explanation.CaseExplainer;
import org.reviewlearning.heed.explanation.ConditionProbe;
import org.reviewlearning.heed.explanation.TimelineFinder;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.reading.TooMuchToRead;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Status;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.timeline.CaseTimeline;
import org.reviewlearning.heed.timeline.Period;

/** Puts the rules of one book to cases. May be shared by any number of threads. */
final class Answering {

    /** Longer than anybody is a child, and cared for after. */
    private static final int MOST_YEARS = 30;

    private final BookName name;
    private final Vocabulary words;
    private final List<Rule> rules;
    private final Collection<Threshold> figures;
    private final Network live;
    private volatile @Nullable BookDay latest;
    private @Nullable Network others;

    Answering(BookName name, Vocabulary words, List<Rule> rules, Collection<Threshold> figures) {
        this.name = name;
        this.words = words;
        this.rules = rules;
        this.figures = figures;
        this.live = Network.of(rules.stream().filter(Rule::isLive).toList(), words);
    }

    /**
     * What the rules that are asked answer about a case.
     *
     * @param readTwice whether every rule is read by both readers
     * @param late asked between rules whether to give the case up
     * @throws OutOfTime if it was
     */
    Assessment assess(
            CaseFile caseFile, LocalDate asAt, RuleSelection asking, boolean readTwice, BooleanSupplier late) {
        Objects.requireNonNull(asking, "asking");
        known(caseFile, Objects.requireNonNull(asAt, "asAt"));
        List<Rule> asked = new ArrayList<>();
        List<Rule> apart = new ArrayList<>();
        List<NotAsked> notAsked = new ArrayList<>();
        for (Rule rule : rules) {
            String why = whyNot(rule, asAt, asking);
            if (why != null) {
                notAsked.add(new NotAsked(rule, why));
            } else {
                (rule.isLive() ? asked : apart).add(rule);
            }
        }
        try {
            Assessor assessor = new Assessor(caseFile, on(asAt), readTwice, late);
            List<Outcome> outcomes = assessor.assess(live, asked);
            List<Outcome> trials = trials(assessor, apart);
            int fromTheirOwnDay = (int) assessor.seen().facts().stream()
                    .filter(fact -> fact.recordedOn() == null)
                    .count();
            return assessment(caseFile, asAt, new Assessment.Answers(outcomes, notAsked, trials), fromTheirOwnDay);
        } catch (IllegalStateException e) {
            // A host's own kind threw before any rule was asked: every rule is told to be unanswered, none quiet.
            List<Outcome> outcomes = Assessor.notSeen(asked, e);
            List<Outcome> trials = Assessor.notSeen(apart, e);
            return assessment(caseFile, asAt, new Assessment.Answers(outcomes, notAsked, trials), 0);
        }
    }

    private Language said() {
        return Language.named(name.languageOrEnglish());
    }

    /** What a case decides of the condition of the one rule there is. */
    ConditionProbe.Decided decided(CaseFile caseFile, LocalDate asAt) {
        return ConditionProbe.decided(rules.get(0), caseFile, on(asAt));
    }

    /**
     * When each question would have been asked about a case.
     *
     * @throws IllegalArgumentException if the case has more facts than can be gone through over the period
     */
    CaseTimeline timeline(CaseFile caseFile, LocalDate from, LocalDate to, RuleSelection asking) {
        known(caseFile, Objects.requireNonNull(from, "from"));
        known(caseFile, Objects.requireNonNull(to, "to"));
        Period days = period(caseFile, from, to);
        TimelineFinder.Asking how = new TimelineFinder.Asking() {
            @Override
            public @Nullable String whyNot(Rule rule, LocalDate on) {
                return Answering.this.whyNot(rule, on, asking);
            }

            @Override
            public List<Outcome> outcomes(LocalDate on, List<Rule> some) {
                Assessor assessor = new Assessor(caseFile, on(on), false, () -> false);
                List<Outcome> outcomes = new ArrayList<>(
                        assessor.assess(live, some.stream().filter(Rule::isLive).toList()));
                outcomes.addAll(trials(
                        assessor, some.stream().filter(rule -> !rule.isLive()).toList()));
                return outcomes;
            }
        };
        try {
            return new TimelineFinder(made(), caseFile, days, rules, this::on, how).find();
        } catch (TooMuchToRead e) {
            throw new IllegalArgumentException(
                    "The case has more facts than can be gone through over this period. Maybe ask for a shorter one.",
                    e);
        }
    }

    private static Period period(CaseFile caseFile, LocalDate from, LocalDate to) {
        LocalDate born = caseFile.child().bornOn();
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends before it begins: from is later than to.");
        }
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("The period is longer than " + MOST_YEARS + " years.");
        }
        if (born != null && from.isBefore(born)) {
            throw new IllegalArgumentException(
                    "The period begins before the child was born (child.bornOn). Let it begin on that day or later.");
        }
        return new Period(from, to);
    }

    /** What fails in a rule that is not live is told of such rules, and costs no answer of those that are. */
    private List<Outcome> trials(Assessor assessor, List<Rule> apart) {
        if (apart.isEmpty()) {
            return List.of();
        }
        try {
            return assessor.assess(others(), apart);
        } catch (OutOfTime e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            Gap fault = new Gap.Fault("one of those that are not live", "it could not be made ready");
            return apart.stream()
                    .<Outcome>map(rule -> new Outcome.CannotTell(rule, List.of(fault)))
                    .toList();
        }
    }

    private Assessment assessment(CaseFile caseFile, LocalDate asAt, Assessment.Answers answers, int fromTheirOwnDay) {
        return new Assessment(
                made(),
                caseFile.id(),
                asAt,
                answers,
                fromTheirOwnDay,
                new CaseExplainer(caseFile, asAt, rules, this::on));
    }

    private Earlier.Made made() {
        return new Earlier.Made(Heed.version(), WorkingDays.englandAndWales().name(), name);
    }

    private @Nullable String whyNot(Rule rule, LocalDate asAt, RuleSelection asking) {
        if (rule.standing().status() == Status.DRAFT && asking != RuleSelection.EVERYTHING) {
            return said().said("not-asked.draft");
        }
        if (rule.standing().status() == Status.TRIAL && asking == RuleSelection.LIVE) {
            return said().said("not-asked.trial");
        }
        if (rule.offBecause().isPresent() && asking != RuleSelection.EVERYTHING) {
            return said().said("not-asked.off", rule.offBecause().get());
        }
        Rule.Off off = rule.standing().off();
        if (off != null && off.until() != null && off.on(asAt) && asking != RuleSelection.EVERYTHING) {
            return said().said("not-asked.until", off.layer(), said().day(off.until()), off.reason());
        }
        return rule.scope().inForce(asAt) ? null : said().said("not-asked.not-in-force");
    }

    private void known(CaseFile caseFile, LocalDate asAt) {
        if (!WorkingDays.reaches(asAt)) {
            throw new IllegalArgumentException("asAt lies outside the calendar, 1 January 1970 to 31 December 2059.");
        }
        for (Fact fact : Objects.requireNonNull(caseFile, "caseFile").facts()) {
            HostKinds.check(fact, words);
        }
        for (Coverage coverage : caseFile.coverage()) {
            if (!coverage.isKnownTo(words)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "The coverage of \"%s\" names no kind, sort or part the rule book knows.",
                        coverage.of()));
            }
        }
    }

    /** Case after case is assessed on one day. */
    private BookDay on(LocalDate day) {
        BookDay kept = latest;
        if (kept == null || !kept.on().equals(day)) {
            kept = BookDay.of(day, figures);
            latest = kept;
        }
        return kept;
    }

    /** Rules that are not live are made ready when they are first asked. */
    private synchronized Network others() {
        if (others == null) {
            others = Network.of(rules.stream().filter(rule -> !rule.isLive()).toList(), words);
        }
        return others;
    }
}

package org.reviewlearning.heed.html;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.ReasonWithheld;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.page.Timeline;

/**
 * Makes a case's timeline from its facts and their kinds, a lane for each kind; a new kind needs nothing here. What a role
 * may not read is left out first, so that nothing after that can tell of it.
 */
final class CaseTimeline {

    /** A picture of fewer names along the top can be read on a telephone, too. */
    private static final int TICKS = 8;

    private final Assessment assessment;
    private final CaseFile seen;
    private final List<Question> questions;
    private final LocalDate day;
    private final Language said;
    private final Map<FactKind, List<Fact>> facts = new LinkedHashMap<>();
    private final LocalDate from;
    private final LocalDate to;

    CaseTimeline(Assessment assessment, CaseFile seen, List<Question> questions) {
        this.assessment = assessment;
        this.seen = seen;
        this.questions = questions;
        this.day = assessment.asAt();
        this.said = Language.named(assessment.language());
        Set<Fact> mayBeRead = questions.stream()
                .flatMap(question -> Stream.concat(
                        Evidence.facts(question.prompt().because()),
                        Evidence.facts(question.prompt().alongside())))
                .collect(Collectors.toSet());
        boolean whole = assessment.role().isEmpty();
        for (Fact fact : seen.facts()) {
            FactKind kind = FactKind.of(fact);
            if (whole || !kind.restricted() || mayBeRead.contains(fact)) {
                facts.computeIfAbsent(kind, any -> new ArrayList<>())
                        .add(whole || mayBeRead.contains(fact) ? fact : ReasonWithheld.from(fact));
            }
        }
        LocalDate first = facts.values().stream()
                .flatMap(List::stream)
                .map(Fact::day)
                .min(Comparator.naturalOrder())
                .orElse(day);
        this.from = earlier(first, day.minusMonths(1)).withDayOfMonth(1);
        this.to = day.plusDays(Math.max(14, ChronoUnit.DAYS.between(from, day) / 25));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    Timeline timeline() {
        List<Timeline.Lane> lanes = new ArrayList<>();
        List<String> none = new ArrayList<>();
        List<String> nothing = new ArrayList<>();
        for (FactKind kind : kinds()) {
            List<Fact> of = facts.getOrDefault(kind, List.of());
            boolean told = assessment.role().isEmpty() || !kind.restricted();
            if (told && of.isEmpty() && !seen.supplied().anyOf(kind)) {
                nothing.add(said.many(kind.type()));
            } else {
                KindLane lane = new KindLane(kind, of, assessment, seen.supplied(), questions, from);
                if (lane.wholeAndEmpty()) {
                    none.add(said.many(kind.type()));
                } else {
                    lanes.add(lane.lane());
                    lanes.addAll(lane.answers());
                }
            }
        }
        if (!none.isEmpty()) {
            lanes.add(new Timeline.Lane(
                    said.said("lane.empty"),
                    said.said("lane.empty.of", String.join(", ", none)),
                    List.of(),
                    List.of()));
        }
        if (!nothing.isEmpty()) {
            lanes.add(new Timeline.Lane(
                    said.said("lane.nothing"),
                    said.said("lane.nothing.of", String.join(", ", nothing)),
                    List.of(),
                    List.of(new Timeline.Stretch(from, day.plusDays(1), said.said("lane.whole")))));
        }
        return new Timeline(
                said.said("lane.caption", said.day(from), said.day(day)),
                from,
                to,
                day,
                said.day(day),
                ticks(),
                lanes,
                questions.stream().map(Question::pointer).toList(),
                new Timeline.Names(
                        said.said("lane.tables.below"),
                        said.said("lane.tables"),
                        said.said("lane.tables.when"),
                        said.said("lane.tables.what"),
                        said.said("lane.tables.behind"),
                        said.said("lane.tables.missing")));
    }

    /** Kinds of which there is something, kinds that were supplied, and kinds that rules looked for; Heed's own first. */
    private List<FactKind> kinds() {
        Set<FactKind> wanted = new LinkedHashSet<>(facts.keySet());
        assessment
                .outcomes()
                .forEach(outcome -> wanted.addAll(outcome.rule().reads().kinds().keySet()));
        seen.coverage().stream()
                .map(Coverage::kindKey)
                .flatMap(key -> Vocabulary.shipped().keyed(key).stream())
                .filter(kind -> assessment.role().isEmpty() || !kind.restricted())
                .forEach(wanted::add);
        List<FactKind> inOrder = new ArrayList<>(Vocabulary.shipped().kinds());
        inOrder.retainAll(wanted);
        wanted.stream()
                .filter(kind -> !inOrder.contains(kind))
                .sorted(Comparator.comparing(FactKind::name))
                .toList()
                .forEach(inOrder::add);
        return inOrder;
    }

    private List<Timeline.Tick> ticks() {
        List<Timeline.Tick> ticks = new ArrayList<>();
        int years = (int) ChronoUnit.YEARS.between(from, to);
        boolean byYear = years >= 3;
        long months = ChronoUnit.MONTHS.between(from, to) + 1;
        Period step = byYear ? Period.ofYears(years / TICKS + 1) : Period.ofMonths((int) (months / TICKS + 1));
        LocalDate at = byYear ? LocalDate.of(from.getYear() + 1, 1, 1) : from;
        for (; at.isBefore(to.minusDays(ChronoUnit.DAYS.between(from, to) / 20)); at = at.plus(step)) {
            ticks.add(new Timeline.Tick(at, byYear ? String.valueOf(at.getYear()) : said.month(at)));
        }
        return ticks;
    }
}

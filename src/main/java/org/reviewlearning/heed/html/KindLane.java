package org.reviewlearning.heed.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Gaps;
import org.reviewlearning.heed.cases.Supplied;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.facts.Span;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.page.Timeline;
import org.reviewlearning.heed.wording.English;

/** The lane of one kind of fact, drawn by what its description says of it. */
final class KindLane {

    /** More marks than this in one lane tell nothing apart; they are told by month. */
    private static final int MANY = 150;

    private final FactKind kind;
    private final List<Fact> facts;
    private final Assessment assessment;
    private final Supplied supplied;
    private final LocalDate from;
    private final LocalDate day;
    private final Language said;
    private final Map<String, List<Timeline.Pointer>> behind = new LinkedHashMap<>();
    private final Map<List<LocalDate>, List<Search>> searched = new LinkedHashMap<>();

    /** What was searched for a question, and not found. */
    private record Search(String words, Timeline.Pointer question) {}

    KindLane(
            FactKind kind,
            List<Fact> facts,
            Assessment assessment,
            Supplied supplied,
            List<Question> questions,
            LocalDate from) {
        this.kind = kind;
        this.facts = facts;
        this.assessment = assessment;
        this.supplied = supplied;
        this.from = from;
        this.day = assessment.asAt();
        this.said = Language.named(assessment.language());
        for (Question question : questions) {
            for (Evidence evidence : question.prompt().because()) {
                if (evidence instanceof Evidence.Found found && found.kind() == kind) {
                    behind.computeIfAbsent(found.fact().id(), id -> new ArrayList<>())
                            .add(question.pointer());
                } else if (evidence instanceof Evidence.NotFound absent && absent.kind() == kind) {
                    searched.computeIfAbsent(days(absent), same -> new ArrayList<>())
                            .add(new Search(Gaps.inWords(absent, said), question.pointer()));
                }
            }
        }
    }

    /** Whether every one of the kind was supplied for the whole time, and there was none, nor any search of a question. */
    boolean wholeAndEmpty() {
        return facts.isEmpty() && searched.isEmpty() && missing().isEmpty();
    }

    Timeline.Lane lane() {
        List<Timeline.Mark> marks = new ArrayList<>();
        boolean many = facts.size() > MANY;
        if (many) {
            byMonth(marks);
        } else {
            facts.forEach(fact -> marks.add(mark(fact)));
        }
        searched.forEach((days, searches) -> marks.add(mark(days.get(0), days.get(1), searches)));
        return new Timeline.Lane(English.capital(said.many(kind.type())), note(many), marks, missing());
    }

    /** Below the facts of a day: what was answered of each. */
    List<Timeline.Lane> answers() {
        return kind.isSpan() || facts.size() > MANY ? List.of() : Answers.lanes(kind, facts, behind, missing(), said);
    }

    private String note(boolean many) {
        List<String> notes = new ArrayList<>();
        if (facts.isEmpty() && !apartFromReader()) {
            notes.add(said.said("lane.none"));
        }
        if (supplied.apart(kind) && !apartFromReader()) {
            notes.add(said.said("lane.sorts"));
        }
        if (many) {
            notes.add(said.said(kind.isSpan() ? "lane.by-month.began" : "lane.by-month", facts.size()));
        }
        if (kind.restricted()) {
            notes.add(said.said(assessment.role().isEmpty() ? "lane.restricted" : "lane.restricted.role"));
        }
        return String.join(" ", notes);
    }

    private Timeline.Mark mark(Fact fact) {
        LocalDate until = fact instanceof Span span ? span.until() : null;
        boolean open = kind.isSpan() && until == null;
        LocalDate end = open ? known(fact) : until;
        return new Timeline.Mark(
                !kind.isSpan() ? Timeline.Form.POINT : open ? Timeline.Form.OPEN : Timeline.Form.SPAN,
                fact.day(),
                end,
                when(fact.day(), until, open),
                Gaps.inWords(new Evidence.Found(fact), said) + " (" + fact.id() + ")",
                label(fact),
                behind.getOrDefault(fact.id(), List.of()),
                later(fact, Shape.of(fact.getClass())));
    }

    /** Until when what is open is known to have gone on. */
    private LocalDate known(Fact fact) {
        List<String> sort = kind.suppliedApart()
                .map(field -> field.of(fact) instanceof ClosedValue value ? List.of(value.written()) : kind.sorts())
                .orElse(List.of());
        return supplied.last(kind, sort, fact.day(), day).orElse(fact.day());
    }

    private String when(LocalDate from, @Nullable LocalDate until, boolean open) {
        String first = said.day(from);
        return open
                ? said.said("lane.open", first)
                : until == null ? first : said.said("days.to", first, said.day(until));
    }

    /** What it is a sort of, where a bar has room to say so. */
    private String label(Fact fact) {
        return kind.isSpan()
                ? kind.fields().stream()
                        .filter(field -> field.sort() == FieldType.CLOSED && !field.neverSaid())
                        .flatMap(field -> Stream.ofNullable(field.of(fact)))
                        .findFirst()
                        .map(value -> said.value((ClosedValue) value))
                        .orElse("")
                : "";
    }

    /** Later days of a fact and of what became of it, and days that were set for it; how a span ended is its end. */
    private static List<Timeline.Moment> later(Object factOrPart, Shape shape) {
        List<Timeline.Moment> moments = new ArrayList<>();
        for (Field field : shape.fields()) {
            Object value = field.of(factOrPart);
            if (value instanceof Part part) {
                if (!(factOrPart instanceof Span span && part.equals(span.ending()))) {
                    moments.add(new Timeline.Moment(part.on(), false));
                }
                moments.addAll(later(part, Shape.of(part.getClass())));
            } else if (value instanceof LocalDate on && field.sort() == FieldType.LATER_DAY) {
                moments.add(new Timeline.Moment(on, false));
            } else if (value instanceof LocalDate on && field.sort() == FieldType.DAY_AHEAD) {
                moments.add(new Timeline.Moment(on, true));
            }
        }
        return moments;
    }

    private void byMonth(List<Timeline.Mark> marks) {
        Map<YearMonth, List<Fact>> months = new TreeMap<>();
        facts.forEach(fact -> months.computeIfAbsent(YearMonth.from(fact.day()), month -> new ArrayList<>())
                .add(fact));
        months.forEach((month, of) -> {
            LocalDate first = month.atDay(1);
            marks.add(new Timeline.Mark(
                    Timeline.Form.MONTH,
                    first,
                    first.plusMonths(1),
                    said.month(first),
                    of.size() + " " + (of.size() == 1 ? said.one(kind.type()) : said.many(kind.type())),
                    "",
                    of.stream()
                            .flatMap(fact -> behind.getOrDefault(fact.id(), List.of()).stream())
                            .distinct()
                            .toList(),
                    List.of()));
        });
    }

    /** The first and the last day searched; of a search from the beginning of the child's life, the first that is drawn. */
    private List<LocalDate> days(Evidence.NotFound absent) {
        LocalDate first = absent.from() == null || absent.from().isBefore(from) ? from : absent.from();
        return List.of(first.isBefore(absent.to()) ? first : absent.to(), absent.to());
    }

    private Timeline.Mark mark(LocalDate first, LocalDate last, List<Search> searches) {
        return new Timeline.Mark(
                Timeline.Form.SEARCHED,
                first,
                last.plusDays(1),
                when(first, last, false),
                searches.stream().map(Search::words).distinct().collect(Collectors.joining("; ")),
                "",
                searches.stream().map(Search::question).distinct().toList(),
                List.of());
    }

    /** Whether the page is for a role, and the kind one of which it reads only what it is asked about. */
    private boolean apartFromReader() {
        return kind.restricted() && assessment.role().isPresent();
    }

    /** Days for which not every record of the kind was supplied; of which what was supplied is not told, all of them. */
    private List<Timeline.Stretch> missing() {
        if (apartFromReader()) {
            return List.of(new Timeline.Stretch(from, day.plusDays(1), said.said("lane.whole.role")));
        }
        TreeSet<LocalDate> turns = new TreeSet<>(List.of(from, day.plusDays(1)));
        supplied.turns(kind).forEach(turn -> {
            if (turn.isAfter(from) && !turn.isAfter(day)) {
                turns.add(turn);
            }
        });
        List<Timeline.Stretch> missing = new ArrayList<>();
        @Nullable LocalDate since = null;
        for (LocalDate turn : turns) {
            boolean there = turn.isAfter(day) || supplied.whole(kind, turn, turn);
            if (there && since != null) {
                missing.add(new Timeline.Stretch(
                        since, turn, said.said("days.to", said.day(since), said.day(turn.minusDays(1)))));
                since = null;
            } else if (!there && since == null) {
                since = turn;
            }
        }
        return missing;
    }
}

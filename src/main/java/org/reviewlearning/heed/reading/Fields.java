package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.Supplied;
import org.reviewlearning.heed.cases.Supplied.Period;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Span;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Operand;

/** Follows a path of fields from a fact, saying where it ends: in a value, in the future, or in the dark. */
final class Fields {

    private final Supplied supplied;
    private final LocalDate day;
    private final World world;

    Fields(CaseView view, World world) {
        this.supplied = view.supplied();
        this.day = view.asAt().on();
        this.world = world;
    }

    FieldValue of(Operand.FieldOf path, Fact fact) {
        Object holder = fact;
        for (int i = 0; i < path.path().size(); i++) {
            Field field = path.path().get(i);
            Object value = field.of(holder);
            if (value == null || Field.saysNothing(value)) {
                String at = at(path, i);
                return field.mayBeYetToCome()
                        ? yetToCome(fact, path, i, at)
                        : new FieldValue.Unknown(new Gap.NotRecorded(fact, at));
            }
            holder = value;
        }
        return new FieldValue.Of(holder);
    }

    private static String at(Operand.FieldOf path, int last) {
        if (last == 0) {
            return path.path().get(0).name();
        }
        StringBuilder at = new StringBuilder(path.path().get(0).name());
        for (int i = 1; i <= last; i++) {
            at.append('.').append(path.path().get(i).name());
        }
        return at.toString();
    }

    /** What did not happen while it was supplied may have happened on the other days, and on no others. */
    private FieldValue yetToCome(Fact fact, Operand.FieldOf path, int step, String at) {
        boolean end = fact instanceof Span && (at.equals("ending") || at.equals("until"));
        Optional<Period> missing = end ? missingEnd(fact, at) : missing(fact, at);
        if (missing.isEmpty()) {
            return new FieldValue.NotYet();
        }
        FieldValue.Open open = new FieldValue.Open(fact, path, at, end ? gapOfEnd(fact) : gap(fact, at, missing.get()));
        @Nullable Boolean did = world.did(open);
        if (did == null) {
            return open;
        }
        return did ? happened(open, step, missing.get()) : new FieldValue.NotYet();
    }

    private FieldValue happened(FieldValue.Open open, int step, Period on) {
        List<Field> path = open.path().path();
        if (step + 1 == path.size()) {
            return new FieldValue.Between(on.first(), on.last(), open.gap());
        }
        Field next = path.get(step + 1);
        if (next.mayBeYetToCome()) {
            return yetToCome(open.fact(), open.path(), step + 1, open.at() + "." + next.name());
        }
        return next.sort() == FieldType.DAY
                ? new FieldValue.Between(on.first(), on.last(), open.gap())
                : new FieldValue.Unknown(open.gap());
    }

    /** Where it was not supplied from the fact's own day on, it may be of an earlier day: a child can be told before. */
    private Optional<Period> missing(Fact fact, String at) {
        return supplied.missing(FactKind.of(fact), at, fact.day(), day)
                .map(days -> days.first().equals(fact.day()) ? new Period(WorkingDays.FIRST, days.last()) : days);
    }

    /** Supplied on one day, its kind tells that it had not ended by then; and so does the ending as such, on its days. */
    private Optional<Period> missingEnd(Fact fact, String at) {
        FactKind kind = FactKind.of(fact);
        LocalDate first = supplied.last(kind, sort(fact), fact.day(), day)
                .map(last -> last.plusDays(1))
                .orElse(fact.day());
        return first.isAfter(day) ? Optional.empty() : supplied.missing(kind, at, first, day);
    }

    private static List<String> sort(Fact fact) {
        return FactKind.of(fact)
                .suppliedApart()
                .map(field -> (ClosedValue) field.of(fact))
                .map(ClosedValue::written)
                .stream()
                .toList();
    }

    /** Supplied on the day, its kind tells whether it has ended, whenever that was. */
    private Gap gapOfEnd(Fact fact) {
        FactKind kind = FactKind.of(fact);
        List<String> sort = sort(fact);
        String narrower = sort.isEmpty() || !supplied.apart(kind) ? "" : "/" + sort.get(0);
        return new Gap.NotSupplied(kind, narrower, supplied.anyOf(kind), day, day);
    }

    private Gap gap(Fact fact, String at, Period missing) {
        FactKind kind = FactKind.of(fact);
        LocalDate first = missing.first().isBefore(fact.day()) ? fact.day() : missing.first();
        return new Gap.NotSupplied(kind, "." + at, supplied.anyPart(kind, at), first, missing.last());
    }
}

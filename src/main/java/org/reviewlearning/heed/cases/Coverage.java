package org.reviewlearning.heed.cases;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * What a case file was supplied with, and for which period. Without an entry, the facts given are seen, but nothing is
 * concluded from what is not there.
 *
 * <p>{@code of} is one of
 *
 * <ul>
 *   <li>a kind, {@code requests}: every request of the period is in the case file, its plain fields included; of what
 *       lasts, every one that was going on on a day of the period, and whether it has ended;
 *   <li>a sort of a kind, {@code meetings/stability}: every stability meeting is, other meetings perhaps not;
 *   <li>a part or later day, {@code requests.answer}: whatever happened of it in the period is in the case file, so an
 *       absent answer means "not yet"; so {@code involvements.ending} says that what is open had not ended on those days;
 *   <li>{@code requests.*}: the kind and all its parts.
 * </ul>
 *
 * <p>Every sort supplied is the kind supplied. A source that knows none of the sorts that came after a kind's first release
 * may leave those out: it has such records under another sort, and only a rule that names a later sort cannot tell. A
 * plain field comes with its record; coverage cannot name one. After the last day, what was open is a bound and not
 * unknown: it is still going on or still to come, or it happened since.
 *
 * @param of what was supplied
 * @param from the first day supplied; absent means from the beginning of the child's life
 * @param until the day the extract was taken, itself included
 */
public record Coverage(String of, @Nullable LocalDate from, LocalDate until) {

    /** What is said of a wrong last day. */
    public static final String UNTIL =
            "Until is the day the extract was taken: on or after its from, and between 1 January 1970 and 31 December 2059.";

    /** Refuses what must not be missing. */
    public Coverage {
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(until, "until");
    }

    /** A kind with all its parts, from the beginning until a day. */
    public static Coverage whole(Class<? extends Fact> kind, LocalDate until) {
        return new Coverage(FactKind.of(kind).key() + ".*", null, until);
    }

    /** A kind with all its parts, from a day until a day. */
    public static Coverage whole(Class<? extends Fact> kind, LocalDate from, LocalDate until) {
        return new Coverage(FactKind.of(kind).key() + ".*", Objects.requireNonNull(from, "from"), until);
    }

    /** The key of the kind this entry speaks of: {@code requests} for {@code requests.answer}. */
    public String kindKey() {
        int end = 0;
        while (end < of.length() && of.charAt(end) != '.' && of.charAt(end) != '/') {
            end++;
        }
        return of.substring(0, end);
    }

    /** What follows the kind, with its separator: {@code .answer}, {@code /stability}, {@code .*}, or nothing. */
    public String rest() {
        return of.substring(kindKey().length());
    }

    /**
     * What is wrong with its days, in words; {@code null} when nothing is. Until a day that no fact may have, all that is
     * to come would count as supplied.
     */
    public @Nullable String wrong() {
        if (!WorkingDays.reaches(until)) {
            return "is not a plausible day.";
        }
        return from != null && until.isBefore(from) ? "is before its from." : null;
    }

    /** Whether it names a kind, sort, part or later day that a vocabulary holds. */
    public boolean isKnownTo(Vocabulary words) {
        return words.keyed(kindKey()).filter(this::isPartOf).isPresent();
    }

    private boolean isPartOf(FactKind kind) {
        String rest = rest();
        if (rest.isEmpty() || rest.equals(".*")) {
            return true;
        }
        String name = rest.substring(1);
        if (rest.startsWith("/")) {
            return kind.sorts().contains(name);
        }
        @Nullable Shape shape = kind.shape();
        for (String step : name.split("\\.", -1)) {
            Field field = shape == null ? null : shape.field(step).orElse(null);
            if (field == null || !field.mayBeYetToCome()) {
                return false;
            }
            shape = field.sort() == FieldType.PART ? Shape.of(field.type()) : null;
        }
        return true;
    }
}

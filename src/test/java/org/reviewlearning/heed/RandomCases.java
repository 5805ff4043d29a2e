package org.reviewlearning.heed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * Invented cases from a seed: facts of every kind, with fields left out, days close together (so that some fall on one
 * day, on leap days and on days the clocks change), and coverage that is whole, partial or missing.
 */
public final class RandomCases {

    static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private final Random random;
    private final Vocabulary words;
    private int ids;

    public RandomCases(long seed) {
        this(seed, Vocabulary.shipped());
    }

    public RandomCases(long seed, Vocabulary words) {
        this.random = new Random(seed);
        this.words = words;
    }

    /** A case with up to so many facts of each kind. */
    public CaseFile next(int mostOfAKind) {
        return CaseFile.about("INVENTED")
                .child(child())
                .with(facts(mostOfAKind))
                .covering(coverage())
                .build();
    }

    public Child child() {
        ArrangementKind[] kinds = {ArrangementKind.FOSTER, ArrangementKind.RESIDENTIAL, ArrangementKind.KINSHIP};
        return new Child(
                random.nextInt(8) == 0 ? null : LocalDate.of(2008, 2, 29).plusDays(random.nextInt(900)),
                random.nextInt(12) == 0 ? null : kinds[random.nextInt(kinds.length)]);
    }

    public List<Fact> facts(int mostOfAKind) {
        List<Fact> facts = new ArrayList<>();
        for (FactKind kind : words.kinds()) {
            if (kind.name().equals("Arrangement")) {
                continue;
            }
            for (int i = random.nextInt(mostOfAKind + 1); i > 0; i--) {
                facts.add((Fact) record(kind.shape(), null));
            }
        }
        return facts;
    }

    public Coverage[] coverage() {
        List<Coverage> coverage = new ArrayList<>();
        boolean everything = random.nextInt(3) == 0;
        for (FactKind kind : words.kinds()) {
            LocalDate until = DAY.plusDays(everything ? 400 : random.nextInt(60) - 10L);
            LocalDate back = everything || random.nextBoolean() ? null : DAY.minusDays(random.nextInt(500));
            LocalDate from = back != null && back.isAfter(until) ? until : back;
            switch (everything ? 0 : random.nextInt(5)) {
                case 0, 1, 2 -> coverage.add(new Coverage(kind.key() + ".*", from, until));
                case 3 -> coverage.add(new Coverage(kind.key(), from, until));
                default -> {
                    // Not supplied at all.
                }
            }
        }
        return coverage.toArray(Coverage[]::new);
    }

    /** A day in the year and a half before the day assessed, or a little after it, often the same as another. */
    LocalDate day() {
        LocalDate[] often = {
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2023, 10, 29),
            LocalDate.of(2023, 3, 26),
            LocalDate.of(2024, 1, 1),
            DAY
        };
        return random.nextInt(5) == 0 ? often[random.nextInt(often.length)] : DAY.minusDays(random.nextInt(560) - 20L);
    }

    private Object record(Shape shape, @Nullable LocalDate notBefore) {
        List<Field> fields = shape.fields();
        @Nullable Object[] values = new Object[fields.size()];
        LocalDate own = day();
        if (notBefore != null && own.isBefore(notBefore)) {
            own = notBefore.plusDays(random.nextInt(120));
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = value(fields.get(i), own);
        }
        return shape.build(values);
    }

    private @Nullable Object value(Field field, LocalDate own) {
        boolean leftOut = random.nextInt(7) == 0;
        return switch (field.sort()) {
            case ID -> "f" + ++ids;
            case DAY -> own;
            case LATER_DAY, DAY_AHEAD -> random.nextBoolean() ? null : own.plusDays(random.nextInt(90));
            case ANSWER, CLOSED -> closed(field, leftOut);
            case NUMBER -> leftOut ? null : Integer.valueOf(random.nextInt(5));
            case TEXT -> leftOut ? null : "w" + random.nextInt(4);
            case REFERENCE, ORIGIN -> null;
            case PART -> random.nextBoolean() ? null : record(Shape.of(field.type()), own);
            case RECORDED_ON -> random.nextInt(4) == 0 ? own.plusDays(random.nextInt(30)) : null;
        };
    }

    private @Nullable Object closed(Field field, boolean leftOut) {
        Object[] values = field.type().getEnumConstants();
        if (field.sort() == FieldType.ANSWER) {
            return leftOut ? values[2] : values[random.nextInt(2)];
        }
        // Few of the values, so that records meet.
        return leftOut ? null : values[random.nextInt(Math.min(3, values.length))];
    }
}

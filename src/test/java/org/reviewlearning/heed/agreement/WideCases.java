package org.reviewlearning.heed.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementBuilder;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * Invented cases from a seed, wider than {@code RandomCases}: none to two hundred facts of few or many kinds, references
 * to one another, arrangements in a row, days that meet, coverage of parts and sorts, and days to assess them on that are
 * leap days and days the clocks change.
 */
final class WideCases {

    private static final List<LocalDate> SPECIAL = List.of(
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2023, 3, 26),
            LocalDate.of(2023, 10, 29),
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2024, 10, 27),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 3, 1));

    private final Random random;
    private final Vocabulary words;
    private final Map<Class<?>, List<String>> given = new HashMap<>();
    private LocalDate around = SPECIAL.get(0);
    private int span;
    private int blanks;
    private int ids;

    WideCases(long seed, Vocabulary words) {
        this.random = new Random(seed);
        this.words = words;
    }

    /**
     * One case, and the days to assess it on.
     *
     * @param file the case
     * @param days the days
     */
    record Wide(CaseFile file, List<LocalDate> days) {}

    Wide next() {
        given.clear();
        ids = 0;
        around =
                random.nextInt(3) > 0 ? some(SPECIAL) : LocalDate.of(2022, 6, 1).plusDays(random.nextInt(1200));
        span = List.of(20, 120, 500, 1500).get(random.nextInt(4));
        // In every third case nothing is left out.
        blanks = random.nextInt(3) * 6;
        List<Fact> facts = new ArrayList<>(random.nextInt(3) == 0 ? arrangements() : List.of());
        List<FactKind> kinds = new ArrayList<>(words.kinds());
        int left = random.nextInt(6);
        kinds.removeIf(kind -> kind.name().equals("Arrangement") || random.nextInt(6) < left);
        int most = List.of(3, 25, 60, 60, 120, 200).get(random.nextInt(6));
        int many = Math.min(200 - facts.size(), random.nextInt(most + 1));
        for (int i = 0; i < many && !kinds.isEmpty(); i++) {
            facts.add(fact(some(kinds)));
        }
        CaseFile file = CaseFile.about("INVENTED")
                .child(child())
                .with(facts)
                .covering(coverage())
                .build();
        LocalDate other = random.nextBoolean() ? around.plusDays(random.nextInt(3) - 1) : day();
        return new Wide(file, List.of(around, other));
    }

    private Child child() {
        ArrangementKind[] all = ArrangementKind.values();
        return new Child(
                random.nextInt(8) == 0 ? null : LocalDate.of(2008, 2, 29).plusDays(random.nextInt(3000) - 400L),
                random.nextInt(15) == 0 ? null : all[random.nextInt(random.nextBoolean() ? 1 : all.length)]);
    }

    /** One after another, now and then with a gap or an end. */
    private List<Fact> arrangements() {
        List<Fact> all = new ArrayList<>();
        LocalDate from = around.minusDays(random.nextInt(900) + 1L);
        for (int i = random.nextInt(3); i >= 0; i--) {
            LocalDate until = from.plusDays(random.nextInt(400));
            boolean open = i == 0 && random.nextInt(4) > 0;
            ArrangementKind kind = ArrangementKind.values()[random.nextInt(3)];
            all.add(ArrangementBuilder.builder()
                    .id("a" + ++ids)
                    .of(kind)
                    .from(from)
                    .afterPermanence(Answer.values()[random.nextInt(3)])
                    .ending(open ? null : new Step(until, null))
                    .build());
            from = random.nextInt(3) == 0 ? until.plusDays(1) : until;
        }
        return all;
    }

    private Fact fact(FactKind kind) {
        Fact fact = (Fact) record(kind.shape(), day());
        given.computeIfAbsent(kind.type(), type -> new ArrayList<>()).add(fact.id());
        return fact;
    }

    private Object record(Shape shape, LocalDate own) {
        return shape.build(
                shape.fields().stream().map(field -> value(field, own)).toArray());
    }

    private @Nullable Object value(Field field, LocalDate own) {
        boolean leftOut = random.nextInt(100) < blanks;
        return switch (field.sort()) {
            case ID -> "f" + ++ids;
            case DAY -> own;
            case LATER_DAY -> random.nextBoolean() ? null : later(own);
            case DAY_AHEAD -> leftOut ? null : later(own).plusDays(random.nextInt(100));
            case ANSWER -> field.type().getEnumConstants()[leftOut ? 2 : random.nextInt(2)];
            case CLOSED -> leftOut ? null : closed(field.type().getEnumConstants());
            // Beyond what Java keeps one object of.
            case NUMBER -> leftOut ? null : Integer.valueOf(random.nextInt(4) * (random.nextInt(5) == 0 ? 1000 : 1));
            case TEXT -> leftOut ? null : "w" + random.nextInt(4);
            case REFERENCE -> reference(field, leftOut);
            case ORIGIN -> null;
            case PART -> random.nextBoolean() ? null : record(Shape.of(field.type()), later(own));
            case RECORDED_ON -> random.nextInt(5) == 0 ? later(own) : null;
        };
    }

    private @Nullable String reference(Field field, boolean leftOut) {
        List<String> possible = given.getOrDefault(field.refersTo(), List.of());
        return leftOut || possible.isEmpty() ? null : some(possible);
    }

    private Object closed(Object[] values) {
        return values[random.nextInt(random.nextInt(3) == 0 ? values.length : Math.min(3, values.length))];
    }

    private LocalDate later(LocalDate own) {
        return own.plusDays(random.nextInt(4) == 0 ? 0 : random.nextInt(Math.max(10, span / 4)));
    }

    private LocalDate day() {
        return switch (random.nextInt(6)) {
            case 0 -> some(SPECIAL);
            case 1 -> around.minusDays(random.nextInt(3) - 1L);
            default -> around.minusDays(random.nextInt(span) - span / 20L);
        };
    }

    private Coverage[] coverage() {
        List<Coverage> coverage = new ArrayList<>();
        boolean everything = random.nextInt(5) < 2;
        for (FactKind kind : words.kinds()) {
            if (everything) {
                coverage.add(new Coverage(kind.key() + ".*", null, around.plusDays(400)));
                continue;
            }
            switch (random.nextInt(7)) {
                case 0, 1 -> coverage.add(partly(kind.key() + ".*"));
                case 2 -> coverage.add(partly(kind.key()));
                case 3 -> {
                    LocalDate middle = around.minusDays(random.nextInt(span));
                    coverage.add(new Coverage(kind.key() + ".*", null, middle));
                    LocalDate again = middle.plusDays(random.nextInt(3));
                    LocalDate until = around.plusDays(random.nextInt(20));
                    coverage.add(new Coverage(kind.key() + ".*", again, until.isBefore(again) ? again : until));
                }
                case 4, 5 -> apart(kind, coverage);
                default -> {
                    // Not supplied at all.
                }
            }
        }
        return coverage.toArray(Coverage[]::new);
    }

    /** The kind by some of its sorts, and some of its parts. */
    private void apart(FactKind kind, List<Coverage> coverage) {
        kind.suppliedApart()
                .ifPresentOrElse(
                        field -> {
                            for (Object value : field.type().getEnumConstants()) {
                                if (random.nextBoolean()) {
                                    coverage.add(partly(kind.key() + "/" + ((ClosedValue) value).written()));
                                }
                            }
                        },
                        () -> coverage.add(partly(kind.key())));
        for (Field field : kind.fields()) {
            if (field.mayBeYetToCome() && random.nextInt(3) > 0) {
                coverage.add(partly(kind.key() + "." + field.name()));
            }
        }
    }

    private Coverage partly(String of) {
        LocalDate from = random.nextBoolean() ? null : around.minusDays(random.nextInt(span * 2));
        LocalDate until = around.plusDays(random.nextInt(60) - 10L);
        return new Coverage(of, from, from != null && until.isBefore(from) ? from : until);
    }

    private <T> T some(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}

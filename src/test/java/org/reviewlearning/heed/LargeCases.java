package org.reviewlearning.heed;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * A program that assesses cases far larger than any child's, in the little memory it is started with: so many facts of one
 * kind, or of every kind. Prints a line for each, and ends with 1 if one took too long. Every case is invented.
 */
public final class LargeCases {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    /** How the facts of a kind differ: as an import repeated under new ids, or as a life. */
    private enum Ways {
        ALIKE,
        SCATTERED
    }

    private final Random random = new Random(20240301);
    private final Ways way;
    private final Map<Class<? extends Fact>, List<String>> given = new HashMap<>();
    private int ids;

    private LargeCases(Ways way) {
        this.way = way;
    }

    /** The most seconds of the processor a case may take, the sizes with a comma between them, and optionally the key of one kind or "every kind". */
    public static void main(String[] args) {
        RuleBook book = RuleBook.shipped();
        boolean slow = false;
        for (String size : args[1].split(",")) {
            for (Ways way : Ways.values()) {
                for (FactKind kind : Vocabulary.shipped().kinds()) {
                    if (args.length < 3 || args[2].equals(kind.key())) {
                        slow |= slow(book, List.of(kind), Integer.parseInt(size), way, Integer.parseInt(args[0]));
                    }
                }
                if (args.length < 3 || args[2].equals("every kind")) {
                    List<FactKind> all = Vocabulary.shipped().kinds();
                    int each = Math.min(Integer.parseInt(size), 20_000 / all.size());
                    slow |= slow(book, all, each, way, Integer.parseInt(args[0]));
                }
            }
        }
        System.exit(slow ? 1 : 0);
    }

    private static boolean slow(RuleBook book, List<FactKind> kinds, int size, Ways way, int most) {
        CaseFile given = new LargeCases(way).of(kinds, size);
        long began = worked();
        Assessment answer = book.assess(given, DAY);
        double took = (worked() - began) / 1e9;
        long faults = answer.outcomes().stream()
                .flatMap(outcome -> outcome.gaps().stream())
                .filter(Gap.Fault.class::isInstance)
                .count();
        answer.outcomes().stream()
                .flatMap(outcome -> outcome.gaps().stream())
                .filter(Gap.Fault.class::isInstance)
                .map(Gap::inWords)
                .distinct()
                .limit(3)
                .forEach(System.out::println);
        System.out.printf(
                java.util.Locale.ROOT,
                "%6d %-9s %-20s %6.2f s %6d prompts %3d faults%n",
                size,
                way,
                kinds.size() == 1 ? kinds.get(0).key() : "every kind",
                took,
                answer.prompts().size(),
                faults);
        return took > most;
    }

    /** Of the processor, so that others on this machine do not count. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private CaseFile of(List<FactKind> kinds, int size) {
        List<Fact> facts = new ArrayList<>();
        for (FactKind kind : kinds) {
            for (Field field : kind.fields()) {
                Class<? extends Fact> other = field.refersTo();
                if (other != null && !given.containsKey(other)) {
                    add(FactKind.of(other), Math.min(10, size), facts);
                }
            }
            add(kind, kind.name().equals("Arrangement") ? 1 : size - (kinds.size() == 1 ? facts.size() : 0), facts);
        }
        List<Coverage> coverage = new ArrayList<>();
        Vocabulary.shipped().kinds().forEach(kind -> coverage.add(new Coverage(kind.key() + ".*", null, DAY)));
        return CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(2010, 1, 1), ArrangementKind.FOSTER))
                .with(facts)
                .covering(coverage.toArray(Coverage[]::new))
                .build();
    }

    private void add(FactKind kind, int size, List<Fact> facts) {
        for (int i = 0; i < size; i++) {
            Fact fact = (Fact) record(kind.shape(), DAY.minusDays(way == Ways.ALIKE ? 200 : random.nextInt(700)));
            given.computeIfAbsent(kind.type(), type -> new ArrayList<>()).add(fact.id());
            facts.add(fact);
        }
    }

    private Object record(Shape shape, LocalDate on) {
        List<Field> fields = shape.fields();
        @Nullable Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(fields.get(i), on);
        }
        return shape.build(values);
    }

    private @Nullable Object value(Field field, LocalDate on) {
        return switch (field.sort()) {
            case ID -> "f" + ++ids;
            case DAY -> on;
            case LATER_DAY, DAY_AHEAD -> next(3) == 0 ? null : on.plusDays(next(90));
            case ANSWER -> field.type().getEnumConstants()[next(2)];
            case CLOSED -> field.type().getEnumConstants()[next(2)];
            case NUMBER -> next(5);
            case TEXT -> "w" + next(4);
            case REFERENCE -> {
                List<String> others = given.getOrDefault(Objects.requireNonNull(field.refersTo()), List.of());
                yield others.isEmpty() ? null : others.get(next(others.size()));
            }
            case PART -> next(2) == 0 ? null : record(Shape.of(field.type()), on.plusDays(next(60)));
            case RECORDED_ON, ORIGIN -> null;
        };
    }

    /** A number below another; where all are alike, nought. */
    private int next(int below) {
        return way == Ways.ALIKE ? 0 : random.nextInt(below);
    }
}

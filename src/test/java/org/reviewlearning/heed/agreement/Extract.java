package org.reviewlearning.heed.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.CaseFileException;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.cases.Supplied;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.facts.Span;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * What was taken out of a whole case, as some coverage says: the records and parts that it covers, and now and then one
 * that it does not. The whole case is then one of those that the extract may have been taken from.
 */
final class Extract {

    private final long seed;
    private final LocalDate far;
    private final List<Coverage> coverage;
    private final Supplied supplied;

    /** An extract of every kind for some days; arrangements, which say whom a rule is about, are whole. */
    Extract(long seed, LocalDate asAt, CaseFile whole, Vocabulary words, boolean fromTheBeginning) {
        this.seed = seed;
        this.far = asAt.plusDays(400);
        Random random = new Random(seed);
        List<Coverage> entries = new ArrayList<>();
        for (FactKind kind : words.kinds()) {
            List<LocalDate> days = whole.facts().stream()
                    .filter(fact -> FactKind.of(fact).equals(kind))
                    .map(fact -> fact instanceof Span span && span.until() != null ? span.until() : fact.day())
                    .filter(day -> day.isBefore(asAt))
                    .toList();
            new Entries(random, asAt, days, fromTheBeginning, entries).of(kind);
        }
        this.coverage = List.copyOf(entries);
        this.supplied = new Supplied(coverage);
    }

    /** Where extracts begin, records of the kind mostly end: days that meet are where a day too few is a fault. */
    private record Entries(
            Random random, LocalDate asAt, List<LocalDate> days, boolean fromTheBeginning, List<Coverage> into) {

        void of(FactKind kind) {
            String key = kind.key();
            switch (key.equals("arrangements") ? 0 : random.nextInt(7)) {
                case 0 -> into.add(new Coverage(key + ".*", null, asAt.plusDays(400)));
                case 1, 2 -> some(key + ".*");
                case 3 -> {
                    some(key);
                    parts(kind);
                }
                case 4 -> {
                    int most = random.nextInt(3);
                    kind.sorts().stream()
                            .filter(sort -> random.nextInt(3) <= most)
                            .forEach(sort -> some(key + "/" + sort));
                    // What an extract leaves out of the sorts that came later, it knows of.
                    kind.laterSorts().stream().limit(1).forEach(sort -> some(key + "/" + sort));
                    parts(kind);
                }
                case 5 -> {
                    LocalDate middle = asAt.minusDays(random.nextInt(100));
                    into.add(new Coverage(key + ".*", null, middle));
                    into.add(new Coverage(
                            key + ".*",
                            middle.plusDays(1 + random.nextInt(20)),
                            asAt.plusDays(random.nextInt(30) + 20L)));
                }
                default -> {
                    // Not supplied at all.
                }
            }
        }

        private void parts(FactKind kind) {
            kind.fields().stream()
                    .filter(field -> field.mayBeYetToCome() && random.nextInt(3) > 0)
                    .forEach(field -> some(kind.key() + "." + field.name()));
        }

        private void some(String of) {
            LocalDate until = asAt.minusDays(random.nextInt(3) == 0 ? random.nextInt(200) : random.nextInt(4) - 1L);
            LocalDate back = days.isEmpty() || random.nextInt(3) == 0
                    ? until.minusDays(random.nextInt(400))
                    : days.get(random.nextInt(days.size()));
            LocalDate from = fromTheBeginning || random.nextInt(3) == 0 ? null : back.isAfter(until) ? until : back;
            into.add(new Coverage(of, from, until));
        }
    }

    /** The case as it would be extracted; empty when what is left is no case. */
    Optional<CaseFile> of(CaseFile whole) {
        List<Fact> kept = new ArrayList<>();
        for (Fact fact : whole.facts()) {
            if (covers(fact) || chance(fact.id(), 4)) {
                kept.add((Fact) Objects.requireNonNull(left(fact, fact, "")));
            }
        }
        try {
            return Optional.of(Poorer.rebuilt(whole, kept, coverage));
        } catch (CaseFileException e) {
            return Optional.empty();
        }
    }

    /** The same facts, all of them supplied; without those of a day before a record they follow. */
    static CaseFile whole(CaseFile file, Vocabulary words, LocalDate asAt) {
        Map<String, Fact> byId = new HashMap<>();
        file.facts().forEach(fact -> byId.put(fact.id(), fact));
        List<Fact> facts = file.facts().stream()
                .map(fact -> FactKind.of(fact).fields().stream()
                                .anyMatch(field -> field.refersToEarlier()
                                        && fact.day()
                                                .isBefore(byId.getOrDefault(String.valueOf(field.of(fact)), fact)
                                                        .day()))
                        ? (Fact) withoutReferences(fact)
                        : fact)
                .toList();
        return Poorer.rebuilt(
                file,
                facts,
                words.kinds().stream()
                        .map(kind -> new Coverage(kind.key() + ".*", null, asAt.plusDays(400)))
                        .toList());
    }

    private static Object withoutReferences(Fact fact) {
        Object left = fact;
        for (Field field : FactKind.of(fact).fields()) {
            left = field.refersToEarlier() ? Poorer.blanked(left, field.name()) : left;
        }
        return left;
    }

    private boolean chance(String of, int in) {
        return new Random(seed * 31 + of.hashCode()).nextInt(in) == 0;
    }

    private static List<String> sort(Fact fact) {
        return FactKind.of(fact)
                .suppliedApart()
                .map(field -> (ClosedValue) field.of(fact))
                .map(ClosedValue::written)
                .stream()
                .toList();
    }

    private boolean covers(Fact fact) {
        FactKind kind = FactKind.of(fact);
        if (kind.suppliedApart().isPresent() && sort(fact).isEmpty()) {
            // Of no recorded sort, it is with all of them.
            return supplied.anyOf(kind);
        }
        LocalDate last = fact.day();
        if (fact instanceof Span span) {
            LocalDate until = span.until();
            last = until == null ? far : until.minusDays(until.equals(span.from()) ? 0 : 1);
        }
        return supplied.last(kind, sort(fact), fact.day(), last).isPresent();
    }

    /** What is left of a record or part: without the parts and later days that were not supplied. */
    private @Nullable Object left(Fact fact, Object holder, String before) {
        Shape shape = Shape.of(holder.getClass());
        return shape.build(shape.fields().stream()
                .map(field -> {
                    Object value = field.of(holder);
                    String path = before + field.name();
                    if (value == null || !field.mayBeYetToCome() || covers(fact, path, value)) {
                        return value instanceof Part part && value != null ? left(fact, part, path + ".") : value;
                    }
                    return chance(fact.id() + path, 4) ? value : null;
                })
                .toArray());
    }

    /** Whether a part, or anything in it, was supplied: for the end of what lasts, on any later day. */
    private boolean covers(Fact fact, String path, Object value) {
        LocalDate on = value instanceof Part part ? part.on() : (LocalDate) value;
        FactKind kind = FactKind.of(fact);
        boolean end = fact instanceof Span && (path.equals("ending") || path.equals("until"));
        if (end
                        && (covers(fact) && sort(fact).isEmpty()
                                || supplied.last(kind, sort(fact), on, far).isPresent())
                || supplied.missing(kind, path, on, on).isEmpty()) {
            return true;
        }
        return value instanceof Part part
                && Shape.of(part.getClass()).fields().stream()
                        .anyMatch(field -> field.mayBeYetToCome()
                                && field.of(part) != null
                                && covers(fact, path + "." + field.name(), Objects.requireNonNull(field.of(part))));
    }

    /** What was supplied, as a person reads it. */
    String inWords(FactKind kind) {
        return coverage.stream()
                .filter(each -> each.kindKey().equals(kind.key()))
                .toList()
                .toString();
    }
}

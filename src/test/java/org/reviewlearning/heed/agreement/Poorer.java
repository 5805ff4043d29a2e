package org.reviewlearning.heed.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.CaseFileException;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Shape;

/**
 * Knowing less of a case: a field blanked, records withdrawn, coverage taken back. An answer may then become "cannot
 * tell", and never another.
 *
 * @param touched the kind less is known of
 * @param what what is no longer known, in words
 * @param of makes the poorer case
 */
record Poorer(FactKind touched, String what, UnaryOperator<CaseFile> of) {

    private static final Set<FieldType> BLANKABLE = Set.of(
            FieldType.ANSWER,
            FieldType.CLOSED,
            FieldType.NUMBER,
            FieldType.TEXT,
            FieldType.REFERENCE,
            FieldType.DAY_AHEAD);

    /** The case that is left; empty when it is no case any more, because others refer to what was withdrawn. */
    Optional<CaseFile> from(CaseFile file) {
        try {
            return Optional.of(of.apply(file));
        } catch (CaseFileException e) {
            return Optional.empty();
        }
    }

    /** One way to know less of this case. */
    static Optional<Poorer> some(CaseFile file, Random random) {
        int way = random.nextInt(4);
        if (way == 3 && !file.coverage().isEmpty()) {
            return Optional.of(covered(
                    file, file.coverage().get(random.nextInt(file.coverage().size())), random));
        }
        List<Fact> facts = file.facts().stream()
                .filter(fact -> !FactKind.of(fact).name().equals("Arrangement"))
                .toList();
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        Fact fact = facts.get(random.nextInt(facts.size()));
        FactKind kind = FactKind.of(fact);
        if (way == 2) {
            return Optional.of(new Poorer(
                    kind,
                    fact.id() + " and the coverage of its kind",
                    whole -> rebuilt(
                            whole,
                            whole.facts().stream()
                                    .filter(each -> !each.id().equals(fact.id()))
                                    .toList(),
                            without(whole.coverage(), kind))));
        }
        List<String> paths = new ArrayList<>();
        paths(fact, "", paths);
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        String path = paths.get(random.nextInt(paths.size()));
        return Optional.of(new Poorer(
                kind,
                fact.id() + "." + path,
                whole -> rebuilt(
                        whole,
                        whole.facts().stream()
                                .map(each -> each.id().equals(fact.id()) ? (Fact) blanked(each, path) : each)
                                .toList(),
                        whole.coverage())));
    }

    private static Poorer covered(CaseFile file, Coverage less, Random random) {
        boolean some = random.nextBoolean();
        LocalDate last = less.until().minusDays(random.nextInt(30));
        LocalDate from = last.minusDays(random.nextInt(400));
        LocalDate was = less.from();
        LocalDate first = was != null && was.isAfter(from) ? was : from;
        Coverage shorter = new Coverage(less.of(), first, last.isBefore(first) ? first : last);
        FactKind kind = RandomBook.WORDS.keyed(less.kindKey()).orElseThrow();
        return new Poorer(
                kind,
                "coverage of " + less.of(),
                whole -> rebuilt(
                        whole,
                        whole.facts(),
                        whole.coverage().stream()
                                .filter(each -> some || !each.equals(less))
                                .map(each -> each.equals(less) ? shorter : each)
                                .toList()));
    }

    private static List<Coverage> without(List<Coverage> coverage, FactKind kind) {
        return coverage.stream()
                .filter(each -> !each.kindKey().equals(kind.key()))
                .toList();
    }

    private static void paths(Object holder, String before, List<String> into) {
        for (Field field : Shape.of(holder.getClass()).fields()) {
            Object value = field.of(holder);
            if (value instanceof Part part) {
                paths(part, before + field.name() + ".", into);
            } else if (!Field.saysNothing(value) && BLANKABLE.contains(field.sort())) {
                into.add(before + field.name());
            }
        }
    }

    /** The record with nothing in the field at the end of a path; unchanged where the path leads nowhere. */
    static Object blanked(Object holder, String path) {
        Shape shape = Shape.of(holder.getClass());
        String first = path.split("\\.")[0];
        return shape.build(shape.fields().stream()
                .map(field -> {
                    @Nullable Object value = field.of(holder);
                    if (!field.name().equals(first)) {
                        return value;
                    }
                    if (path.contains(".")) {
                        return value == null ? null : blanked(value, path.substring(first.length() + 1));
                    }
                    return field.sort() == FieldType.ANSWER ? Answer.NOT_RECORDED : null;
                })
                .toArray());
    }

    static CaseFile rebuilt(CaseFile file, List<? extends Fact> facts, List<Coverage> coverage) {
        return CaseFile.about(file.id())
                .child(file.child())
                .with(facts)
                .covering(coverage.toArray(Coverage[]::new))
                .build();
    }
}

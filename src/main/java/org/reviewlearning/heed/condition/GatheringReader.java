package org.reviewlearning.heed.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.condition.RawRule.RawGathering;
import org.reviewlearning.heed.condition.RawRule.RawText;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.text.Problems;

/** Reads a line of a condition that gathers facts, or the values of one of their fields, and counts them. */
record GatheringReader(
        ConditionReader conditions, Bindings names, ThresholdNames thresholds, RuleScan scan, Problems problems) {

    Optional<Element> read(RawGathering raw) {
        boolean values = raw.function().equals("collectSet");
        if (raw.function().equals("collect") != raw.outer().type().equals("List")
                || values != raw.outer().type().equals("Set")
                || raw.outer().binding() == null) {
            problems.add(
                    raw.offset(),
                    "Facts are gathered into a list, or the values of one field into a set, with a name.",
                    "For instance: $visits : List( size >= $day.count(\"a.b\") ) from collect( Visit( ... ) )");
            return Optional.empty();
        }
        Bindings.check(raw.outer().binding(), raw.outer().offset(), problems);
        Optional<FactPattern> pattern = conditions.pattern(raw.gathered(), false);
        if (pattern.isEmpty()) {
            names.unread(raw.outer().binding());
            return Optional.empty();
        }
        String name = raw.outer().binding();
        @Nullable Field distinctBy = values ? distinctBy(raw, pattern.get()) : null;
        if (values && distinctBy == null) {
            names.unread(name);
            return Optional.empty();
        }
        List<Constraint.Compare> sizes = new ArrayList<>();
        for (RawText constraint : raw.outer().constraints()) {
            size(constraint, pattern.get().kind()).ifPresent(sizes::add);
        }
        if (raw.outer().constraints().isEmpty()) {
            problems.add(
                    raw.offset(),
                    "A gathering says how many there must be.",
                    "For instance: size >= $day.count(\"a.b\")");
        }
        boolean within = pattern.get().fieldBindings().stream()
                .anyMatch(binding -> binding.name().equals(name));
        if (within || names.knows(name)) {
            problems.add(raw.offset(), "The name " + name + " is given twice.", "Give each its own name.");
        }
        names.gathering(name, pattern.get().kind(), values);
        return Optional.of(new Element.Collect(
                name, pattern.get(), distinctBy, sizes, scan.text().place(raw.offset())));
    }

    private @Nullable Field distinctBy(RawGathering raw, FactPattern pattern) {
        for (FactPattern.FieldBinding binding : pattern.fieldBindings()) {
            if (binding.name().equals(raw.argument()) && binding.field().path().size() == 1) {
                return binding.field().last();
            }
        }
        problems.add(
                raw.offset(),
                "collectSet gathers a field named inside the pattern.",
                "For instance: accumulate( Involvement( $worker : worker ), collectSet( $worker ) )");
        return null;
    }

    private Optional<Constraint.Compare> size(RawText constraint, FactKind kind) {
        try {
            Expr expr = ExprParser.parse(scan.within(constraint)).expr();
            if (expr instanceof Expr.Comparison comparison
                    && comparison.left() instanceof Expr.Path path
                    && path.names().equals(List.of("size"))) {
                Operand right =
                        new ConstraintTyper(kind, names, thresholds, scan.text()).operand(comparison.right(), null);
                if (right instanceof Operand.CountOf) {
                    Operator operator = List.of(Operator.values()).stream()
                            .filter(each -> each.sign().equals(comparison.sign()))
                            .findFirst()
                            .orElseThrow();
                    return Optional.of(new Constraint.Compare(
                            new Operand.Size(), operator, right, scan.text().place(constraint.offset())));
                }
            }
            throw new Refusal(
                    constraint.offset(),
                    "Here only the size is asked for.",
                    "For instance: size >= $day.count(\"a.b\")");
        } catch (Refusal refusal) {
            refusal.tell(problems);
            return Optional.empty();
        }
    }
}

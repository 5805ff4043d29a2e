package org.reviewlearning.heed.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.condition.RawRule.Forbidden;
import org.reviewlearning.heed.condition.RawRule.RawElement;
import org.reviewlearning.heed.condition.RawRule.RawExists;
import org.reviewlearning.heed.condition.RawRule.RawGathering;
import org.reviewlearning.heed.condition.RawRule.RawNot;
import org.reviewlearning.heed.condition.RawRule.RawPattern;
import org.reviewlearning.heed.condition.RawRule.RawText;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.RuleId;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Problems;

/** Turns a rule's raw condition into its tree, naming everything that is wrong with it. */
public record ConditionReader(
        Vocabulary words, ThresholdNames thresholds, Bindings names, RuleScan scan, Problems problems) {

    private static final int MOST_PATTERNS = 6;

    public List<Element> read(RawRule rule) {
        List<Element> elements = new ArrayList<>();
        @Nullable RawElement above = null;
        for (RawElement raw : rule.elements()) {
            element(raw, above).ifPresent(elements::add);
            above = raw;
        }
        long patterns = elements.stream()
                .filter(element -> element.searches().isPresent())
                .count();
        if (patterns == 0 && problems.none()) {
            problems.add(
                    rule.offset(),
                    "The rule has no condition about facts, so it would ask for every child.",
                    "Write what it looks for between \"when\" and \"then\".");
        }
        if (patterns > MOST_PATTERNS) {
            problems.add(
                    rule.offset(),
                    "The rule has more than " + MOST_PATTERNS + " patterns.",
                    "Write two rules, each with a question of its own.");
        }
        if (!problems.isSpoilt()) {
            new Joins(problems, scan.text()).check(elements);
        }
        return elements;
    }

    private Optional<Element> element(RawElement raw, @Nullable RawElement above) {
        if (raw instanceof Forbidden forbidden) {
            problems.add(
                    forbidden.offset(),
                    forbidden.what() + " may not stand in a condition.",
                    "See rules/README.md for what may.");
            return Optional.empty();
        }
        if (raw instanceof RawNot not) {
            return pattern(not.pattern(), false).map(Element.Absent::new);
        }
        if (raw instanceof RawExists exists) {
            return pattern(exists.pattern(), false).map(Element.Exists::new);
        }
        if (raw instanceof RawGathering gathering) {
            return new GatheringReader(this, names, thresholds, scan, problems).read(gathering);
        }
        RawPattern pattern = (RawPattern) raw;
        if (pattern.type().equals(RuleId.ROW)) {
            row(pattern, above);
            return Optional.empty();
        }
        return pattern.type().equals("AsAt") ? day(pattern) : fact(pattern);
    }

    private Optional<Element> day(RawPattern pattern) {
        if (pattern.binding() == null || !pattern.constraints().isEmpty() || names.day() != null) {
            problems.add(
                    pattern.offset(), "The day is named once, and nothing is asked of it.", "Write: $day : AsAt()");
            return Optional.empty();
        }
        Bindings.check(pattern.binding(), pattern.offset(), problems);
        names.day(pattern.binding());
        return Optional.of(new Element.TheDay(pattern.binding(), scan.text().place(pattern.offset())));
    }

    /** The row is no line of the condition: what it gives is written into the others. */
    private void row(RawPattern pattern, @Nullable RawElement above) {
        boolean belowTheDay = above instanceof RawPattern day && day.type().equals("AsAt");
        if (pattern.binding() == null || !pattern.constraints().isEmpty() || !belowTheDay) {
            problems.add(
                    pattern.offset(),
                    "The row is named once, directly below the day, and nothing is asked of it.",
                    "Write: $row : Row()");
        } else {
            Bindings.check(pattern.binding(), pattern.offset(), problems);
        }
        names.rowName(pattern.binding());
    }

    private Optional<Element> fact(RawPattern raw) {
        if (raw.binding() != null) {
            Bindings.check(raw.binding(), raw.offset(), problems);
        }
        if (raw.binding() != null && names.knows(raw.binding())) {
            problems.add(raw.offset(), "The name " + raw.binding() + " is given twice.", "Give each its own name.");
        }
        Optional<FactPattern> pattern = pattern(raw, true);
        String name = raw.binding() == null ? "$heed" + raw.offset() : raw.binding();
        pattern.ifPresentOrElse(found -> names.fact(name, found.kind()), () -> names.unread(name));
        return pattern.map(found -> new Element.Each(name, found));
    }

    Optional<FactPattern> pattern(RawPattern raw, boolean bindsForLater) {
        Optional<FactKind> kind = words.named(raw.type());
        if (kind.isEmpty()) {
            problems.add(
                    raw.binding() == null ? raw.offset() : typeOffset(raw),
                    "There is no kind of fact called \"" + raw.type() + "\".",
                    Nearest.hint(raw.type(), words.names()) + "The kinds are: " + String.join(", ", words.names())
                            + ".");
            raw.constraints().forEach(this::unread);
            return Optional.empty();
        }
        ConstraintTyper meanings = new ConstraintTyper(kind.get(), names, thresholds, scan.text());
        List<Constraint> tests = new ArrayList<>();
        List<FactPattern.FieldBinding> bindings = new ArrayList<>();
        for (RawText constraint : raw.constraints()) {
            try {
                ExprParser.Constraint parsed = ExprParser.parse(scan.within(constraint));
                if (meanings.asksNothing(parsed.expr())) {
                    continue;
                }
                if (parsed.binds() == null) {
                    tests.add(meanings.test(parsed.expr()));
                } else {
                    bindings.add(binding(parsed, meanings, constraint, raw, bindings));
                }
            } catch (Refusal refusal) {
                refusal.tell(problems);
                unread(constraint);
            }
        }
        if (bindsForLater) {
            // Not before: Drools and the second reader know a pattern's own names only once the pattern is met.
            bindings.forEach(binding -> names.value(new Operand.Bound(
                    binding.name(),
                    binding.field().last().sort(),
                    binding.field().last().type())));
        }
        FactPattern pattern =
                new FactPattern(kind.get(), tests, bindings, scan.text().place(raw.offset()));
        boolean alone = tests.stream().allMatch(test -> test instanceof Constraint.Compare || !asksForRecord(test));
        if (pattern.asksForRecord() && !(bindsForLater && alone)) {
            problems.add(
                    raw.offset(),
                    "NOT_RECORDED stands only in a line that looks for a record, by itself and not joined by \"||\".",
                    "What is not recorded may make a rule ask for the record; everywhere else it is unknown by itself.");
        }
        return Optional.of(pattern);
    }

    private static boolean asksForRecord(Constraint test) {
        return test.operands().anyMatch(Operand.NotRecorded.class::isInstance);
    }

    /** The name a constraint gives is not missed later on: what is wrong with the constraint is told already. */
    private void unread(RawText constraint) {
        try {
            names.unread(ExprParser.parse(scan.within(constraint)).binds());
        } catch (Refusal refusal) {
            // Then it gives no name.
        }
    }

    private FactPattern.FieldBinding binding(
            ExprParser.Constraint parsed,
            ConstraintTyper meanings,
            RawText constraint,
            RawPattern raw,
            List<FactPattern.FieldBinding> before)
            throws Refusal {
        Operand operand = meanings.operand(parsed.expr(), null);
        if (!(operand instanceof Operand.FieldOf field)
                || field.binding() != null
                || field.path().size() > 1
                || field.last().sort() == FieldType.PART) {
            throw new Refusal(
                    constraint.offset(),
                    "A name is given to a field of the pattern's own fact.",
                    "For instance: $topic : topic");
        }
        FieldPath.refuseWhatIsNeverSaid(field.last(), constraint.offset());
        String name = String.valueOf(parsed.binds());
        Bindings.check(name, constraint.offset(), problems);
        boolean inThisPattern = name.equals(raw.binding())
                || before.stream().anyMatch(binding -> binding.name().equals(name));
        if (inThisPattern || names.knows(name)) {
            throw new Refusal(constraint.offset(), "The name " + name + " is given twice.", "Give each its own name.");
        }
        return new FactPattern.FieldBinding(name, field);
    }

    private int typeOffset(RawPattern raw) {
        int found = scan.text().text().indexOf(raw.type(), raw.offset());
        return found < 0 ? raw.offset() : found;
    }
}

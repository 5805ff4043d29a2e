package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.condition.RawRule;
import org.reviewlearning.heed.condition.RawRule.Forbidden;
import org.reviewlearning.heed.condition.RawRule.RawElement;
import org.reviewlearning.heed.condition.RawRule.RawExists;
import org.reviewlearning.heed.condition.RawRule.RawGathering;
import org.reviewlearning.heed.condition.RawRule.RawNot;
import org.reviewlearning.heed.condition.RawRule.RawPattern;
import org.reviewlearning.heed.condition.RawRule.RawText;
import org.reviewlearning.heed.condition.RuleScan;
import org.reviewlearning.heed.text.RuleText;

/** Takes one parsed rule apart. Whatever is not a known part becomes something forbidden, never nothing. */
final class RuleParts {

    private final RuleDescr rule;
    private final RuleText text;
    private final String bare;

    RuleParts(RuleDescr rule, RuleScan scan) {
        this.rule = rule;
        this.text = scan.text();
        this.bare = scan.bare();
    }

    void refuse(List<RawText> refused) {
        int offset = DrlReader.offset(rule, text);
        if (rule instanceof QueryDescr) {
            refused.add(new RawText("A query", offset));
        }
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            refused.add(
                    new RawText("The attribute \"" + attribute.getName() + "\"", DrlReader.offset(attribute, text)));
        }
        if (rule.getParentName() != null) {
            refused.add(new RawText("\"extends\"", offset));
        }
        if (!rule.getNamedConsequences().isEmpty()) {
            refused.add(new RawText("A second \"then\"", offset));
        }
        Object consequence = rule.getConsequence();
        if (consequence != null && !consequence.toString().isBlank()) {
            refused.add(new RawText(
                    "Anything between \"then\" and \"end\"", text.offset(Math.max(1, rule.getConsequenceLine()), 1)));
        }
    }

    RawRule raw() {
        List<RawElement> elements = new ArrayList<>();
        AndDescr condition = rule.getLhs();
        for (BaseDescr each : condition == null ? List.<BaseDescr>of() : condition.getDescrs()) {
            elements.add(element(each));
        }
        return new RawRule(rule.getName(), DrlReader.offset(rule, text), elements);
    }

    private RawElement element(BaseDescr descr) {
        int offset = DrlReader.offset(descr, text);
        if (descr instanceof PatternDescr pattern) {
            return pattern.getSource() == null ? pattern(pattern) : sourced(pattern, pattern.getSource(), offset);
        }
        if (descr instanceof NotDescr not && only(not.getDescrs()) instanceof PatternDescr pattern) {
            RawElement inner = plain(pattern);
            return inner instanceof RawPattern raw ? new RawNot(raw, offset) : inner;
        }
        if (descr instanceof ExistsDescr exists && only(exists.getDescrs()) instanceof PatternDescr pattern) {
            RawElement inner = plain(pattern);
            return inner instanceof RawPattern raw ? new RawExists(raw, offset) : inner;
        }
        String what = descr.getClass().getSimpleName().replace("Descr", "").toLowerCase(java.util.Locale.ROOT);
        return new Forbidden(
                switch (what) {
                    case "or" -> "\"or\" between patterns (write two rules)";
                    case "and" -> "\"and\" between patterns (they are joined by themselves)";
                    case "not", "exists" -> "\"" + what + "\" around more than one pattern";
                    default -> "\"" + what + "\"";
                },
                offset);
    }

    private static @Nullable Object only(List<?> descrs) {
        return descrs.size() == 1 ? descrs.get(0) : null;
    }

    private RawElement plain(PatternDescr pattern) {
        return pattern.getSource() == null
                ? pattern(pattern)
                : new Forbidden("\"from\" inside not or exists", DrlReader.offset(pattern, text));
    }

    private RawElement sourced(PatternDescr outer, PatternSourceDescr source, int offset) {
        RawElement list = pattern(outer);
        if (!(list instanceof RawPattern raw)) {
            return list;
        }
        if (source instanceof CollectDescr collect) {
            RawElement inner = plain(collect.getInputPattern());
            return inner instanceof RawPattern gathered
                    ? new RawGathering(raw, gathered, "collect", null, offset)
                    : inner;
        }
        if (source instanceof AccumulateDescr accumulate) {
            return accumulated(accumulate, raw, offset);
        }
        return new Forbidden("This \"from\"", offset);
    }

    private RawElement accumulated(AccumulateDescr accumulate, RawPattern outer, int offset) {
        Forbidden refused = new Forbidden("This accumulate", offset);
        if (accumulate.getFunctions() == null
                || accumulate.getFunctions().size() != 1
                || accumulate.getInitCode() != null
                || accumulate.getActionCode() != null) {
            return refused;
        }
        AccumulateDescr.AccumulateFunctionCallDescr function =
                accumulate.getFunctions().get(0);
        BaseDescr input = accumulate.getInput();
        Object inner = input instanceof AndDescr and ? only(and.getDescrs()) : input;
        if (!(inner instanceof PatternDescr pattern)
                || function.getBind() != null
                || function.getParams() == null
                || function.getParams().length != 1
                || !function.getFunction().equals("collectSet")) {
            return refused;
        }
        RawElement gathered = plain(pattern);
        return gathered instanceof RawPattern raw
                ? new RawGathering(outer, raw, "collectSet", function.getParams()[0].strip(), offset)
                : gathered;
    }

    private RawElement pattern(PatternDescr pattern) {
        int offset = DrlReader.offset(pattern, text);
        if (pattern.isUnification()
                || pattern.isQuery()
                || !pattern.getBehaviors().isEmpty()) {
            return new Forbidden("This way of writing a pattern", offset);
        }
        if (!pattern.getAnnotationNames().isEmpty()) {
            return new Forbidden("Metadata inside a condition", offset);
        }
        List<RawText> constraints = new ArrayList<>();
        for (BaseDescr each :
                pattern.getConstraint() instanceof AndDescr and ? and.getDescrs() : List.<BaseDescr>of()) {
            if (!(each instanceof ExprConstraintDescr expression)
                    || expression.getType() != ExprConstraintDescr.Type.NAMED) {
                return new Forbidden("This way of writing a constraint", DrlReader.offset(each, text));
            }
            RawText constraint = constraint(expression);
            if (constraint == null) {
                return new Forbidden("This way of writing a constraint", DrlReader.offset(each, text));
            }
            constraints.add(constraint);
        }
        String binding =
                pattern.getIdentifier() == null || pattern.getIdentifier().isEmpty() ? null : pattern.getIdentifier();
        return new RawPattern(binding, pattern.getObjectType(), constraints, offset);
    }

    /** The constraint as it stands in the file, so that its places are the file's; {@code null} if it stands there otherwise. */
    private @Nullable RawText constraint(ExprConstraintDescr expression) {
        int start = expression.getStartCharacter();
        int end = expression.getEndCharacter() + 1;
        if (start < 0 || end > bare.length() || start >= end) {
            return null;
        }
        String written = bare.substring(start, end);
        return squeezed(written).equals(squeezed(expression.getExpression())) ? new RawText(written, start) : null;
    }

    private static String squeezed(String expression) {
        return expression.replaceAll("\\s", "");
    }
}

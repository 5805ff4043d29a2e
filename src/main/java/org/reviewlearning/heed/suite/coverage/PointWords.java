package org.reviewlearning.heed.suite.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.reviewlearning.heed.explanation.ConditionPoint;
import org.reviewlearning.heed.explanation.ConditionPoint.Way;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.wording.ConditionWords;
import org.reviewlearning.heed.wording.Line;

/** Says what an example does that shows a part of a condition, after "no example". */
final class PointWords {

    static final String FAILS_ALL = "fails all of these sides:";

    private final ConditionWords words;
    private final List<Element> searched;
    private final List<Line> lines;

    PointWords(Rule rule, Map<String, Threshold> figures) {
        this.words = ConditionWords.of(rule, figures, Language.english());
        this.searched = rule.condition().lines().stream()
                .filter(line -> line.searches().isPresent())
                .toList();
        this.lines = words.lines();
    }

    /** Where it stands: of a side, where that begins. */
    static Place place(ConditionPoint point) {
        if (point.part() == null) {
            return point.line().place();
        }
        Constraint first = point.part().parts().findFirst().orElseThrow();
        return first instanceof Constraint.OneOf choice ? choice.place() : ((Constraint.Compare) first).place();
    }

    /** What it does. */
    String does(ConditionPoint point) {
        if (point.part() == null) {
            return point.way() == Way.HELD ? "meets this line:" : "ends at this line, which is not met:";
        }
        if (!point.figures().isEmpty()) {
            return "has";
        }
        return point.way() == Way.HELD ? "rests on this side alone:" : FAILS_ALL;
    }

    /** With what. */
    String with(ConditionPoint point) {
        Constraint part = point.part();
        if (part == null) {
            return lines.get(searched.indexOf(point.line())).inWords();
        }
        FactKind kind = point.line().searches().orElseThrow().kind();
        if (!point.figures().isEmpty()) {
            Constraint.Compare compare = (Constraint.Compare) part;
            return point.line() instanceof Element.Collect collect
                            && collect.sizes().contains(compare)
                    ? counted(point.way(), compare, collect)
                    : compared(point.way(), compare, kind);
        }
        return point.way() == Way.HELD ? words.said(kind, part) : sides((Constraint.AnyOf) part, kind);
    }

    private String sides(Constraint.AnyOf any, FactKind kind) {
        List<String> said = new ArrayList<>();
        any.tests().forEach(side -> said.add(words.said(kind, side)));
        return String.join(" / ", said);
    }

    private String counted(Way way, Constraint.Compare size, Element.Collect collect) {
        String what = collect.distinctBy() == null
                ? collect.pattern().kind().many()
                : "different " + Objects.requireNonNull(collect.distinctBy()).counted(2);
        return number(way, words.operands().figure(((Operand.CountOf) size.right()).threshold())) + " " + what;
    }

    private static String number(Way way, String than) {
        return switch (way) {
            case BEFORE -> "one fewer than " + than;
            case AT -> "exactly " + than;
            default -> "one more than " + than;
        };
    }

    private String compared(Way way, Constraint.Compare compare, FactKind kind) {
        String left = noun(compare.left(), kind);
        String right = noun(compare.right(), kind);
        if (ConditionPoint.isCount(compare)) {
            return left + " be " + number(way, right);
        }
        return left + " fall "
                + switch (way) {
                    case BEFORE -> "one day before ";
                    case AT -> "on ";
                    default -> "one day after ";
                }
                + right;
    }

    /** A side of a comparison; the fact's own day by the fact. */
    private String noun(Operand side, FactKind kind) {
        return words.operands().noun(side, kind).replace("its own day", "the day of the " + kind.one());
    }
}

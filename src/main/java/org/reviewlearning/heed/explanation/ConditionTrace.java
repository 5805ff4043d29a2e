package org.reviewlearning.heed.explanation;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Explanation.Line;
import org.reviewlearning.heed.assessment.Explanation.Standing;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Gaps;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.reading.Branch;
import org.reviewlearning.heed.reading.Budget;
import org.reviewlearning.heed.reading.CaseView;
import org.reviewlearning.heed.reading.SecondReader;
import org.reviewlearning.heed.reading.Truth;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;
import org.reviewlearning.heed.rule.Rule;

/** Tells a rule's condition line by line: how each line stands, and on what. */
public final class ConditionTrace {

    private final CaseView view;
    private final SecondReader reader;

    /** For one case as at one day. */
    public ConditionTrace(CaseView view, Budget budget) {
        this.view = view;
        this.reader = new SecondReader(view, budget);
    }

    /** The lines of a rule's condition, but for the day. */
    public List<Line> of(Rule rule) {
        Map<Element, Seen> seen = new IdentityHashMap<>();
        reader.read(
                rule,
                (element, before, after) ->
                        seen.computeIfAbsent(element, Seen::new).add(before, after));
        List<Line> lines = new ArrayList<>();
        for (Element element : rule.condition().lines()) {
            if (element.searches().isEmpty()) {
                continue;
            }
            Seen one = seen.get(element);
            lines.add(
                    one == null
                            ? new Line(element, Standing.NOT_REACHED, "not read", List.of(), List.of())
                            : one.line());
        }
        return lines;
    }

    /** What one line of the condition made of every way it was met so far. */
    private final class Seen {

        private final Element element;
        private final Set<Evidence> evidence = new LinkedHashSet<>();
        private final Set<Gap> gaps = new LinkedHashSet<>();
        private @Nullable Branch stopped;
        private boolean met;

        Seen(Element element) {
            this.element = element;
        }

        void add(Branch before, List<Branch> after) {
            if (after.isEmpty() && stopped == null) {
                stopped = before;
            }
            for (Branch branch : after) {
                Set<Gap> remaining = new LinkedHashSet<>(branch.despite());
                remaining.removeAll(before.despite());
                gaps.addAll(branch.gaps()
                        .subList(before.gaps().size(), branch.gaps().size()));
                gaps.addAll(remaining);
                evidence.addAll(branch.evidence()
                        .subList(before.evidence().size(), branch.evidence().size()));
                met |= !branch.ended() && branch.gaps().size() == before.gaps().size();
            }
        }

        Line line() {
            if (met) {
                return new Line(element, Standing.MET, found(), List.copyOf(evidence), Gaps.once(gaps));
            }
            if (!gaps.isEmpty()) {
                return new Line(element, Standing.OPEN, "cannot be told", List.copyOf(evidence), Gaps.once(gaps));
            }
            return notMet(stopped == null ? Branch.START : stopped);
        }

        private String found() {
            long facts = Evidence.facts(evidence).count();
            FactKind kind = element.searches().orElseThrow().kind();
            return facts == 0 ? "none found, as asked" : counted((int) facts, kind) + " found";
        }

        private Line notMet(Branch before) {
            FactPattern pattern = element.searches().orElseThrow();
            List<Evidence> inTheWay = new ArrayList<>();
            for (Fact fact : view.facts(pattern.kind())) {
                if (meets(pattern, fact, before)) {
                    inTheWay.add(new Evidence.Found(fact));
                }
            }
            if (element instanceof Element.Absent) {
                return new Line(
                        element,
                        Standing.NOT_MET,
                        counted(inTheWay.size(), pattern.kind()) + " found, and none is asked for",
                        inTheWay,
                        List.of());
            }
            if (element instanceof Element.Collect gathering) {
                return new Line(element, Standing.NOT_MET, near(gathering, inTheWay), inTheWay, List.of());
            }
            Evidence absence = reader.absence(pattern, before);
            return new Line(element, Standing.NOT_MET, none(pattern.kind()), List.of(absence), List.of());
        }

        private String none(FactKind kind) {
            int known = view.facts(kind).size();
            return known == 0
                    ? "no " + kind.one() + " is known"
                    : known == 1
                            ? "the 1 " + kind.one() + " known is not one that it looks for"
                            : "none of the " + known + " " + kind.many() + " known is one that it looks for";
        }

        private boolean meets(FactPattern pattern, Fact fact, Branch before) {
            return reader.evaluator().all(pattern.tests(), fact, before.names()).truth() == Truth.TRUE;
        }

        private String near(Element.Collect gathering, List<Evidence> found) {
            Set<Object> distinct = new LinkedHashSet<>();
            Evidence.facts(found)
                    .forEach(fact -> distinct.add(
                            gathering.distinctBy() == null
                                    ? fact
                                    : reader.evaluator()
                                            .field(new Operand.FieldOf(null, List.of(gathering.distinctBy())), fact)));
            List<String> asked = new ArrayList<>();
            for (Constraint.Compare size : gathering.sizes()) {
                int count = view.asAt().count(((Operand.CountOf) size.right()).threshold());
                asked.add(words(size.operator()) + count);
            }
            String what = gathering.distinctBy() == null
                    ? counted(distinct.size(), gathering.pattern().kind())
                    : distinct.size() + " different " + gathering.distinctBy().counted(distinct.size());
            boolean one = asked.size() == 1 && asked.get(0).endsWith(" 1");
            return what + " found, and " + String.join(" and ", asked) + (one ? " is" : " are") + " asked for";
        }

        private static String words(Operator operator) {
            return switch (operator) {
                case SAME -> "exactly ";
                case DIFFERENT -> "other than ";
                case BEFORE -> "fewer than ";
                case NOT_AFTER -> "at most ";
                case AFTER -> "more than ";
                case NOT_BEFORE -> "at least ";
            };
        }

        private static String counted(int number, FactKind kind) {
            return number + " " + (number == 1 ? kind.one() : kind.many());
        }
    }
}

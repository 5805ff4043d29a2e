package org.reviewlearning.heed.example;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleAlone;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Explanation;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.NotAsked;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Rule;

/**
 * What a rule answers about a case on a day.
 *
 * @param rule the rule
 * @param caseFile the case
 * @param assessment what came of asking the rule alone
 */
record RuleAnswer(Rule rule, CaseFile caseFile, Assessment assessment) {

    static RuleAnswer of(RuleAlone alone, Rule rule, CaseFile caseFile, LocalDate asAt) {
        return new RuleAnswer(rule, caseFile, alone.assess(caseFile, asAt));
    }

    /** What became of the rule; empty when it is not in force. */
    Optional<Outcome> outcome() {
        return Stream.concat(assessment.outcomes().stream(), assessment.trials().stream())
                .findFirst();
    }

    /** Whether it was not answered for a fault in Heed, or for a case too large. */
    boolean faulted() {
        return outcome().stream().flatMap(each -> each.gaps().stream()).anyMatch(Gap.Fault.class::isInstance);
    }

    /** As it is written in an example. */
    String then() {
        Outcome outcome = outcome().orElse(null);
        if (outcome instanceof Outcome.Prompted asked) {
            List<String> because = because(asked);
            List<String> despite = what(asked.prompts().stream().flatMap(each -> each.despite().stream()));
            return "{prompts: " + asked.prompts().size() + ", because: [" + Yaml.list(because) + "], to: "
                    + rule.to().key() + (despite.isEmpty() ? "" : ", despite: [" + Yaml.list(despite) + "]") + "}";
        }
        if (outcome instanceof Outcome.CannotTell) {
            return "{cannot tell: [" + Yaml.list(what(outcome.gaps().stream())) + "]}";
        }
        return outcome instanceof Outcome.Quiet ? "quiet" : "out of scope";
    }

    /** The ids of the facts that any of its prompts rests on. */
    static List<String> because(Outcome.Prompted asked) {
        return List.copyOf(new TreeSet<>(asked.prompts().stream()
                .flatMap(prompt -> Evidence.facts(prompt.because()))
                .map(Fact::id)
                .toList()));
    }

    private static List<String> what(Stream<Gap> gaps) {
        return List.copyOf(new TreeSet<>(gaps.map(Gap::what).toList()));
    }

    /** The questions as they are put; days in them stand as they are. */
    List<String> asks() {
        return outcome().orElse(null) instanceof Outcome.Prompted asked
                ? asked.prompts().stream().map(Prompt::ask).toList()
                : List.of();
    }

    /**
     * All of the answer that an example made of it keeps: what is asked of whom and on what evidence, what is missing, or
     * at which line the rule stopped, and on what. Days are counted from the day assessed.
     *
     * @param ids what a fact is called, by its id
     * @param searched whether the periods that were searched are kept as well
     */
    List<Object> kept(UnaryOperator<String> ids, boolean searched) {
        Outcome outcome = outcome().orElse(null);
        if (outcome == null) {
            return List.of(assessment.notAsked().stream().map(NotAsked::why).toList());
        }
        List<Object> kept = new ArrayList<>(List.of(outcome.type(), gaps(outcome.gaps(), ids, searched)));
        if (outcome instanceof Outcome.Prompted asked) {
            for (Prompt prompt : asked.prompts()) {
                kept.add(prompt.because().stream()
                        .map(each -> evidence(each, ids, searched))
                        .toList());
                kept.add(gaps(prompt.despite(), ids, searched));
                kept.add(prompt.thresholds().stream()
                        .map(each -> each.name() + each.amount())
                        .toList());
            }
        } else if (outcome instanceof Outcome.OutOfScope out) {
            kept.add(out.why());
        } else if (outcome instanceof Outcome.Quiet) {
            assessment.explain(rule.id()).lines().forEach(each -> kept.add(line(each)));
        }
        return kept;
    }

    /** Where a rule stopped. Of what was found and not looked for it is kept that there was any. */
    private List<Object> line(Explanation.Line line) {
        Element element = line.element();
        Object more = line.standing() != Explanation.Standing.NOT_MET
                ? ""
                : element instanceof Element.Collect
                        ? line.says()
                        : caseFile.facts(element.searches().orElseThrow().kind().type())
                                .isEmpty();
        return List.of(element.line(), line.standing(), more);
    }

    /** The records that a line gathers, or would if they were enough; none where it was not read. */
    List<Fact> counted(Element.Collect gathering) {
        List<Explanation.Line> lines =
                outcome().isEmpty() ? List.of() : assessment.explain(rule.id()).lines();
        return lines.stream()
                .filter(line -> line.element().equals(gathering))
                .flatMap(line -> Evidence.facts(line.evidence()))
                .toList();
    }

    private List<Object> evidence(Evidence evidence, UnaryOperator<String> ids, boolean searched) {
        if (evidence instanceof Evidence.Found found) {
            return List.of(ids.apply(found.fact().id()));
        }
        Evidence.NotFound absent = (Evidence.NotFound) evidence;
        return List.of(absent.kind().key(), searched ? period(absent.from(), absent.to()) : "");
    }

    private List<Object> gaps(List<Gap> gaps, UnaryOperator<String> ids, boolean searched) {
        List<Object> kept = new ArrayList<>();
        for (Gap gap : gaps) {
            if (gap instanceof Gap.NotRecorded blank) {
                kept.add(ids.apply(blank.fact().id()) + "." + blank.field());
            } else if (gap instanceof Gap.NotSupplied part) {
                // Where nothing of it is there, it does not matter since when it is missing.
                boolean since = searched && part.anySupplied();
                kept.add(List.of(part.what(), since ? period(part.from(), part.to()) : ""));
            } else {
                kept.add(gap.what());
            }
        }
        return kept;
    }

    private List<@Nullable Long> period(@Nullable LocalDate from, LocalDate to) {
        return Arrays.asList(from == null ? null : before(from), before(to));
    }

    private Long before(LocalDate day) {
        return ChronoUnit.DAYS.between(day, assessment.asAt());
    }
}

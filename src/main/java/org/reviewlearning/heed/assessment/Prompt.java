package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;

/**
 * A question to one role, with everything behind it. It decides nothing.
 *
 * <p>Rows of a table can ask together ({@code together: role}): those about the same thing and for the same role are one
 * prompt with one question, and what is outstanding of each row stands in a line of its own. Every row still has its own
 * outcome. The key stays the same while lines come and go.
 *
 * @param key stable from one assessment to the next: {@code rule/kind:id}, or {@code rule/together:role/kind:id}
 * @param rule the rule that asks: to whom, with copies to whom; of several rows, the first that asks
 * @param title what happened or is missing
 * @param ask the question
 * @param why why we ask
 * @param because the evidence, by day
 * @param alongside facts that were matched but are not evidence
 * @param despite gaps that remain
 * @param thresholds the figures met, in the order of their names
 * @param lines what is outstanding, row by row in the order of the table; empty where one rule asks alone
 */
public record Prompt(
        String key,
        Rule rule,
        String title,
        String ask,
        String why,
        List<Evidence> because,
        List<Evidence> alongside,
        List<Gap> despite,
        List<Threshold.InForce> thresholds,
        List<Line> lines) {

    /**
     * One row's part in a prompt that several rows of a table make together.
     *
     * @param rule the row, whose id, {@code rule/row}, is the line's reference
     * @param title what happened or is missing
     * @param ask the row's own question
     * @param why why the row asks
     * @param because its evidence, by day
     * @param despite gaps that remain
     * @param thresholds the figures met, in the order of their names
     */
    public record Line(
            Rule rule,
            String title,
            String ask,
            String why,
            List<Evidence> because,
            List<Gap> despite,
            List<Threshold.InForce> thresholds) {

        /** Copies the lists. */
        public Line {
            Objects.requireNonNull(rule, "rule");
            because = List.copyOf(because);
            despite = List.copyOf(despite);
            thresholds = List.copyOf(thresholds);
        }

        /** Names the row only. */
        @Override
        public String toString() {
            return "Line[" + rule.id() + "]";
        }
    }

    /** One rule's prompt. */
    public Prompt(
            String key,
            Rule rule,
            String title,
            String ask,
            String why,
            List<Evidence> because,
            List<Evidence> alongside,
            List<Gap> despite,
            List<Threshold.InForce> thresholds) {
        this(key, rule, title, ask, why, because, alongside, despite, thresholds, List.of());
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there is no evidence: no evidence, no prompt
     */
    public Prompt {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(rule, "rule");
        because = List.copyOf(because);
        alongside = List.copyOf(alongside);
        despite = List.copyOf(despite);
        thresholds = List.copyOf(thresholds);
        lines = List.copyOf(lines);
        if (because.isEmpty()) {
            throw new IllegalArgumentException("A prompt needs evidence: " + key);
        }
    }

    /** The id of the rule that asks; of rows that ask together, that of their table. */
    public String asker() {
        return lines.isEmpty() ? rule.id() : rule.file();
    }

    /** When an answer is wanted: of several lines, the soonest. */
    public Level level() {
        return lines.stream()
                .map(line -> line.rule().level())
                .min(Level.SOONEST)
                .orElse(rule.level());
    }

    /** The findings behind it, or behind any of its lines. */
    public List<Learning> learning() {
        return rules().flatMap(each -> each.standing().learning().stream())
                .distinct()
                .toList();
    }

    /** What would settle it; where that differs from line to line, each once. */
    public String settledBy() {
        return rules().map(each -> each.words().settledBy()).distinct().collect(Collectors.joining("; "));
    }

    private Stream<Rule> rules() {
        return lines.isEmpty() ? Stream.of(rule) : lines.stream().map(Line::rule);
    }

    /** This as the one line of a prompt with other words, which rows of a table make together. */
    public Prompt asLineBelow(String title, String ask, String why) {
        Line line = new Line(rule, this.title, this.ask, this.why, because, despite, thresholds);
        return new Prompt(key, rule, title, ask, why, because, alongside, despite, thresholds, List.of(line));
    }

    /** The same question with other evidence, of one rule or one row. */
    public Prompt resting(List<Evidence> on, List<Evidence> beside) {
        List<Line> rested = lines.stream()
                .map(line -> new Line(
                        line.rule(), line.title(), line.ask(), line.why(), on, line.despite(), line.thresholds()))
                .toList();
        return new Prompt(key, rule, title, ask, why, on, beside, despite, thresholds, rested);
    }

    /** Names the prompt's rule only. */
    @Override
    public String toString() {
        return "Prompt[" + rule.id() + "]";
    }

    /** The published form, as plain data: what is in an assessment written as JSON. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.of(PublishedForm.ENGLISH.prompt(this));
    }
}

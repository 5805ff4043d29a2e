package org.reviewlearning.heed.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.intake.CaseWriter;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Rule;

/**
 * An example that somebody has yet to look at, written as those beside the rules are.
 *
 * @param rule the rule, or row of its table
 * @param says what stands above it; empty for nothing
 * @param it what it shows
 * @param asAt the day
 * @param given the facts, and what was supplied
 * @param then what is expected, as it is written there
 */
public record Draft(Rule rule, String says, String it, LocalDate asAt, CaseFile given, String then) {

    /** What an example says whose expectation nobody has written yet, before today's answer. */
    static final String OPEN = "open # today: ";

    /** Refuses what must not be missing. */
    public Draft {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(given, "given");
    }

    /** A whole file of examples of one rule, or of rows of one table. */
    public static String file(List<Draft> drafts) {
        Draft first = drafts.get(0);
        String above = first.says.isEmpty() ? "# Invented: no child in these examples exists.\n" : first.says;
        return above + "rule: " + first.rule.file() + "\nexamples:\n"
                + drafts.stream().map(draft -> draft.item("  ")).collect(Collectors.joining("\n"));
    }

    /** As it stands among others in such a file. */
    public String text() {
        return (says.isEmpty() ? "" : "  " + says) + item("  ");
    }

    private String item(String by) {
        String deep = by + "  ";
        StringBuilder text = new StringBuilder(by + "- it: " + Yaml.sentence(it) + "\n");
        if (rule.row() != null) {
            text.append(deep).append("row: ").append(rule.row().id()).append("\n");
        }
        text.append(deep)
                .append("asAt: ")
                .append(asAt)
                .append("\n")
                .append(deep)
                .append("given:\n");
        Map<String, Object> data = new LinkedHashMap<>(CaseWriter.data(given));
        text.append(deep)
                .append("  child: ")
                .append(Yaml.value(data.getOrDefault("child", Map.of())))
                .append("\n");
        List<Coverage> said = new ArrayList<>(given.coverage());
        Set<String> listed = new LinkedHashSet<>();
        given.facts().forEach(fact -> listed.add(FactKind.of(fact).key()));
        for (Coverage each : given.coverage()) {
            if (isImplied(each)) {
                listed.add(each.kindKey());
                said.remove(each);
            }
        }
        for (String kind : listed) {
            List<?> records = (List<?>) data.getOrDefault(kind, List.of());
            text.append(deep).append("  ").append(kind).append(records.isEmpty() ? ": []\n" : ":\n");
            records.forEach(each ->
                    text.append(deep).append("    - ").append(Yaml.value(each)).append("\n"));
        }
        if (!said.isEmpty()) {
            text.append(deep).append("  coverage:\n");
            said.forEach(each -> text.append(deep)
                    .append("    - ")
                    .append(Yaml.map(data(each)))
                    .append("\n"));
        }
        return text.append(deep).append("then: ").append(then).append("\n").toString();
    }

    /** That a kind was supplied whole up to the day is said by listing it. */
    private boolean isImplied(Coverage coverage) {
        return coverage.rest().equals(".*")
                && coverage.from() == null
                && coverage.until().equals(asAt)
                && given.coverage().stream()
                                .filter(each -> each.kindKey().equals(coverage.kindKey()))
                                .count()
                        == 1;
    }

    private static Map<String, Object> data(Coverage coverage) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("of", coverage.of());
        if (coverage.from() != null) {
            data.put("from", coverage.from());
        }
        data.put("until", coverage.until());
        return data;
    }
}

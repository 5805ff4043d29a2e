package org.reviewlearning.heed.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.intake.CaseWriter;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.Expected;

/** An example as its file has it, ready to paste. */
final class ExampleText {

    private ExampleText() {}

    static String of(Rule rule, String it, Tried tried, Expected then) {
        StringBuilder text = new StringBuilder("  - it: " + scalar(it) + "\n");
        if (rule.row() != null) {
            text.append("    row: " + rule.row().id() + "\n");
        }
        text.append("    asAt: " + tried.asAt() + "\n    given:\n");
        given(tried).forEach((key, value) -> {
            if (value instanceof List<?> list && !list.isEmpty()) {
                text.append("      " + key + ":\n");
                list.forEach(each -> text.append("        - " + flow(each) + "\n"));
            } else {
                text.append("      " + key + ": " + flow(value) + "\n");
            }
        });
        return text + "    then: " + flow(then(then)) + " # today's answer: check that it is right\n";
    }

    /** What was supplied whole until the day is listed; of anything else the coverage tells. */
    private static Map<String, Object> given(Tried tried) {
        CaseFile file = tried.given();
        Map<String, Object> written = CaseWriter.data(file);
        Map<String, Object> given = new LinkedHashMap<>();
        List<Object> coverage = new ArrayList<>();
        given.put("child", written.getOrDefault("child", Map.of()));
        for (Coverage each : file.coverage()) {
            boolean whole = each.from() == null
                    && each.rest().equals(".*")
                    && each.until().equals(tried.asAt());
            if (whole) {
                given.put(each.kindKey(), written.getOrDefault(each.kindKey(), List.of()));
            } else {
                Map<String, Object> entry = new LinkedHashMap<>();
                entry.put("of", each.of());
                if (each.from() != null) {
                    entry.put("from", each.from().toString());
                }
                entry.put("until", each.until().toString());
                coverage.add(entry);
            }
        }
        written.forEach((key, value) -> {
            if (!key.equals("case") && !key.equals("coverage")) {
                given.putIfAbsent(key, value);
            }
        });
        if (!coverage.isEmpty()) {
            given.put("coverage", coverage);
        }
        return given;
    }

    private static Object then(Expected expected) {
        if (expected instanceof Expected.CannotTell unknown) {
            return unknown.what() == null ? "cannot tell" : Map.of("cannot tell", unknown.what());
        }
        if (!(expected instanceof Expected.Prompts prompts)) {
            return expected.inWords();
        }
        Map<String, Object> then = new LinkedHashMap<>();
        then.put("prompts", prompts.prompts());
        put(then, "because", prompts.because());
        put(then, "to", prompts.to());
        put(then, "copy", prompts.copy());
        put(then, "level", prompts.level());
        put(then, "keys", prompts.keys());
        put(then, "asks", prompts.asks());
        put(then, "notFound", prompts.notFound());
        put(then, "despite", prompts.despite());
        return then;
    }

    private static void put(Map<String, Object> then, String key, @Nullable Object value) {
        if (value != null) {
            then.put(key, value);
        }
    }

    static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> each.getKey() + ": " + flow(each.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(ExampleText::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return scalar(value.toString());
    }

    /** As it is, where that can be taken for nothing else; else in quotes. */
    private static String scalar(String words) {
        return words.matches("[A-Za-z0-9][A-Za-z0-9_./-]*( [A-Za-z0-9][A-Za-z0-9_./-]*)*")
                ? words
                : "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"";
    }
}

package org.reviewlearning.heed.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.rule.Rule;
import tools.jackson.databind.json.JsonMapper;

/** The data sheet as one JSON object: what each rule reads, and whether the source can answer it. */
final class DataSheetJson {

    private DataSheetJson() {}

    static String json(DataSheet sheet) {
        BookName book = sheet.register().book().name();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", JsonReport.FORMAT);
        json.put("heed", Heed.version());
        json.put("ruleBook", of("name", book.name(), "version", book.version(), "fingerprint", book.fingerprint()));
        String source = sheet.source();
        if (source != null) {
            json.put("source", source);
        }
        json.put(
                "rules",
                sheet.needs().keySet().stream().map(rule -> rule(sheet, rule)).toList());
        return JsonMapper.shared().writeValueAsString(json);
    }

    private static Map<String, Object> rule(DataSheet sheet, Rule rule) {
        Map<String, Object> json = of("rule", rule.id(), "status", rule.status().written());
        if (sheet.source() != null) {
            json.put("answered", sheet.answered(rule).inWords().replace(' ', '-'));
            json.put("missing", sheet.missing(rule));
        }
        List<Map<String, Object>> reads = sheet.needs().getOrDefault(rule, List.of()).stream()
                .map(need -> of(
                        "kind", need.kind().key(),
                        "sorts", need.sorts(),
                        "fields", need.fields().keySet(),
                        "from", need.back(),
                        "settling", need.settling()))
                .toList();
        json.put("reads", reads);
        return json;
    }

    private static Map<String, Object> of(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}

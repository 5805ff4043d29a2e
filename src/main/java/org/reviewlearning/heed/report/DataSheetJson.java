package org.reviewlearning.heed.report;

import static org.reviewlearning.heed.report.Json.each;
import static org.reviewlearning.heed.report.Json.object;

import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.rule.Rule;

/** The data sheet as one JSON object: what each rule reads, and whether the source can answer it. */
final class DataSheetJson {

    private DataSheetJson() {}

    static String json(DataSheet sheet) {
        return Json.line(object(
                "format", JsonReport.FORMAT,
                "heed", Heed.version(),
                "ruleBook", Json.book(sheet.register().book().name()),
                "source", sheet.source(),
                "rules", each(sheet.needs().keySet(), rule -> rule(sheet, rule))));
    }

    private static Map<String, Object> rule(DataSheet sheet, Rule rule) {
        boolean held = sheet.source() != null;
        return object(
                "rule", rule.id(),
                "status", rule.status().written(),
                "answered", held ? sheet.answered(rule).inWords().replace(' ', '-') : null,
                "missing", held ? sheet.missing(rule) : null,
                "reads", each(sheet.needs().getOrDefault(rule, List.of()), DataSheetJson::read));
    }

    private static Map<String, Object> read(DataSheet.Need need) {
        return object(
                "kind", need.kind().key(),
                "sorts", need.sorts(),
                "fields", need.fields().keySet(),
                "from", need.back(),
                "settling", need.settling());
    }
}

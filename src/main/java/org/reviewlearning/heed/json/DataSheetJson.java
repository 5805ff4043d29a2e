package org.reviewlearning.heed.json;

import static org.reviewlearning.heed.document.Data.each;
import static org.reviewlearning.heed.document.Data.object;

import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.register.DataSheet;
import org.reviewlearning.heed.rule.Rule;

/** The data sheet as one JSON object: what each rule reads, and whether the source can answer it. */
public final class DataSheetJson {

    private DataSheetJson() {}

    /** One JSON object, without a newline. */
    public static String json(DataSheet sheet) {
        return JsonText.line(object(
                "format", 1,
                "heed", Heed.version(),
                "ruleBook", sheet.register().book().name(),
                "source", sheet.source(),
                "rules", each(sheet.needs().keySet(), rule -> rule(sheet, rule))));
    }

    private static Map<String, Object> rule(DataSheet sheet, Rule rule) {
        boolean held = sheet.source() != null;
        return object(
                "rule", rule.id(),
                "status", rule.standing().status(),
                "answered", held ? sheet.answered(rule) : null,
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

package org.reviewlearning.heed.intake;

import static org.reviewlearning.heed.document.Data.object;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.Shape;

/** Writes a case in the form that {@link CaseReader} reads. What is absent, or not recorded, is left out. */
public final class CaseWriter {

    private CaseWriter() {}

    /** The case as one line of JSON, without a line end. */
    public static String json(CaseFile caseFile) {
        return JsonText.line(data(caseFile));
    }

    /** The case as plain maps and lists, in the order of the form. */
    public static Map<String, Object> data(CaseFile caseFile) {
        Map<String, Object> form = object("case", caseFile.id(), "child", record(caseFile.child()));
        caseFile.facts().stream()
                .map(FactKind::of)
                .distinct()
                .forEach(kind -> form.put(
                        kind.key(),
                        caseFile.facts(kind.type()).stream()
                                .map(CaseWriter::record)
                                .toList()));
        form.put(
                "coverage",
                caseFile.coverage().stream()
                        .map(entry -> object("of", entry.of(), "from", entry.from(), "until", entry.until()))
                        .toList());
        return form;
    }

    private static Map<String, Object> record(Object record) {
        Map<String, Object> form = new LinkedHashMap<>();
        for (Field field : Shape.of(record.getClass()).fields()) {
            Object value = field.of(record);
            if (value != null && !Field.saysNothing(value)) {
                form.put(field.name(), plain(value));
            }
        }
        return form;
    }

    private static Object plain(Object value) {
        if (value instanceof ClosedValue closed) {
            return closed.written();
        }
        return value instanceof Integer || value instanceof String
                ? value
                : value instanceof LocalDate ? value.toString() : record(value);
    }
}

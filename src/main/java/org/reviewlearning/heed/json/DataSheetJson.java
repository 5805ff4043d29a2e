package org.reviewlearning.heed.json;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.document.Property;
import org.reviewlearning.heed.register.DataSheet;
import org.reviewlearning.heed.register.DataSheet.Answered;
import org.reviewlearning.heed.rule.Status;

/** The data sheet as one JSON object: what each rule reads, and whether the source can answer it. */
public final class DataSheetJson {

    private DataSheetJson() {}

    private record Document(
            int format,
            String heed,
            BookName ruleBook,
            @Property(optional = true) @Nullable String source,
            List<Rule> rules) {}

    private record Rule(
            String rule,
            Status status,
            @Property(optional = true) @Nullable Answered answered,

            @Property(optional = true, keepsEmpty = true) @Nullable
            List<String> missing,

            List<Read> reads) {}

    private record Read(String kind, Set<String> sorts, Set<String> fields, Set<String> from, boolean settling) {}

    /** One JSON object, without a newline. */
    public static String json(DataSheet sheet) {
        boolean held = sheet.source() != null;
        return JsonText.line(Data.of(new Document(
                1,
                Heed.version(),
                sheet.register().book().name(),
                sheet.source(),
                sheet.needs().entrySet().stream()
                        .map(needs -> new Rule(
                                needs.getKey().id(),
                                needs.getKey().standing().status(),
                                held ? sheet.answered(needs.getKey()) : null,
                                held ? sheet.missing(needs.getKey()) : null,
                                needs.getValue().stream()
                                        .map(DataSheetJson::read)
                                        .toList()))
                        .toList())));
    }

    private static Read read(DataSheet.Need need) {
        return new Read(need.kind().key(), need.sorts(), need.fields().keySet(), need.back(), need.settling());
    }
}

package org.reviewlearning.heed.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.text.Problems;

/** Reads what a case file says it was supplied with. */
record CoverageReader(CoveragePaths paths, Problems problems) {

    static final List<String> FIELDS = List.of("of", "from", "until");
    private static final String FORM = "Write a list such as [{of: visits.*, from: 2023-01-01, until: 2024-03-01}].";

    List<Coverage> read(Form form) {
        List<Coverage> entries = new ArrayList<>();
        for (Form item : form.items(FORM)) {
            if (item.isMap(FORM)) {
                entry(item.only(FIELDS)).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<Coverage> entry(Form form) {
        String of = of(form.at("of").needed("Say what was supplied, such as visits.* or meetings/stability."));
        LocalDate from = form.at("from").day();
        LocalDate until = form.at("until").needed(Form.DAY).day();
        if (until == null) {
            return Optional.empty();
        }
        Coverage entry = new Coverage(of == null ? "" : of, from, until);
        String wrong = entry.wrong();
        if (wrong != null) {
            form.at("until").wrong(wrong, Coverage.UNTIL);
        }
        return of == null || wrong != null ? Optional.empty() : Optional.of(entry);
    }

    private @Nullable String of(Form form) {
        String of = form.text();
        if (of == null || paths.all().contains(of)) {
            return of;
        }
        String instead = paths.plainFields().get(of);
        if (instead != null) {
            form.wrong(
                    "names a field that comes with its record, so that this says nothing.",
                    "Write " + instead + ". One that is left out is not recorded, whatever was supplied.");
        } else {
            form.wrong(
                    "names nothing that could be supplied.",
                    problems.meant(of, paths.all())
                            + "Write a kind (visits), a kind with all its parts (visits.*), a sort of a kind"
                            + " (meetings/stability) or a part (requests.answer).");
        }
        return null;
    }
}

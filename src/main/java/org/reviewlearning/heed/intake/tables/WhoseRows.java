package org.reviewlearning.heed.intake.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether rows under one id, or under ids that may differ only in how they are written, are of one child. Each child
 * stands in the header table once, and dates of birth stand in most tables: where those agree it is one child, and where
 * they do not, or nothing tells, no case is made of rows that may be of two.
 */
record WhoseRows(TableForm form, Pseudonyms names, Findings findings) {

    /** The children whose rows these are, by their ids as they are written; those of nobody in particular are refused. */
    Map<String, ChildRows> of(ChildRows rows) {
        Map<String, ChildRows> forms = rows.byForm();
        if (forms.size() < 2) {
            forms.forEach(this::one);
            return forms;
        }
        boolean listedTwice = rows.of(form.children()).stream()
                .collect(Collectors.groupingBy(Row::file, Collectors.mapping(Row::child, Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(ids -> ids.size() > 1);
        boolean listed = !rows.of(form.children()).isEmpty();
        if (!listedTwice && (listed || rows.oneFormInEachFile()) && ofAnother(rows) == null) {
            List<Row> header = rows.of(form.children());
            String id = listed
                    ? header.get(header.size() - 1).child()
                    : forms.keySet().iterator().next();
            for (Map.Entry<String, ChildRows> each : forms.entrySet()) {
                if (!each.getKey().equals(id)) {
                    tell(
                            TableFinding.ID_JOINED,
                            each.getValue().any(),
                            form.children().child(),
                            id);
                }
            }
            return Map.of(id, rows);
        }
        boolean apart = forms.values().stream()
                .allMatch(each -> !each.of(form.children()).isEmpty()
                        && !each.of(form.care()).isEmpty()
                        && ofAnother(each) == null);
        boolean otherBirths = births(rows).stream().distinct().count() >= forms.size();
        forms.forEach((id, each) -> {
            if (apart && otherBirths) {
                tell(TableFinding.IDS_ALIKE, each.any(), form.children().child(), id);
            } else {
                refuse(
                        TableFinding.ID_FORMS,
                        id,
                        each,
                        each.any(),
                        form.children().child());
            }
        });
        return forms;
    }

    private void one(String id, ChildRows rows) {
        if (ChildId.rounded(id)) {
            refuse(
                    TableFinding.ID_ROUNDED,
                    id,
                    rows,
                    rows.any(),
                    form.children().child());
            return;
        }
        Row other = ofAnother(rows);
        if (other != null) {
            refuse(TableFinding.TWO_CHILDREN, id, rows, other, form.born());
        }
    }

    private void refuse(TableFinding sort, String id, ChildRows rows, @Nullable Row row, String column) {
        tell(sort, row, column, id);
        rows.refuse();
    }

    private void tell(TableFinding sort, @Nullable Row row, String column, String id) {
        if (row == null) {
            findings.child(sort, names.of(id));
        } else {
            findings.row(sort, row, column, names.of(id));
        }
    }

    private List<LocalDate> births(ChildRows rows) {
        return rows.of(form.children()).stream()
                .flatMap(row -> java.util.stream.Stream.ofNullable(row.born()))
                .toList();
    }

    /**
     * A row that cannot be of the same child as the others; {@code null} when there is none. A later year may correct a
     * date of birth, where it tells an episode of the year before again.
     */
    private @Nullable Row ofAnother(ChildRows rows) {
        Map<Integer, LocalDate> listed = new HashMap<>();
        for (Row row : rows.of(form.children())) {
            LocalDate born = row.born();
            if (born != null && !born.equals(listed.computeIfAbsent(row.year(), year -> born))) {
                return row;
            }
        }
        Set<LocalDate> known = new HashSet<>(listed.values());
        for (Row row : rows.all()) {
            LocalDate born = row.born();
            LocalDate expected = listed.get(row.year());
            if (born != null
                    && (expected == null ? !known.isEmpty() && !known.contains(born) : !born.equals(expected))) {
                return row;
            }
            if (born != null && known.isEmpty()) {
                known.add(born);
            }
        }
        Row before = null;
        for (Row row : rows.of(form.children())) {
            if (before != null
                    && before.born() != null
                    && row.born() != null
                    && !row.born().equals(before.born())
                    && apart(rows, before.year(), row.year())) {
                return row;
            }
            before = row;
        }
        return null;
    }

    /** Whether both years tell episodes of the child, and none of them twice. */
    private boolean apart(ChildRows rows, int one, int other) {
        List<List<String>> starts = new ArrayList<>();
        for (int year : List.of(one, other)) {
            starts.add(rows.of(form.care()).stream()
                    .filter(row -> row.year() == year)
                    .map(row -> row.get(form.begins()))
                    .toList());
        }
        return starts.stream().noneMatch(List::isEmpty)
                && starts.get(0).stream().noneMatch(starts.get(1)::contains);
    }
}

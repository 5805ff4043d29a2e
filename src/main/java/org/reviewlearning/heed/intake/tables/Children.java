package org.reviewlearning.heed.intake.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;

/**
 * The children of all files one after another, in order of their ids, without ever holding more than a range of them.
 * Each range is one more reading of the files; nothing is written anywhere.
 *
 * @hidden
 */
@Internal
public final class Children implements Iterator<ChildReading> {

    private final List<SourceFile> files;
    private final List<String> cuts;
    private final Findings findings;
    private final Pseudonyms names;
    private final WhoseRows whose;
    private int range;
    private Iterator<ChildRows> held = Collections.emptyIterator();
    private Iterator<Map.Entry<String, ChildRows>> next = Collections.emptyIterator();

    /** All children of the files. */
    public Children(TableForm form, List<SourceFile> files, List<String> cuts, Pseudonyms names, Findings findings) {
        this.files = files;
        this.cuts = cuts;
        this.names = names;
        this.findings = findings;
        this.whose = new WhoseRows(form, names, findings);
    }

    @Override
    public boolean hasNext() {
        while (!next.hasNext() && (held.hasNext() || range <= cuts.size())) {
            if (held.hasNext()) {
                next = whose.of(held.next()).entrySet().iterator();
                // The case made of it is the reader's to keep or to drop.
                held.remove();
            } else {
                String from = range == 0 ? "" : cuts.get(range - 1);
                String to = range == cuts.size() ? null : cuts.get(range);
                held = read(from, to).values().iterator();
                range++;
            }
        }
        return next.hasNext();
    }

    @Override
    public ChildReading next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Map.Entry<String, ChildRows> child = next.next();
        return new ChildReading(child.getKey(), child.getValue(), names, findings);
    }

    private Map<String, ChildRows> read(String from, @Nullable String to) {
        Map<String, ChildRows> children = new TreeMap<>();
        for (SourceFile file : files) {
            try (CsvFile csv = file.open()) {
                while (csv.next()) {
                    String child = file.columns().child(csv);
                    String key = ChildId.key(child);
                    boolean here = key.compareTo(from) >= 0 && (to == null || key.compareTo(to) < 0);
                    if (here && !file.columns().ofNobody(csv)) {
                        take(file, csv, child, key, children);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file.name() + " could not be read to its end.", e);
            }
        }
        return children;
    }

    private void take(SourceFile file, CsvFile csv, String child, String key, Map<String, ChildRows> children) {
        Row row = file.row(csv);
        boolean whole = file.columns().whole(csv);
        boolean doubtful = !whole && file.doubtful().contains(key);
        boolean named = ChildId.names(child) && !doubtful;
        FindingType wrong = doubtful
                ? TableFinding.NOBODYS
                : csv.spoilt() != null
                        ? csv.spoilt()
                        : !whole ? TableFinding.FIELD_COUNT : !named ? TableFinding.NO_CHILD : null;
        ChildRows rows = named ? children.computeIfAbsent(key, k -> new ChildRows(child)) : new ChildRows(child);
        if (wrong == null) {
            rows.add(row);
        } else {
            findings.row(
                    wrong,
                    row,
                    wrong == TableFinding.NO_CHILD ? file.table().child() : null,
                    named ? names.of(child) : null);
            rows.hole(file.table(), file.year());
        }
    }
}

package org.reviewlearning.heed.intake.ssda903;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The children of a return one after another, in order of their ids, without ever holding more than a range of them.
 * Each range is one more reading of the files; nothing is written anywhere.
 */
final class Children implements Iterator<Map.Entry<String, ChildRows>> {

    private static final int LONGEST_ID = 100;

    private final List<SourceFile> files;
    private final List<String> cuts;
    private final Findings findings;
    private final Pseudonyms names;
    private int range;
    private Iterator<Map.Entry<String, ChildRows>> held =
            Map.<String, ChildRows>of().entrySet().iterator();

    Children(List<SourceFile> files, List<String> cuts, Pseudonyms names, Findings findings) {
        this.files = files;
        this.cuts = cuts;
        this.names = names;
        this.findings = findings;
    }

    @Override
    public boolean hasNext() {
        while (!held.hasNext() && range <= cuts.size()) {
            String from = range == 0 ? "" : cuts.get(range - 1);
            String to = range == cuts.size() ? null : cuts.get(range);
            held = read(from, to).entrySet().iterator();
            range++;
        }
        return held.hasNext();
    }

    @Override
    public Map.Entry<String, ChildRows> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Map.Entry<String, ChildRows> next = held.next();
        // The case made of it is the reader's to keep or to drop.
        held.remove();
        return Map.entry(next.getKey(), next.getValue());
    }

    /** Whether a field can be a child's id. */
    static boolean names(String child) {
        return !child.isEmpty()
                && child.length() <= LONGEST_ID
                && child.chars().noneMatch(Character::isISOControl)
                // A row that lost its first field begins with the next, which in most tables is the date of birth.
                && Days.read(child) == null;
    }

    private Map<String, ChildRows> read(String from, @Nullable String to) {
        Map<String, ChildRows> children = new TreeMap<>();
        for (SourceFile file : files) {
            try (CsvFile csv = file.open()) {
                while (csv.next()) {
                    String child = file.child(csv);
                    if (child.compareTo(from) >= 0 && (to == null || child.compareTo(to) < 0)) {
                        take(file, csv, child, children);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file.name() + " could not be read to its end.", e);
            }
        }
        return children;
    }

    private void take(SourceFile file, CsvFile csv, String child, Map<String, ChildRows> children) {
        Row row = file.row(csv);
        boolean whole = file.whole(csv);
        boolean doubtful = !whole && file.doubtful().contains(child);
        boolean named = names(child) && !doubtful;
        Sort wrong = doubtful
                ? Sort.NOBODYS
                : csv.spoilt() != null ? csv.spoilt() : !whole ? Sort.FIELD_COUNT : !named ? Sort.NO_CHILD : null;
        ChildRows rows = named ? children.computeIfAbsent(child, c -> new ChildRows()) : new ChildRows();
        if (wrong == null) {
            rows.add(row);
        } else {
            findings.row(wrong, row, wrong == Sort.NO_CHILD ? "CHILD" : null, named ? names.of(child) : null);
            rows.hole(file.table(), file.year());
        }
    }
}

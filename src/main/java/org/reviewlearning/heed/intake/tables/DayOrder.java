package org.reviewlearning.heed.intake.tables;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reviewlearning.heed.Internal;

/**
 * Whether files write the day first, as Britain does, or the month, as a spreadsheet set up elsewhere does. All days
 * of a file decide, and what the other files of one export say where those decide nothing: never one day by itself.
 *
 * @hidden
 */
@Internal
public record DayOrder(Findings findings) {

    /** So many days of one sort to one of the other: then the other is a slip, and its row is told. */
    private static final int TO_ONE = 20;

    /** Says to each file how its days are read, and takes away those of which nobody can tell. */
    public void decide(Collection<List<Surveyed>> exports) {
        boolean anywhere = exports.stream().flatMap(List::stream).anyMatch(file -> file.monthFirstOnly > 0);
        if (anywhere) {
            exports.forEach(this::decide);
        }
    }

    private void decide(List<Surveyed> export) {
        Set<Boolean> orders =
                export.stream().map(DayOrder::own).flatMap(Optional::stream).collect(Collectors.toSet());
        export.removeIf(file -> {
            boolean quiet = file.dayFirstOnly + file.monthFirstOnly == 0;
            // Where another export of the same reading has the month first and this one does not say, both are likely.
            Optional<Boolean> order = quiet && orders.size() == 1
                    ? Optional.of(orders.contains(true))
                    : quiet && file.eitherFirst == 0 ? Optional.of(false) : own(file);
            file.monthFirst = order.orElse(false);
            if (order.isEmpty() || order.get()) {
                findings.file(
                        order.isEmpty() ? TableFinding.DAYS_UNDECIDED : TableFinding.MONTH_FIRST, file.path.toString());
            }
            return order.isEmpty();
        });
    }

    /** Whether the file's own days say that the month stands first; empty when they do not, or say both. */
    private static Optional<Boolean> own(Surveyed file) {
        return file.monthFirstOnly > file.dayFirstOnly * TO_ONE
                ? Optional.of(true)
                : file.dayFirstOnly > file.monthFirstOnly * TO_ONE ? Optional.of(false) : Optional.empty();
    }
}

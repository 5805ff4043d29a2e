package org.reviewlearning.heed.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.impact.AnswerChange.What;

/**
 * How many children of each group a change reaches. Below five nothing is told, and where one number alone would be left
 * out, another is left out with it: else it is what is missing from the whole.
 */
final class Groups {

    private static final int COLUMNS = 3;

    private final Map<String, String> groups;
    private final Map<String, int[]> counts = new TreeMap<>();

    Groups(Map<String, String> groups) {
        this.groups = new HashMap<>(groups);
    }

    void add(String caseId, Set<What> how) {
        if (!groups.isEmpty()) {
            int[] counted = counts.computeIfAbsent(groups.getOrDefault(caseId, ""), group -> new int[COLUMNS]);
            counted[0]++;
            counted[1] += how.contains(What.NEWLY_ASKED) ? 1 : 0;
            counted[2] += how.contains(What.NO_LONGER_ASKED) ? 1 : 0;
        }
    }

    List<ImpactSummary.OfGroup> told() {
        List<String> names = List.copyOf(counts.keySet());
        List<@Nullable Integer[]> rows = new ArrayList<>();
        names.forEach(name -> rows.add(new Integer[COLUMNS]));
        for (int column = 0; column < COLUMNS; column++) {
            tell(column, names, rows);
        }
        List<ImpactSummary.OfGroup> told = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            @Nullable Integer[] row = rows.get(i);
            told.add(new ImpactSummary.OfGroup(names.get(i), row[0], row[1], row[2]));
        }
        return told;
    }

    private void tell(int column, List<String> names, List<@Nullable Integer[]> rows) {
        int untold = 0;
        int next = -1;
        for (int i = 0; i < names.size(); i++) {
            int[] counted = counts.getOrDefault(names.get(i), new int[COLUMNS]);
            boolean few = counted[0] < ImpactSummary.FEWEST_OF_A_GROUP
                    || counted[column] > 0 && counted[column] < ImpactSummary.FEWEST_OF_A_GROUP;
            if (few) {
                untold++;
            } else {
                rows.get(i)[column] = counted[column];
                if (next < 0 || counted[column] < counts.getOrDefault(names.get(next), counted)[column]) {
                    next = i;
                }
            }
        }
        if (untold == 1 && next >= 0) {
            rows.get(next)[column] = null;
        }
    }
}

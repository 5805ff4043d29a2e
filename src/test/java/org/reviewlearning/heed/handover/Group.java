package org.reviewlearning.heed.handover;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.reviewlearning.heed.cases.CaseFile;

/**
 * Rules that leave something to each other.
 *
 * @param undone what is undone, in words
 * @param because why these rules belong together
 * @param rules their ids; of a table all rows, by the table's name
 * @param life makes a life in which it may be undone
 * @param isUndone whether it is, told without the rules
 */
record Group(
        String undone, String because, List<String> rules, Function<Lives, CaseFile> life, Predicate<Undone> isUndone) {

    boolean has(String rule) {
        return rules.contains(rule) || rules.contains(rule.split("/")[0]);
    }

    @Override
    public String toString() {
        return "one asks, or cannot tell, while " + undone;
    }
}

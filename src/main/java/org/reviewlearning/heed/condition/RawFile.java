package org.reviewlearning.heed.condition;

import java.util.List;
import org.reviewlearning.heed.condition.RawRule.RawText;

/**
 * A rule file as the parser found it.
 *
 * @param packageName its package, empty when there is none
 * @param imports what it imports, with offsets
 * @param rules its rules
 * @param refused what may not stand in a rule file, in words, with offsets
 */
public record RawFile(String packageName, List<RawText> imports, List<RawRule> rules, List<RawText> refused) {

    /** Copies the lists. */
    public RawFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
        refused = List.copyOf(refused);
    }
}

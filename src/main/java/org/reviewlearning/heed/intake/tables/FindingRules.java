package org.reviewlearning.heed.intake.tables;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.reviewlearning.heed.Internal;

/**
 * The rules of a form by which something is repaired, left out or refused, one for each type of finding.
 *
 * @hidden
 */
@Internal
public final class FindingRules {

    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /**
     * What is found of one type.
     *
     * @param place its place in the order in which findings are told
     * @param id the type's id
     * @param severity what Heed did
     * @param says what was found and what Heed did, in one sentence
     */
    record Rule(int place, String id, Severity severity, String says) {}

    private FindingRules() {}

    /** The rules in a file beside a class, in the order in which they are told: id, severity and sentence a line. */
    public static FindingRules read(Class<?> beside, String file) {
        FindingRules read = new FindingRules();
        for (String[] line : Codes.lines(beside, file, 3)) {
            Severity severity =
                    Severity.valueOf(line[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            read.rules.put(line[0], new Rule(read.rules.size(), line[0], severity, line[2]));
        }
        return read;
    }

    /** The ids of all types, in the order in which they are told. */
    public Set<String> ids() {
        return rules.keySet();
    }

    /** What Heed does about a type of finding. */
    public Severity severity(FindingType type) {
        return of(type).severity();
    }

    Rule of(FindingType type) {
        Rule rule = rules.get(type.id());
        if (rule == null) {
            throw new IllegalStateException("The form states no rule for " + type.id() + ".");
        }
        return rule;
    }
}

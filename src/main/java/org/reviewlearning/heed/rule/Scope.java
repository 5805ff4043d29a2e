package org.reviewlearning.heed.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.ArrangementKind;

/**
 * Whom a rule is about, and when it holds. Decided before anything is matched.
 *
 * @param arrangements how the child is looked after
 * @param notFor of the other arrangements, the reason why the rule is not about them, where it is given
 * @param ages the ages; absent means every age
 * @param inForceFrom the first day the rule holds; absent means always
 * @param inForceUntil the first day it no longer holds; absent means never
 */
public record Scope(
        Set<ArrangementKind> arrangements,
        Map<ArrangementKind, String> notFor,
        @Nullable Ages ages,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil) {

    /** Copies the arrangements, in the order of the list. */
    public Scope {
        arrangements = Collections.unmodifiableSet(EnumSet.copyOf(arrangements));
        Map<ArrangementKind, String> reasons = new EnumMap<>(ArrangementKind.class);
        reasons.putAll(notFor);
        notFor = Collections.unmodifiableMap(reasons);
    }

    /** The arrangements that are left out and nobody has said why. */
    public Set<ArrangementKind> unexplained() {
        Set<ArrangementKind> left = EnumSet.complementOf(EnumSet.copyOf(arrangements));
        left.removeAll(notFor.keySet());
        return left;
    }

    /** Whether the rule holds on a day. */
    public boolean inForce(LocalDate day) {
        return (inForceFrom == null || !day.isBefore(inForceFrom))
                && (inForceUntil == null || day.isBefore(inForceUntil));
    }
}

package org.reviewlearning.heed.kinds;

import java.util.Collection;
import org.reviewlearning.heed.facts.Fact;

/**
 * Names a host's own kinds of fact to the command line, which then handles rules that use them: {@code heed check rules
 * --kinds kinds.jar}. A service: the jar has a public implementation with a public constructor that takes nothing, and
 * names it in {@code META-INF/services/org.reviewlearning.heed.kinds.KindsProvider}. A program passes its kinds to {@link
 * Vocabulary#with} itself, and needs none.
 */
public interface KindsProvider {

    /** The kinds, each a public record as {@link Vocabulary#with} takes it; never {@code null}. */
    Collection<Class<? extends Fact>> kinds();
}

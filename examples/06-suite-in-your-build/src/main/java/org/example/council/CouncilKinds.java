package org.example.council;

import java.util.Collection;
import java.util.List;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.KindsProvider;

/** Names this council's kinds of fact to the command line, given their jar with {@code --kinds}. */
public final class CouncilKinds implements KindsProvider {

    @Override
    public Collection<Class<? extends Fact>> kinds() {
        return List.of(Suspension.class);
    }
}

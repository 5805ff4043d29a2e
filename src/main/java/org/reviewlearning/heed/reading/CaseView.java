package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.CaseFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.Supplied;

/** One case as it could be seen on one day, with the thresholds in force on it. */
public final class CaseView {

    private final CaseFile caseFile;
    private final AsAt asAt;
    private final Supplied supplied;
    private final Map<FactKind, List<Fact>> byKind = new HashMap<>();
    private final @Nullable LocalDate careBegan;

    /**
     * A view of a case.
     *
     * @param caseFile the whole case; what was later than the day is left out here
     * @param asAt the day and its thresholds
     */
    public CaseView(CaseFile caseFile, AsAt asAt) {
        this(asAt, Objects.requireNonNull(caseFile, "caseFile").asAt(asAt.on()), null);
    }

    /** A view of a case in which nothing is later than the day, so that nothing need be left out. */
    public static CaseView ofSeen(CaseFile seen, AsAt asAt) {
        return new CaseView(asAt, Objects.requireNonNull(seen, "seen"), null);
    }

    /** The same day with these facts alone. The period of care stays what it was, whatever becomes of arrangements. */
    public CaseView with(Collection<? extends Fact> facts) {
        return new CaseView(asAt, caseFile.instead(facts, caseFile.coverage()), careBegan);
    }

    private CaseView(AsAt asAt, CaseFile seen, @Nullable LocalDate careBegan) {
        this.caseFile = seen;
        this.asAt = asAt;
        this.supplied = seen.supplied();
        for (Fact fact : this.caseFile.facts()) {
            byKind.computeIfAbsent(FactKind.of(fact), kind -> new ArrayList<>()).add(fact);
        }
        this.careBegan = careBegan == null
                ? seen.careBegan(asAt.on()).orElse(seen.child().bornOn())
                : careBegan;
    }

    /** The case, without what was later than the day. */
    public CaseFile caseFile() {
        return caseFile;
    }

    /** The day and its thresholds. */
    public AsAt asAt() {
        return asAt;
    }

    /** The facts of a kind, by day and then id. */
    public List<Fact> facts(FactKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    Supplied supplied() {
        return supplied;
    }

    /** Where a search without a bound begins: the period of care, else birth; {@code null} when neither is known. */
    @Nullable
    LocalDate careBegan() {
        return careBegan;
    }
}

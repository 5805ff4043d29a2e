package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Supplied;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;

/** One case as it could be seen on one day, with the thresholds in force on it. */
public final class CaseView {

    private final CaseFile caseFile;
    private final AsAt asAt;
    private final Supplied supplied;
    private final Map<FactKind, List<Fact>> byKind;
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

    /** The same facts on another day, by which each of them could be seen. */
    public CaseView on(AsAt other) {
        return new CaseView(this, other);
    }

    /** The same day with these facts alone. The period of care stays what it was, whatever becomes of arrangements. */
    public CaseView with(Collection<? extends Fact> facts) {
        return new CaseView(asAt, caseFile.instead(facts, caseFile.coverage()), careBegan);
    }

    private CaseView(AsAt asAt, CaseFile seen, @Nullable LocalDate careBegan) {
        this.caseFile = seen;
        this.asAt = asAt;
        this.supplied = seen.supplied();
        this.byKind = new HashMap<>();
        for (Fact fact : this.caseFile.facts()) {
            byKind.computeIfAbsent(FactKind.of(fact), kind -> new ArrayList<>()).add(fact);
        }
        this.careBegan = careBegan == null ? careBegan(seen, asAt) : careBegan;
    }

    private CaseView(CaseView view, AsAt asAt) {
        this.caseFile = view.caseFile;
        this.asAt = asAt;
        this.supplied = view.supplied;
        this.byKind = view.byKind;
        this.careBegan = careBegan(caseFile, asAt);
    }

    private static @Nullable LocalDate careBegan(CaseFile seen, AsAt asAt) {
        return seen.careBegan(asAt.on()).orElse(seen.child().bornOn());
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

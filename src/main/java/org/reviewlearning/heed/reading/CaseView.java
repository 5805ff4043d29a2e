package org.reviewlearning.heed.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    private static final Comparator<Fact> BY_DAY =
            Comparator.comparing(Fact::day).thenComparing(Fact::id);

    private final CaseFile caseFile;
    private final AsAt asAt;
    private final Supplied supplied;
    private final Map<FactKind, List<Fact>> byKind;
    private final @Nullable LocalDate careBegan;
    private final PatternDays patterns;

    /**
     * A view of a case.
     *
     * @param caseFile the whole case; what was later than the day is left out here
     * @param asAt the day and its thresholds
     */
    public CaseView(CaseFile caseFile, AsAt asAt) {
        this(caseFile, asAt, new PatternDays());
    }

    /** As {@link #CaseView(CaseFile, AsAt)}, with what other cases on the day share. */
    public CaseView(CaseFile caseFile, AsAt asAt, PatternDays patterns) {
        this.patterns = patterns;
        this.caseFile = Objects.requireNonNull(caseFile, "caseFile").asAt(asAt.on());
        this.asAt = asAt;
        this.supplied = this.caseFile.supplied();
        this.byKind = byKind(this.caseFile.facts());
        this.careBegan = careBegan(this.caseFile, asAt);
    }

    private CaseView(
            CaseView view,
            AsAt asAt,
            PatternDays patterns,
            Map<FactKind, List<Fact>> byKind,
            @Nullable LocalDate careBegan) {
        this.caseFile = view.caseFile;
        this.asAt = asAt;
        this.supplied = view.supplied;
        this.byKind = byKind;
        this.careBegan = careBegan;
        this.patterns = patterns;
    }

    /** The same facts on another day, by which each of them could be seen. */
    public CaseView on(AsAt other, PatternDays patterns) {
        return new CaseView(this, other, patterns, byKind, careBegan(caseFile, other));
    }

    /** The same case and day, in which these of its facts alone are found. The period of care stays what it was. */
    public CaseView with(Collection<Fact> alone) {
        List<Fact> facts = new ArrayList<>(alone);
        facts.sort(BY_DAY);
        return new CaseView(this, asAt, patterns, byKind(facts), careBegan);
    }

    private static Map<FactKind, List<Fact>> byKind(List<Fact> facts) {
        Map<FactKind, List<Fact>> byKind = new HashMap<>();
        for (Fact fact : facts) {
            byKind.computeIfAbsent(FactKind.of(fact), kind -> new ArrayList<>()).add(fact);
        }
        return byKind;
    }

    private static @Nullable LocalDate careBegan(CaseFile seen, AsAt asAt) {
        return seen.careBegan(asAt.on()).orElse(seen.child().bornOn());
    }

    /** The case, without what was later than the day; all of it, whichever facts are found. */
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

    PatternDays patterns() {
        return patterns;
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

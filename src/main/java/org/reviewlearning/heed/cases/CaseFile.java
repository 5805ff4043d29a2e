package org.reviewlearning.heed.cases;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;

/**
 * One child's facts, and what they were supplied for. Immutable; may be shared between threads.
 *
 * <pre>{@code
 * CaseFile caseFile = CaseFile.about("EXAMPLE-1")
 *         .child(new Child(LocalDate.of(2008, 5, 1), ArrangementKind.FOSTER))
 *         .with(VisitBuilder.builder().id("v1").on(LocalDate.of(2024, 2, 10)).seen(Answer.YES).build())
 *         .covering(Coverage.whole(Visit.class, LocalDate.of(2024, 3, 1)))
 *         .build();
 * }</pre>
 */
public final class CaseFile {

    /** By day, then kind, then id: an order that does not depend on how the facts arrived. */
    private static final Comparator<Fact> BY_DAY = Comparator.comparing(Fact::day)
            .thenComparing(f -> f.getClass().getSimpleName())
            .thenComparing(Fact::id);

    private final String id;
    private final Child child;
    private final List<Fact> facts;
    private final List<Coverage> coverage;

    private final Supplied supplied;

    private CaseFile(String id, Child child, List<Fact> facts, List<Coverage> coverage) {
        this(id, child, facts, coverage, new Supplied(believed(child, facts, coverage)));
    }

    /**
     * What is believed of what is declared. Who says how a child is looked after, and gives no arrangement though all are
     * said to be there, did not give all; nothing is concluded from there being none.
     */
    private static Collection<Coverage> believed(Child child, List<Fact> facts, List<Coverage> coverage) {
        if (child.arrangement() == null || facts.stream().anyMatch(Arrangement.class::isInstance)) {
            return coverage;
        }
        String arrangements = FactKind.of(Arrangement.class).key();
        return coverage.stream()
                .filter(each -> !each.kindKey().equals(arrangements))
                .toList();
    }

    private CaseFile(String id, Child child, List<Fact> facts, List<Coverage> coverage, Supplied supplied) {
        this.id = id;
        this.child = child;
        this.facts = facts;
        this.coverage = coverage;
        this.supplied = supplied;
    }

    /** Begins a case file about a child, known by an identifier that is not a name. */
    public static Builder about(String id) {
        return new Builder(Objects.requireNonNull(id, "id"));
    }

    /** The identifier of the case. */
    public String id() {
        return id;
    }

    /** The child the case is about. */
    public Child child() {
        return child;
    }

    /** All facts, by day, then kind, then id. */
    public List<Fact> facts() {
        return facts;
    }

    /** The facts of one kind, in the same order. */
    public <F extends Fact> List<F> facts(Class<F> kind) {
        Objects.requireNonNull(kind, "kind");
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What was supplied, as declared. */
    public List<Coverage> coverage() {
        return coverage;
    }

    /** What was supplied, as questions about periods. */
    public Supplied supplied() {
        return supplied;
    }

    /**
     * The case as it could be seen on a day: facts and parts whose day, or day of recording, is later are left out, and
     * nothing else. The day itself is included.
     */
    public CaseFile asAt(LocalDate day) {
        Objects.requireNonNull(day, "day");
        EarlierView view = new EarlierView(day);
        List<Fact> seen = new ArrayList<>(facts.size());
        facts.forEach(fact -> view.of(fact).ifPresent(seen::add));
        return new CaseFile(id, child, Collections.unmodifiableList(seen), coverage);
    }

    /**
     * The same child's case with other facts and coverage, for a question of the kind "what if". References are not checked
     * again, as little as when looking from an earlier day.
     */
    public CaseFile withFacts(Collection<? extends Fact> others, Collection<Coverage> supplied) {
        return new CaseFile(
                id,
                child,
                others.stream().<Fact>map(fact -> fact).sorted(BY_DAY).toList(),
                List.copyOf(supplied));
    }

    /** The first day of the period of care the given day lies in; empty when arrangements do not tell. */
    public Optional<LocalDate> careBegan(LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<Arrangement> arrangements = new ArrayList<>(facts(Arrangement.class));
        arrangements.sort(Comparator.comparing(Arrangement::from).reversed());
        @Nullable LocalDate began = null;
        for (Arrangement arrangement : arrangements) {
            LocalDate until = arrangement.until();
            // The latest must hold on the day itself; each one before it must reach the next.
            boolean reaches = until == null || (began == null ? until.isAfter(day) : !until.isBefore(began));
            if (reaches && !arrangement.from().isAfter(day)) {
                began = arrangement.from();
            }
        }
        return Optional.ofNullable(began);
    }

    /** Names the case only. */
    @Override
    public String toString() {
        return "CaseFile[" + id + "]";
    }

    /** Gathers a case file. Not for sharing between threads. */
    public static final class Builder {

        private final String id;
        private Child child = Child.UNRECORDED;
        private final List<Fact> facts = new ArrayList<>();
        private final List<Coverage> coverage = new ArrayList<>();

        private Builder(String id) {
            this.id = id;
        }

        /** Says who the case is about. Without it, nothing is recorded of the child. */
        public Builder child(Child about) {
            this.child = Objects.requireNonNull(about, "about");
            return this;
        }

        /** Adds facts. */
        public Builder with(Fact... some) {
            return with(Arrays.asList(Objects.requireNonNull(some, "some")));
        }

        /** Adds facts. */
        public Builder with(Collection<? extends Fact> some) {
            for (Fact fact : Objects.requireNonNull(some, "some")) {
                FactKind.of(Objects.requireNonNull(fact, "fact"));
                facts.add(fact);
            }
            return this;
        }

        /** Says what was supplied. Without it, nothing is concluded from what is not there. */
        public Builder covering(Coverage... entries) {
            for (Coverage entry : Objects.requireNonNull(entries, "entries")) {
                coverage.add(Objects.requireNonNull(entry, "entry"));
            }
            return this;
        }

        /** Everything that keeps these facts from making a case file; empty when nothing does. */
        public List<CaseProblem> problems() {
            return CaseChecks.of(child, facts, coverage);
        }

        /**
         * Makes the case file.
         *
         * @throws CaseFileException if the facts contradict themselves; it names every problem
         */
        public CaseFile build() {
            List<CaseProblem> problems = problems();
            if (!problems.isEmpty()) {
                throw new CaseFileException(problems);
            }
            return new CaseFile(id, child, facts.stream().sorted(BY_DAY).toList(), List.copyOf(coverage));
        }
    }

    /** Any Jackson that is handed a case fails, and writes no empty object. */
    @JsonValue
    private Object asData() {
        throw new UnsupportedOperationException("A case is written in its published form by CaseWriter.json.");
    }
}

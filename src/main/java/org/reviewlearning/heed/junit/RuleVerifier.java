package org.reviewlearning.heed.junit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleAlone;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.Nearest;

/**
 * Holds one rule's answer about an invented case against what a test says of it.
 *
 * <pre>{@code
 * verify(book).rule("child-request-unanswered")
 *         .about(ArrangementKind.FOSTER)
 *         .given(request)
 *         .givenNo(Referral.class, Support.class)
 *         .asAt(LocalDate.of(2024, 3, 1))
 *         .asks().because("r1").of("child-social-worker");
 * }</pre>
 *
 * <p>What was supplied is said as in an example: a kind of which something is given, or of which it is said that there is none,
 * is covered whole, from the child's birth to the day; any other was not supplied, and a rule that searches it cannot tell.
 * {@link #covering} says otherwise of a kind. Of the child nothing is recorded until {@link #about} says it.
 *
 * <p>The rule is asked by itself, live or not. A check that fails says what was expected, what came and why, line by line of
 * the rule's condition, and shows the facts: they are to be invented. Not for sharing between threads.
 */
public final class RuleVerifier {

    private final RuleBook book;
    private final String rule;
    private final RuleAlone alone;
    private Child child = Child.UNRECORDED;
    private final List<Fact> facts = new ArrayList<>();
    private final Set<Class<? extends Fact>> kinds = new HashSet<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private @Nullable CaseFile whole;

    private RuleVerifier(RuleBook book, String rule) {
        this.book = book;
        this.rule = rule;
        this.alone = book.alone(rule);
    }

    /** Begins with the book the rule stands in. */
    public static InBook verify(RuleBook book) {
        return new InBook(Objects.requireNonNull(book, "book"));
    }

    /**
     * A book of which one rule is meant.
     *
     * @param book the book
     */
    public record InBook(RuleBook book) {

        /**
         * The rule to ask.
         *
         * @param id its id, or that of a row of its table
         * @throws IllegalArgumentException if the book has no such rule; its message names the one that was probably meant
         */
        public RuleVerifier rule(String id) {
            List<String> known = book.rules().stream().map(Rule::id).toList();
            if (!known.contains(Objects.requireNonNull(id, "id"))) {
                throw new IllegalArgumentException("There is no rule " + id + " in this book.\n"
                        + Nearest.hint(id, known, "Rules are named as their files, and rows as rule/row."));
            }
            return new RuleVerifier(book, id);
        }
    }

    /** Says who the case is about. */
    public RuleVerifier about(Child who) {
        this.child = Objects.requireNonNull(who, "who");
        return this;
    }

    /** Says how the child is looked after, on every day; when they were born is not recorded. */
    public RuleVerifier about(ArrangementKind arrangement) {
        return about(new Child(null, Objects.requireNonNull(arrangement, "arrangement")));
    }

    /** Adds facts. Every fact there is of their kinds is then given, unless {@link #covering} says otherwise. */
    public RuleVerifier given(Fact... some) {
        for (Fact fact : some) {
            facts.add(Objects.requireNonNull(fact, "fact"));
            kinds.add(fact.getClass());
        }
        return this;
    }

    /**
     * Gives a whole case, which says itself what it covers. It stands alone: nothing else is given beside it.
     *
     * @param caseFile the case
     */
    public RuleVerifier given(CaseFile caseFile) {
        this.whole = Objects.requireNonNull(caseFile, "caseFile");
        return this;
    }

    /** Says that these kinds were supplied, and that nothing is recorded of them beyond what is given. */
    @SafeVarargs
    public final RuleVerifier givenNo(Class<? extends Fact>... some) {
        for (Class<? extends Fact> kind : some) {
            kinds.add(Objects.requireNonNull(kind, "kind"));
        }
        return this;
    }

    /** Says for which period something was supplied; of a kind that any of this names, nothing else is taken as covered. */
    public RuleVerifier covering(Coverage... entries) {
        coverage.addAll(Arrays.asList(entries));
        return this;
    }

    /**
     * Asks the rule, as at a day.
     *
     * @throws org.reviewlearning.heed.cases.CaseFileException if the facts contradict themselves
     * @throws IllegalArgumentException if a kind, or a coverage, is not known to the book, or the day lies outside the calendar
     * @throws IllegalStateException if facts were given beside a whole case
     */
    public RuleAnswer asAt(LocalDate day) {
        CaseFile asked = caseFile(Objects.requireNonNull(day, "day"));
        return new RuleAnswer(book, rule, asked, alone.assess(asked, day));
    }

    private CaseFile caseFile(LocalDate day) {
        CaseFile given = whole;
        if (given != null) {
            if (!kinds.isEmpty() || !coverage.isEmpty() || !child.equals(Child.UNRECORDED)) {
                throw new IllegalStateException(
                        "A whole case was given, and something beside it. Give one or the other.");
            }
            return given;
        }
        CaseFile.Builder asked = CaseFile.about("EXAMPLE").child(child).with(facts);
        coverage.forEach(asked::covering);
        for (Class<? extends Fact> kind : kinds) {
            String key = FactKind.of(kind).key();
            if (coverage.stream().noneMatch(each -> each.kindKey().equals(key))) {
                asked.covering(Coverage.whole(kind, day));
            }
        }
        return asked.build();
    }
}

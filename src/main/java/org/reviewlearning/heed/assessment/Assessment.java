package org.reviewlearning.heed.assessment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;

/**
 * What a rule book answered about one case, as at one day. The same facts, book, Heed version, calendar and day give
 * the same. It holds on to its case, so that it can be asked why; keep {@link Earlier#of} it where only what changed is
 * of interest.
 */
public final class Assessment {

    /** What every telling of an assessment ends with in English. */
    public static final String NOT_AN_ASSURANCE =
            "That nothing more is asked here is not an assurance: Heed asks only what its rules ask, of what it was given.";

    private final Earlier.Made made;
    private final String caseId;
    private final LocalDate asAt;
    private final Answers answers;
    private final int factsKnownFromTheirOwnDay;
    private final @Nullable Explainer explainer;

    /**
     * What came of each rule of a book.
     *
     * @param outcomes exactly one for each rule asked, in the order of the book
     * @param notAsked the other rules, and why
     * @param trials outcomes of rules that are not live, when they were asked for
     */
    public record Answers(List<Outcome> outcomes, List<NotAsked> notAsked, List<Outcome> trials) {

        /** Copies the lists. */
        public Answers {
            outcomes = List.copyOf(outcomes);
            notAsked = List.copyOf(notAsked);
            trials = List.copyOf(trials);
        }
    }

    /**
     * An assessment.
     *
     * @param explainer what looks at the case again when somebody asks why; {@code null} when nothing can
     */
    public Assessment(
            Earlier.Made made,
            String caseId,
            LocalDate asAt,
            Answers answers,
            int factsKnownFromTheirOwnDay,
            @Nullable Explainer explainer) {
        this.made = Objects.requireNonNull(made, "made");
        this.caseId = Objects.requireNonNull(caseId, "caseId");
        this.asAt = Objects.requireNonNull(asAt, "asAt");
        this.answers = Objects.requireNonNull(answers, "answers");
        this.factsKnownFromTheirOwnDay = factsKnownFromTheirOwnDay;
        this.explainer = explainer;
    }

    /** The rule book, the version of Heed and the calendar. */
    public Earlier.Made made() {
        return made;
    }

    /** The version of Heed. */
    public String heed() {
        return made.heed();
    }

    /** The calendar working days were counted with. */
    public String calendar() {
        return made.calendar();
    }

    /** The rule book. */
    public BookName ruleBook() {
        return made.ruleBook();
    }

    /** What it is said in, as its rule book is: {@code en}, or {@code cy} for Welsh. */
    public String language() {
        return made.ruleBook().languageOrEnglish();
    }

    /** The case. */
    public String caseId() {
        return caseId;
    }

    /** The day. */
    public LocalDate asAt() {
        return asAt;
    }

    /** Exactly one for each rule asked, in the order of the book. */
    public List<Outcome> outcomes() {
        return answers.outcomes();
    }

    /** The other rules of the book, and why. */
    public List<NotAsked> notAsked() {
        return answers.notAsked();
    }

    /** Outcomes of rules that are not live, when they were asked for. */
    public List<Outcome> trials() {
        return answers.trials();
    }

    /**
     * How many facts had no day of recording and were taken as known on their own day. Restricted records are not counted
     * in what one role may read.
     */
    public int factsKnownFromTheirOwnDay() {
        return factsKnownFromTheirOwnDay;
    }

    /**
     * What a role may read of it: the words of a restricted record only where the role is asked or holds a copy; who is
     * asked, how soon and by which rule is told to every role. It remembers its role, and every report says it.
     *
     * <p>Where a prompt's key names what is withheld, a number stands in its place, good for this assessment alone. Prompts
     * stand where they stand in the whole one; keep the keys of that.
     *
     * @param role one of the rule book's; one that no rule addresses reads no restricted record
     * @throws IllegalStateException if this is what a role may read already
     */
    public Assessment forRole(Role role) {
        Objects.requireNonNull(role, "role");
        if (role().isPresent()) {
            throw new IllegalStateException("This is what one role may read already. Ask the whole assessment.");
        }
        RoleView view = new RoleView(this, role);
        return new Assessment(
                made,
                caseId,
                asAt,
                new Answers(view.of(outcomes()), notAsked(), view.of(trials())),
                explainer == null ? 0 : explainer.unrestrictedKnownFromTheirOwnDay(),
                view);
    }

    /** The role this may be read by; empty for a whole assessment. */
    public Optional<Role> role() {
        return explainer instanceof RoleView view ? Optional.of(view.role()) : Optional.empty();
    }

    /** Whether this is what a role may read, and the rule looks at restricted records and does not address the role. */
    public boolean withholds(Rule rule) {
        return explainer instanceof RoleView view && view.withholds(rule);
    }

    List<Outcome> everyOutcome() {
        return Stream.concat(outcomes().stream(), trials().stream()).toList();
    }

    /**
     * Why a rule asked, stayed quiet or could not tell. Of a case with more facts than can be gone through again, as far as
     * that goes; it says so.
     *
     * @throws IllegalArgumentException if the rule was not asked (it says why, or which rule was meant), or its answer is withheld: see {@link #withholds}
     * @throws IllegalStateException if this assessment was not made by a rule book
     */
    public Explanation explain(String rule) {
        for (Outcome outcome : everyOutcome()) {
            if (outcome.rule().id().equals(rule)) {
                return explainer().explain(outcome.rule(), outcome);
            }
        }
        throw new IllegalArgumentException(NotAsked.inWords(
                rule, everyOutcome().stream().map(Outcome::rule).toList(), notAsked()));
    }

    /**
     * What became of the prompts of an earlier assessment, and which are new, in the order of their keys. What a case has too
     * many facts for is said of the prompt in question.
     *
     * @throws IllegalArgumentException if the earlier assessment is of another case, or of a later day
     * @throws IllegalStateException if this assessment was not made by a rule book
     */
    public List<Change> since(Earlier earlier) {
        if (!earlier.caseId().equals(caseId)) {
            throw new IllegalArgumentException("The earlier assessment is of another case.");
        }
        if (earlier.asAt().isAfter(asAt)) {
            throw new IllegalArgumentException("The earlier assessment is of a later day.");
        }
        return explainer().since(earlier, this);
    }

    private Explainer explainer() {
        if (explainer == null) {
            throw new IllegalStateException("Only an assessment made by a rule book can be asked why.");
        }
        return explainer;
    }

    /**
     * Every prompt, in the order of the book and then of their keys; those of rules on trial are kept apart. Rows of a
     * table that ask together are one prompt, with a line for each.
     */
    public List<Prompt> prompts() {
        return Shared.of(outcomes());
    }

    /** The prompts of rules on trial. */
    public List<Prompt> trialPrompts() {
        return Shared.of(trials());
    }

    /** What could not be told, by what is missing: first what a record leaves open, then what was not supplied. */
    public List<Unknown> unknowns() {
        return Unknown.of(outcomes());
    }

    /** Whether a fault kept Heed from answering: a rule for which the case was too much, or every rule. */
    public boolean faulted() {
        return outcomes().stream().flatMap(outcome -> outcome.gaps().stream()).anyMatch(Gap.Fault.class::isInstance);
    }

    /** Names the case and the day, and the role it may be read by. */
    @Override
    public String toString() {
        return "Assessment[" + caseId + ", " + asAt
                + role().map(role -> ", for " + role.key()).orElse("") + "]";
    }

    /** The published form, as plain data: maps, lists, texts, numbers and truths. Any writer of JSON makes the same of it. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.of(PublishedForm.of(this, null));
    }

    /** The published form with what changed since an earlier assessment. */
    public Map<String, Object> asData(Changes since) {
        return Data.of(PublishedForm.of(this, Objects.requireNonNull(since, "since")));
    }
}

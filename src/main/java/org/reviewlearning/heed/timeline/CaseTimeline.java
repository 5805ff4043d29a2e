package org.reviewlearning.heed.timeline;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;

/**
 * When each question would have been asked about one case, had a rule book been put to it on every day of a period: for
 * looking back on what the record said, and when. It is exact to the day, and says what assessing each day would say.
 *
 * <p>Facts count from the day they were recorded, and where that is not known, from their own: there a question may have
 * been possible only later than it says. It is about what adults did next; it is no finding about anybody.
 *
 * @param made the rule book, the version of Heed and the calendar
 * @param caseId the case
 * @param days the period
 * @param questions every question that would have been asked, by the first day on which it would have been
 * @param rules what each rule answered on every day, in the order of the book, except those that are withheld
 * @param ownDay how many facts had no day of recording and were taken as known on their own day
 * @param role the role it may be read by; absent means that nothing is withheld
 * @param withheld rules whose questions and answers are not shown to that role
 */
public record CaseTimeline(
        Earlier.Made made,
        String caseId,
        Period days,
        List<Question> questions,
        List<RuleAnswers> rules,
        OwnDay ownDay,
        @Nullable Role role,
        List<Rule> withheld) {

    /** The edition of the published form. */
    public static final int FORMAT = 1;

    /**
     * How many facts had no day of recording.
     *
     * @param all of all
     * @param unrestricted of those that are not restricted
     */
    public record OwnDay(int all, int unrestricted) {}

    /** Copies the lists. */
    public CaseTimeline {
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(ownDay, "ownDay");
        questions = List.copyOf(questions);
        rules = List.copyOf(rules);
        withheld = List.copyOf(withheld);
    }

    /** What could not be told, by what was missing. */
    public List<Untold> untold() {
        return Untold.of(rules);
    }

    /** How many facts had no day of recording; for a role, those that are restricted are not counted. */
    public int factsKnownFromTheirOwnDay() {
        return role == null ? ownDay.all() : ownDay.unrestricted();
    }

    /**
     * What a role may read of it. Of a rule that looks at restricted records and does not address the role nothing is told
     * but that it is withheld: the days on which it asked would say when such a record was made.
     *
     * @throws IllegalStateException if this is what a role may read already
     */
    public CaseTimeline forRole(Role reader) {
        Objects.requireNonNull(reader, "reader");
        if (role != null) {
            throw new IllegalStateException("This is what one role may read already. Ask the whole timeline.");
        }
        Assessment view = new Assessment(
                        made, caseId, days.to(), new Assessment.Answers(List.of(), List.of(), List.of()), 0, null)
                .forRole(reader);
        return new CaseTimeline(
                made,
                caseId,
                days,
                questions.stream()
                        .filter(question -> question.lines().isEmpty()
                                ? !view.withholds(question.rule())
                                : question.lines().stream().noneMatch(line -> view.withholds(line.rule())))
                        .toList(),
                rules.stream().filter(each -> !view.withholds(each.rule())).toList(),
                ownDay,
                reader,
                rules.stream().map(RuleAnswers::rule).filter(view::withholds).toList());
    }

    /** Names the case and the period. */
    @Override
    public String toString() {
        return "CaseTimeline[" + caseId + ", " + days.from() + " to " + days.to() + "]";
    }

    /** The published form, as plain data: maps, lists, texts, numbers and truths. */
    @JsonValue
    public Map<String, Object> asData() {
        return Data.object(
                "format", FORMAT,
                "heed", made.heed(),
                "calendar", made.calendar(),
                "caseId", caseId,
                "from", days.from(),
                "to", days.to(),
                "for", role == null ? null : role.key(),
                "ruleBook", made.ruleBook(),
                "questions", questions.stream().map(Question::asData).toList(),
                "unknowns", untold().stream().map(Untold::asData).toList(),
                "rules", rules.stream().map(RuleAnswers::asData).toList(),
                "withheld",
                        role == null ? null : withheld.stream().map(Rule::id).toList(),
                "factsKnownFromTheirOwnDay", factsKnownFromTheirOwnDay(),
                "notAnAssurance", Assessment.NOT_AN_ASSURANCE);
    }
}

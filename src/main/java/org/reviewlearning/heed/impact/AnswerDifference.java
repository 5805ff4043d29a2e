package org.reviewlearning.heed.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.assessment.OutcomeType;
import org.reviewlearning.heed.impact.AnswerChange.What;

/**
 * One way in which two answers of a rule differ, whoever gave them.
 *
 * @param what how
 * @param about what the question is about; empty where it is about the whole rule
 * @param how as the newer answer asks it, or else the older; absent where it is about the whole rule
 * @param parts what is asked, or answered, otherwise
 * @hidden
 */
@Internal
public record AnswerDifference(
        What what, String about, @Nullable Asked how, List<String> parts) {

    /**
     * Those between an older answer and a newer one.
     *
     * @param everything whether also what changes no question and keeps no rule from telling: what it rests on, what it
     *     lacks, and whether it is quiet, out of scope or not asked
     */
    public static List<AnswerDifference> between(Answered was, Answered is, boolean everything) {
        List<AnswerDifference> found = new ArrayList<>();
        is.asked().forEach((about, how) -> {
            Asked earlier = was.asked().get(about);
            List<String> parts = earlier == null ? List.of() : how.parts(earlier, everything);
            if (earlier == null) {
                found.add(new AnswerDifference(What.NEWLY_ASKED, about, how, List.of()));
            } else if (!parts.isEmpty()) {
                found.add(new AnswerDifference(What.ASKED_OTHERWISE, about, how, parts));
            }
        });
        was.asked().forEach((about, how) -> {
            if (!is.asked().containsKey(about)) {
                found.add(new AnswerDifference(What.NO_LONGER_ASKED, about, how, List.of()));
            }
        });
        boolean couldNot = was.type() == OutcomeType.CANNOT_TELL;
        boolean cannot = is.type() == OutcomeType.CANNOT_TELL;
        if (cannot && !couldNot) {
            found.add(ofRule(What.CANNOT_TELL_NOW, List.of()));
        } else if (couldNot && (is.type() == OutcomeType.QUIET || is.type() == OutcomeType.OUT_OF_SCOPE)) {
            found.add(ofRule(What.CAN_TELL_NOW, List.of()));
        } else if (everything && found.isEmpty() && was.type() != is.type()) {
            found.add(ofRule(What.ANSWERED_OTHERWISE, List.of(was.typeInWords() + " \u2192 " + is.typeInWords())));
        } else if (everything && was.type() == is.type() && !was.lacking().equals(is.lacking())) {
            found.add(ofRule(What.ANSWERED_OTHERWISE, List.of("what is missing")));
        }
        return found;
    }

    private static AnswerDifference ofRule(What what, List<String> parts) {
        return new AnswerDifference(what, "", null, parts);
    }

    /** Whether an answer has it as the newer one has. */
    boolean isMadeBy(Answered answer, Answered newer, boolean everything) {
        Asked asked = answer.asked().get(about);
        return switch (what) {
            case NEWLY_ASKED -> asked != null;
            case NO_LONGER_ASKED -> asked == null;
            case ASKED_OTHERWISE ->
                asked != null && how != null && asked.parts(how, everything).isEmpty();
            case CANNOT_TELL_NOW -> answer.type() == OutcomeType.CANNOT_TELL;
            case CAN_TELL_NOW -> answer.type() != OutcomeType.CANNOT_TELL;
            case ANSWERED_OTHERWISE ->
                answer.type() == newer.type() && answer.lacking().equals(newer.lacking());
        };
    }

    /**
     * As it is told.
     *
     * @param role whom the rule asks, where it is about the whole rule
     * @param level when it wants an answer, likewise
     */
    public AnswerChange in(
            String caseId, String rule, String role, String level, LocalDate day, AnswerChange.Why cause) {
        return new AnswerChange(
                caseId,
                what,
                rule,
                how == null ? "" : how.key(),
                how == null ? role : how.roles().get(0),
                how == null ? level : how.level(),
                parts,
                List.of(day),
                cause);
    }
}

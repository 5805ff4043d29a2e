package org.reviewlearning.heed.junit;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.Expected;
import org.reviewlearning.heed.suite.Suite;
import org.reviewlearning.heed.text.Place;

/** What one rule answered about one invented case on one day. Every check throws an {@link AssertionError} where it fails. */
public final class RuleAnswer {

    private final RuleBook book;
    private final String rule;
    private final CaseFile given;
    private final Assessment assessment;

    RuleAnswer(RuleBook book, String rule, CaseFile given, Assessment assessment) {
        this.book = book;
        this.rule = rule;
        this.given = given;
        this.assessment = assessment;
    }

    /** It asks, in one prompt. */
    public AskedAnswer asks() {
        return asks(1);
    }

    /** It asks, in so many prompts. */
    public AskedAnswer asks(int prompts) {
        if (prompts < 1) {
            throw new IllegalArgumentException("A rule that asks makes at least one prompt. For none: isQuiet().");
        }
        holds(new Expected.Prompts(prompts, null, null, null, null, null, null, null, null));
        return new AskedAnswer(this, book, given, prompts);
    }

    /** It does not ask, and everything it reads was there. */
    public void isQuiet() {
        holds(new Expected.Quiet());
    }

    /** It cannot tell, for whatever reason. */
    public void cannotTell() {
        holds(new Expected.CannotTell(null));
    }

    /**
     * It cannot tell, and this is all that is missing.
     *
     * @param first what is missing, in the short form of gaps: {@code visits}, {@code requests.answer}, {@code v2.seenAlone}
     * @param others what else is
     */
    public void cannotTell(String first, String... others) {
        Set<String> what = new TreeSet<>(Arrays.asList(others));
        what.add(first);
        holds(new Expected.CannotTell(what));
    }

    /** It is known not to be about this child on this day. */
    public void isOutOfScope() {
        holds(new Expected.OutOfScope());
    }

    void holds(Expected then) {
        Example example = new Example(rule, "", assessment.asAt(), given, then, new Place("", 1, 1));
        ExampleResult result = Suite.compare(example, assessment, false);
        if (!result.agrees()) {
            throw Failure.of(rule + ", as at " + assessment.asAt(), result, assessment);
        }
    }
}

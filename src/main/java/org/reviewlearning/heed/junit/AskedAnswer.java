package org.reviewlearning.heed.junit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.suite.Expected;
import org.reviewlearning.heed.text.Nearest;

/** What a rule asks. Every check throws an {@link AssertionError} where it fails, and can be followed by another. */
public final class AskedAnswer {

    private final RuleAnswer answer;
    private final RuleBook book;
    private final CaseFile given;
    private final int prompts;

    AskedAnswer(RuleAnswer answer, RuleBook book, CaseFile given, int prompts) {
        this.answer = answer;
        this.book = book;
        this.given = given;
        this.prompts = prompts;
    }

    /**
     * Just these facts are its evidence, all prompts together; none where it rests on what was not found alone.
     *
     * @throws IllegalArgumentException if no fact that was given has such an id
     */
    public AskedAnswer because(String... ids) {
        List<String> known = given.facts().stream().map(Fact::id).toList();
        for (String id : ids) {
            if (!known.contains(id)) {
                throw new IllegalArgumentException("There is no fact " + id + " among those given.\n"
                        + Nearest.hint(id, known, "There are " + String.join(", ", known) + "."));
            }
        }
        return holds(new Expected.Prompts(prompts, set(ids), null, null, null, null, null, null, null));
    }

    /**
     * It is asked of this role.
     *
     * @param role the role's key
     * @throws IllegalArgumentException if the book has no such role; its message names the one that was probably meant
     */
    public AskedAnswer of(String role) {
        return holds(new Expected.Prompts(prompts, null, book.role(role).key(), null, null, null, null, null, null));
    }

    /**
     * Just these roles have a copy; none where nobody has.
     *
     * @param roles the roles' keys
     * @throws IllegalArgumentException if the book has no such role; its message names the one that was probably meant
     */
    public AskedAnswer copiedTo(String... roles) {
        for (String role : roles) {
            book.role(role);
        }
        return holds(new Expected.Prompts(prompts, null, null, set(roles), null, null, null, null, null));
    }

    /**
     * An answer is wanted at this level.
     *
     * @param level the level's key: {@code fortnight}
     */
    public AskedAnswer at(String level) {
        return holds(new Expected.Prompts(prompts, null, null, null, level, null, null, null, null));
    }

    /** Just these are the keys of its prompts. */
    public AskedAnswer underKeys(String... keys) {
        return holds(new Expected.Prompts(prompts, null, null, null, null, set(keys), null, null, null));
    }

    /** One of its questions holds these words. */
    public AskedAnswer inWords(String words) {
        return holds(new Expected.Prompts(prompts, null, null, null, null, null, words, null, null));
    }

    /** Each of these stands in a line on what was searched for and not found: its period, for instance. */
    public AskedAnswer notFinding(String... words) {
        return holds(new Expected.Prompts(prompts, null, null, null, null, null, null, set(words), null));
    }

    /** It asks although just this is missing, in the short form of gaps: {@code meetings}; nothing where nothing is. */
    public AskedAnswer despite(String... gaps) {
        return holds(new Expected.Prompts(prompts, null, null, null, null, null, null, null, set(gaps)));
    }

    private static Set<String> set(String... words) {
        return new TreeSet<>(Arrays.asList(words));
    }

    private AskedAnswer holds(Expected.Prompts expected) {
        answer.holds(expected);
        return this;
    }
}

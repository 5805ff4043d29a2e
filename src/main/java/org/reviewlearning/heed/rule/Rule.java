package org.reviewlearning.heed.rule;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Place;

/**
 * One rule: a condition, and the words it asks with.
 *
 * @param id the name of the rule and of its file; for a row of a table, {@code rule/row}
 * @param row the row of a table it is made of; absent means that it reads no table
 * @param words what people read
 * @param to the one role that is asked
 * @param copies the roles that are told
 * @param level when an answer is wanted
 * @param per what makes two matches one prompt
 * @param scope whom it is about, and when it holds
 * @param learning the findings behind it, as {@code document/finding}
 * @param settling kinds whose absence from the case file leaves the prompt standing
 * @param status how far it has come
 * @param owner who answers for it
 * @param reviewBy when it is to be looked at again
 * @param replaces the rule it takes the place of; absent means none
 * @param condition the lines of its condition
 * @param place where it stands
 */
public record Rule(
        String id,
        @Nullable TableRow row,
        Wording words,
        Role to,
        List<Role> copies,
        Level level,
        Per per,
        Scope scope,
        List<Learning> learning,
        Set<FactKind> settling,
        Status status,
        String owner,
        LocalDate reviewBy,
        @Nullable String replaces,
        List<Element> condition,
        Place place) {

    /** Copies the lists. */
    public Rule {
        Objects.requireNonNull(id, "id");
        copies = List.copyOf(copies);
        learning = List.copyOf(learning);
        settling = Set.copyOf(settling);
        condition = List.copyOf(condition);
    }

    /** The name of its file, which all rows of one table share. */
    public String file() {
        return row == null ? id : id.substring(0, id.length() - row.id().length() - 1);
    }

    /** The words of the prompt it shares with other rows of its table; {@code null} when it asks alone. */
    public @Nullable Together together() {
        return row == null ? null : row.together();
    }

    /** What its prompts' keys begin with: its id, or what rows that ask one role together share. */
    public String keyed() {
        return together() == null ? id : file() + "/together:" + to.key();
    }

    /** The same rule, of which other roles are told. */
    public Rule told(List<Role> others) {
        return new Rule(
                id, row, words, to, others, level, per, scope, learning, settling, status, owner, reviewBy, replaces,
                condition, place);
    }

    /** Whether it is asked without anything being said: it is live, and not a row that is switched off. */
    public boolean isLive() {
        return status == Status.LIVE && (row == null || row.off() == null);
    }

    /** The names of the thresholds it uses, in order. */
    public Set<String> thresholds() {
        Set<String> names = new TreeSet<>(Reads.of(condition).thresholds());
        for (Template words : List.of(words.title(), words.why(), words.ask())) {
            for (Placeholder placeholder : words.placeholders()) {
                if (placeholder instanceof Placeholder.Figure figure) {
                    names.add(figure.threshold());
                }
            }
        }
        return names;
    }

    /** The id that was meant by one that is not among those known, where one is near. */
    public static Optional<String> meant(String id, Collection<String> known) {
        return Nearest.to(id, known);
    }

    /** The kinds, fields and parts it reads. */
    public Reads reads() {
        return Reads.of(condition);
    }

    /** Its id. */
    @Override
    public String toString() {
        return id;
    }

    /** Any Jackson that is handed a rule fails, and writes none of its inside. */
    @JsonValue
    private Object asData() {
        throw new UnsupportedOperationException(
                "A rule has no form as data but its id. RegisterJson.json(Register.of(book)) tells of rules.");
    }
}

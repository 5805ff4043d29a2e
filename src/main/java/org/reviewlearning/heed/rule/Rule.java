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
 * @param asks whom it asks and tells, and when an answer is wanted
 * @param scope whom it is about, and when it holds
 * @param standing what it rests on, how far it has come, and who answers for it
 * @param condition what must be so, and what makes one prompt of it
 * @param place where it stands
 */
public record Rule(
        String id,
        @Nullable TableRow row,
        Wording words,
        Asks asks,
        Scope scope,
        Standing standing,
        Condition condition,
        Place place) {

    /**
     * Whom a rule asks and tells.
     *
     * @param to the one role that is asked
     * @param copies the roles that are told
     * @param level when an answer is wanted
     */
    public record Asks(Role to, List<Role> copies, Level level) {

        /** Copies the list. */
        public Asks {
            copies = List.copyOf(copies);
        }
    }

    /**
     * What a rule rests on, how far it has come, and who answers for it.
     *
     * @param status how far it has come
     * @param owner who answers for it
     * @param reviewBy when it is to be looked at again
     * @param replaces the rule it takes the place of; absent means none
     * @param learning the findings behind it, as {@code document/finding}
     * @param changes what layers say otherwise than the pack
     * @param off that a layer switches it off; absent means that none does
     */
    public record Standing(
            Status status,
            String owner,
            LocalDate reviewBy,
            @Nullable String replaces,
            List<Learning> learning,
            List<Change> changes,
            @Nullable Off off) {

        /** Copies the lists. */
        public Standing {
            learning = List.copyOf(learning);
            changes = List.copyOf(changes);
        }
    }

    /**
     * That a layer switches a rule off.
     *
     * @param layer the layer's name
     * @param reason why
     * @param until the first day on which it is asked again; absent means that it stays off
     */
    public record Off(String layer, String reason, @Nullable LocalDate until) {

        /** Whether it is switched off on a day. */
        public boolean on(LocalDate day) {
            return until == null || day.isBefore(until);
        }

        /** For instance {@code switched off until 2027-10-01}. */
        public String inWords() {
            return "switched off" + (until == null ? "" : " until " + until);
        }
    }

    /**
     * What must be so for a rule to ask.
     *
     * @param lines the lines of the condition
     * @param per what makes two matches one prompt
     * @param settling kinds whose absence from the case file leaves the prompt standing
     */
    public record Condition(List<Element> lines, Per per, Set<FactKind> settling) {

        /** Copies the lists. */
        public Condition {
            lines = List.copyOf(lines);
            settling = Set.copyOf(settling);
        }
    }

    /** Refuses a rule without an id. */
    public Rule {
        Objects.requireNonNull(id, "id");
    }

    /** The one role that is asked. */
    public Role to() {
        return asks.to();
    }

    /** The roles that are told. */
    public List<Role> copies() {
        return asks.copies();
    }

    /** When an answer is wanted. */
    public Level level() {
        return asks.level();
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
        return together() == null ? id : file() + "/together:" + to().key();
    }

    /** Whether a kind's absence from the case file leaves its prompts standing. */
    public boolean settles(FactKind kind) {
        return condition.settling().contains(kind);
    }

    /** Whether it asks for what is not recorded in facts of a kind, so that it may ask because less is known of them. */
    public boolean asksForRecord(FactKind kind) {
        return condition.lines().stream()
                .flatMap(line -> line.searches().stream())
                .anyMatch(pattern -> pattern.kind().equals(kind) && pattern.asksForRecord());
    }

    /** The key of its prompt about something: {@code request:r1}, or {@code case}. */
    public String key(String about) {
        return keyed() + "/" + about;
    }

    /** What one of its prompts is about, by its key; empty for a key of another rule. */
    public Optional<String> about(String key) {
        return key.startsWith(key("")) ? Optional.of(key.substring(key("").length())) : Optional.empty();
    }

    /** The same rule, of which other roles are told. */
    public Rule told(List<Role> others) {
        return new Rule(id, row, words, new Asks(to(), others, level()), scope, standing, condition, place);
    }

    /** Whether it is asked without anything being said: it is live, and not a row that is switched off. */
    public boolean isLive() {
        return standing.status() == Status.LIVE && offBecause().isEmpty();
    }

    /** Why it is switched off, by its table or a layer; empty when it is not, or only until a day. */
    public Optional<String> offBecause() {
        return standing.off() != null && standing.off().until() == null
                ? Optional.of(standing.off().reason())
                : Optional.ofNullable(row == null ? null : row.off());
    }

    /** Whether it is live in its own folder, whatever layers say. */
    public boolean isLiveInPack() {
        return standing.changes().stream()
                .filter(change -> change.what().equals("status"))
                .findFirst()
                .map(change -> change.pack().equals("live"))
                .orElseGet(this::isLive);
    }

    /** The same rule as layers have it. */
    public Rule changed(List<Change> changes, @Nullable Off off, boolean on) {
        Standing changed = new Standing(
                on ? Status.LIVE : standing.status(),
                standing.owner(),
                standing.reviewBy(),
                standing.replaces(),
                standing.learning(),
                changes,
                off);
        TableRow there = row == null || !on ? row : new TableRow(row.id(), null, row.together(), row.place());
        return new Rule(id, there, words, asks, scope, changed, condition, place);
    }

    /** The names of the thresholds it uses, in order. */
    public Set<String> thresholds() {
        Set<String> names = new TreeSet<>(Reads.of(condition.lines()).thresholds());
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
        return Reads.of(condition.lines());
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

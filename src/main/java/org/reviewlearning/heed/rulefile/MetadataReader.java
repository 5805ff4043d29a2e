package org.reviewlearning.heed.rulefile;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.catalogue.Catalogue;
import org.reviewlearning.heed.condition.AttributeText;
import org.reviewlearning.heed.condition.Bindings;
import org.reviewlearning.heed.condition.RawRule;
import org.reviewlearning.heed.condition.TableRowReading;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Per;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Scope;
import org.reviewlearning.heed.rule.Status;
import org.reviewlearning.heed.rule.TableRow;
import org.reviewlearning.heed.rule.Together;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;

/** Gives a rule's metadata its meaning, and makes the rule. */
record MetadataReader(
        AttributeScanner header,
        RawRule rule,
        @Nullable TableRowReading row,
        Bindings names,
        Catalogue references,
        Vocabulary words,
        RuleText text,
        Problems problems) {

    /** The level of a rule that asks for a record. */
    private static final String RECORDS_WAIT_FOR = "supervision";

    Optional<Rule> read(List<Element> condition) {
        // What the condition does not name, because it could not be read, is not missed a second time.
        boolean conditionRead = problems.none();
        known();
        Attribute.all(Attribute.Has.NEEDED).forEach(this::needed);
        WordsReader asked = new WordsReader(header, names, references, problems);
        asked.check(conditionRead);
        new WordingCheck(references.wording(), problems).check(header, rule, row);
        @Nullable Together together = row != null && row.together() ? together(row, conditionRead) : null;
        @Nullable Role to = asked.to();
        List<Role> copies = asked.copies();
        @Nullable Level level = asked.level();
        List<Learning> learning = asked.learning();
        records(level, condition);
        @Nullable Per per = conditionRead ? new PerReader(names, problems).read(header.get("per"), condition) : null;
        Set<FactKind> settling = conditionRead ? settling(condition) : Set.of();
        ScopeReader scopes = new ScopeReader(header, problems);
        Scope scope = scopes.scope();
        @Nullable Status status = status();
        @Nullable LocalDate reviewBy = scopes.day("reviewBy");
        if (to == null || level == null || per == null || status == null || reviewBy == null || !problems.none()) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                row == null ? rule.name() : rule.name() + "/" + row.row().id(),
                row == null
                        ? null
                        : new TableRow(
                                row.row().id(),
                                row.row().off(),
                                together,
                                row.row().place()),
                asked.wording(),
                new Rule.Asks(to, copies, level),
                scope,
                new Rule.Standing(status, header.value("owner"), reviewBy, replaces(), learning, List.of(), null),
                new Rule.Condition(condition, per, settling),
                text.place(rule.offset())));
    }

    /** A rule that asks for what is not recorded asks a person to write it down, and nothing is known to be urgent. */
    private void records(@Nullable Level level, List<Element> condition) {
        boolean asksForRecord =
                condition.stream().flatMap(each -> each.searches().stream()).anyMatch(FactPattern::asksForRecord);
        if (level != null && asksForRecord && !level.key().equals(RECORDS_WAIT_FOR)) {
            problems.add(
                    rule.offset(),
                    "A rule that asks for what is not recorded may only say @level( \"" + RECORDS_WAIT_FOR + "\" ).",
                    "Write that level, or leave NOT_RECORDED out: what is not recorded is unknown by itself.");
        }
    }

    /** The words of the rule itself, which are those of the prompt that its rows make together. */
    private @Nullable Together together(TableRowReading row, boolean conditionRead) {
        AttributeScanner own = header.ofTheRule();
        for (String needed : WordsReader.SAID) {
            if (own.get(needed) == null) {
                problems.add(
                        rule.offset(),
                        "The rows of the table ask together, and the rule has no @" + needed + " for their one prompt.",
                        "Write @" + needed
                                + "( \"...\" ) above \"when\"; what a row says for itself is a line below it.");
            }
        }
        if (row.words().get("title") == null) {
            problems.add(row.problem(
                    "The row has no \"title\" for its line in the prompt that the rows make together.",
                    "Write title: and what happened or is missing, as a line that can stand below others."));
        }
        new WordingCheck(references.wording(), problems).check(own, rule, null);
        WordsReader words = new WordsReader(own, names, references, problems);
        words.checkWithoutRow(conditionRead);
        return problems.none() ? words.together() : null;
    }

    private void needed(String needed) {
        AttributeText meta = header.get(needed);
        if (meta != null) {
            if (meta.value().isBlank()) {
                problems.add(meta.problem(meta.name() + " is empty.", ""));
            }
            return;
        }
        if (header.isUnread(needed)) {
            return;
        }
        if (row != null && row.givenSomewhere(needed)) {
            problems.add(row.problem(
                    "The row has no \"" + needed + "\", and the rule has none for all rows.",
                    "Write " + needed + ": in the row, as in others."));
            return;
        }
        boolean inRows = row != null && Attribute.all(Attribute.Has.IN_ROW).contains(needed);
        problems.add(
                rule.offset(),
                "@" + needed + " is missing.",
                "Write @" + needed + "( \"...\" ) above \"when\""
                        + (inRows ? ", or " + needed + ": in every row." : "."));
    }

    /** What the rule says it replaces is a table with the same rows; what a row says is one rule. */
    private @Nullable String replaces() {
        AttributeText replaces = header.get("replaces");
        if (replaces == null) {
            return null;
        }
        String replaced = replaces.value().strip();
        return row != null && replaces.text() == text
                ? replaced + "/" + row.row().id()
                : replaced;
    }

    private void known() {
        List<String> all = Attribute.all();
        header.entries().forEach((name, meta) -> {
            if (!all.contains(name)) {
                Optional<String> meant = Nearest.to(name, all);
                meant.ifPresent(header::meant);
                problems.add(
                        meta.text(),
                        meta.nameOffset(),
                        meta.name() + " is not known.",
                        meant.map(near -> "Did you mean @" + near + "? ").orElse("") + "Known: @"
                                + String.join(", @", all) + ".");
            }
        });
    }

    private Set<FactKind> settling(List<Element> condition) {
        Set<FactKind> kinds = new LinkedHashSet<>();
        AttributeText settling = header.get("settling");
        for (AttributeText.Word word : header.list("settling")) {
            Optional<FactKind> kind = words.named(word.text());
            if (kind.isEmpty()) {
                Objects.requireNonNull(settling).unknown(word, "kind of fact", words.names(), "", problems);
                continue;
            }
            kinds.add(kind.get());
            boolean underNot = false;
            for (Element element : condition) {
                boolean reads = element.searches()
                        .filter(pattern -> pattern.kind() == kind.get())
                        .isPresent();
                underNot |= reads && element instanceof Element.Absent;
                if (reads && !(element instanceof Element.Absent)) {
                    problems.add(
                            word.offset(),
                            word.text() + " settles the question, but the condition also looks for one.",
                            "A settling kind stands only under \"not\".");
                }
            }
            if (!underNot && problems.none()) {
                problems.add(
                        word.offset(),
                        word.text() + " does not stand under \"not\" in the condition.",
                        "Leave it out of @settling.");
            }
        }
        return kinds;
    }

    private @Nullable Status status() {
        for (AttributeText.Word word : header.list("status")) {
            for (Status status : Status.values()) {
                if (status.written().equals(word.text())) {
                    return status;
                }
            }
            Objects.requireNonNull(header.get("status"))
                    .unknown(word, "status", List.of("draft", "trial", "live"), "Known: draft, trial, live.", problems);
        }
        return null;
    }
}

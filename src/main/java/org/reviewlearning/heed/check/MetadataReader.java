package org.reviewlearning.heed.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.check.Header.Meta;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.Vocabulary;
import org.reviewlearning.heed.rule.Ages;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Per;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Scope;
import org.reviewlearning.heed.rule.Status;
import org.reviewlearning.heed.rule.Template;
import org.reviewlearning.heed.rule.Wording;
import org.reviewlearning.heed.text.Nearest;

/** Gives a rule's metadata its meaning, and makes the rule. */
final class MetadataReader {

    private static final List<String> NEEDED = List.of(
            "title",
            "why",
            "ask",
            "to",
            "level",
            "per",
            "for",
            "learning",
            "settledBy",
            "quietWhen",
            "status",
            "owner",
            "reviewBy");
    private static final List<String> OPTIONAL =
            List.of("copy", "settling", "ages", "inForceFrom", "inForceUntil", "replaces");
    private static final Pattern AGES = Pattern.compile("([0-9]{1,2})-([0-9]{1,2}): *(.+)");

    private final Header header;
    private final RawRule rule;
    private final Names names;
    private final References references;
    private final Vocabulary words;
    private final RuleText text;
    private final Problems problems;

    MetadataReader(
            Header header,
            RawRule rule,
            Names names,
            References references,
            Vocabulary words,
            RuleText text,
            Problems problems) {
        this.header = header;
        this.rule = rule;
        this.names = names;
        this.references = references;
        this.words = words;
        this.text = text;
        this.problems = problems;
    }

    Optional<Rule> read(List<Element> condition) {
        // What the condition does not name, because it could not be read, is not missed a second time.
        boolean conditionRead = problems.none();
        known();
        for (String needed : NEEDED) {
            Meta meta = header.entries().get(needed);
            if (meta == null) {
                problems.add(
                        rule.offset(),
                        "@" + needed + " is missing.",
                        "Write @" + needed + "( \"...\" ) above \"when\".");
            } else if (meta.value().isBlank()) {
                problems.add(meta.valueOffset(), "@" + needed + " is empty.", "");
            }
        }
        Placeholders placeholders = new Placeholders(names, references.thresholdNames());
        header.entries().forEach((name, meta) -> {
            if (conditionRead && List.of("title", "why", "ask").contains(name)) {
                placeholders.check(meta, problems);
            }
        });
        ask();
        @Nullable
        Role to = only(named("to", references.roles(), "role", "roles.yaml"), "to", "A question to two is nobody's.");
        List<Role> copies = named("copy", references.roles(), "role", "roles.yaml");
        @Nullable Level level = only(named("level", references.levels(), "level", "roles.yaml"), "level", "");
        List<Learning> learning = named("learning", references.findings(), "finding", "sources.yaml").stream()
                .map(Finding::learning)
                .toList();
        @Nullable
        Per per = conditionRead
                ? new PerReader(names, problems).read(header.entries().get("per"), condition)
                : null;
        Set<FactKind> settling = conditionRead ? settling(condition) : Set.of();
        Scope scope = scope();
        @Nullable Status status = status();
        @Nullable LocalDate reviewBy = day("reviewBy");
        if (to == null || level == null || per == null || status == null || reviewBy == null || !problems.none()) {
            return Optional.empty();
        }
        Wording wording = new Wording(
                new Template(value("title")),
                new Template(value("why")),
                new Template(value("ask")),
                value("settledBy"),
                value("quietWhen"));
        Meta replaces = header.entries().get("replaces");
        return Optional.of(new Rule(
                rule.name(),
                wording,
                to,
                copies,
                level,
                per,
                scope,
                learning,
                settling,
                status,
                value("owner"),
                reviewBy,
                replaces == null ? null : replaces.value(),
                condition,
                text.place(rule.offset())));
    }

    private void known() {
        List<String> all = new ArrayList<>(NEEDED);
        all.addAll(OPTIONAL);
        header.entries().forEach((name, meta) -> {
            if (!all.contains(name)) {
                problems.add(
                        meta.nameOffset(),
                        "@" + name + " is not known.",
                        Nearest.to(name, all)
                                        .map(near -> "Did you mean @" + near + "? ")
                                        .orElse("") + "Known: @" + String.join(", @", all) + ".");
            }
        });
    }

    private void ask() {
        Meta ask = header.entries().get("ask");
        if (ask != null && !ask.value().strip().endsWith("?")) {
            problems.add(ask.valueOffset(), "@ask is not a question.", "End it with a question mark.");
        }
    }

    private Meta meta(String name) {
        return Objects.requireNonNull(header.entries().get(name), name);
    }

    private String value(String name) {
        return meta(name).value().strip();
    }

    private <T> List<T> named(String name, Map<String, T> known, String what, String file) {
        List<T> found = new ArrayList<>();
        for (Word word : list(name)) {
            T one = known.get(word.text());
            if (one == null) {
                unknown(word, what, known.keySet(), "It is not in " + file + ".");
            } else if (found.contains(one)) {
                problems.add(word.offset(), "\"" + word.text() + "\" stands twice.", "Keep one of them.");
            } else {
                found.add(one);
            }
        }
        return found;
    }

    private <T> @Nullable T only(List<T> found, String name, String why) {
        if (found.size() > 1) {
            problems.add(meta(name).valueOffset(), "@" + name + " names more than one.", why + " Keep one.");
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private Set<FactKind> settling(List<Element> condition) {
        Set<FactKind> kinds = new LinkedHashSet<>();
        for (Word word : list("settling")) {
            Optional<FactKind> kind = words.named(word.text());
            if (kind.isEmpty()) {
                unknown(word, "kind of fact", words.names(), "");
                continue;
            }
            kinds.add(kind.get());
            boolean underNot = false;
            for (Element element : condition) {
                boolean reads = element.searches()
                        .filter(pattern -> pattern.kind() == kind.get())
                        .isPresent();
                underNot |= reads && element instanceof Element.None;
                if (reads && !(element instanceof Element.None)) {
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

    private Scope scope() {
        List<String> all = Arrays.stream(ArrangementKind.values())
                .map(ArrangementKind::written)
                .toList();
        Set<ArrangementKind> arrangements = EnumSet.noneOf(ArrangementKind.class);
        for (Word word : list("for")) {
            if (all.contains(word.text())) {
                arrangements.add(ArrangementKind.values()[all.indexOf(word.text())]);
            } else {
                unknown(word, "arrangement", all, "Known: " + String.join(", ", all) + ".");
            }
        }
        @Nullable LocalDate from = day("inForceFrom");
        @Nullable LocalDate until = day("inForceUntil");
        if (from != null && until != null && !until.isAfter(from)) {
            problems.add(meta("inForceUntil").valueOffset(), "The rule ends before it begins.", "");
        }
        return new Scope(arrangements, ages(), from, until);
    }

    private @Nullable Ages ages() {
        Meta meta = header.entries().get("ages");
        if (meta == null) {
            return null;
        }
        Matcher matcher = AGES.matcher(meta.value().strip());
        if (matcher.matches() && Integer.parseInt(matcher.group(1)) <= Integer.parseInt(matcher.group(2))) {
            return new Ages(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)), matcher.group(3));
        }
        problems.add(
                meta.valueOffset(),
                "@ages is not understood.",
                "Write the ages and the regulation that names them: 4-16: ...");
        return null;
    }

    private @Nullable Status status() {
        for (Word word : list("status")) {
            for (Status status : Status.values()) {
                if (status.written().equals(word.text())) {
                    return status;
                }
            }
            unknown(word, "status", List.of("draft", "trial", "live"), "Known: draft, trial, live.");
        }
        return null;
    }

    private @Nullable LocalDate day(String name) {
        Meta meta = header.entries().get(name);
        if (meta == null) {
            return null;
        }
        try {
            return LocalDate.parse(meta.value().strip());
        } catch (DateTimeParseException e) {
            problems.add(
                    meta.valueOffset(),
                    "@" + name + " is not a day.",
                    "Write year-month-day, for instance 2027-10-31.");
            return null;
        }
    }

    /** A word of a list, with its place. */
    private record Word(String text, int offset) {}

    private List<Word> list(String name) {
        Meta meta = header.entries().get(name);
        List<Word> found = new ArrayList<>();
        if (meta != null && !meta.value().isBlank()) {
            int at = 0;
            for (String part : meta.value().split(",", -1)) {
                int blank = part.length() - part.stripLeading().length();
                found.add(new Word(part.strip(), meta.valueOffset() + at + blank));
                at += part.length() + 1;
            }
        }
        return found;
    }

    private void unknown(Word word, String what, Collection<String> known, String otherwise) {
        problems.add(
                word.offset(),
                "There is no " + what + " called \"" + word.text() + "\".",
                Nearest.to(word.text(), known)
                        .map(near -> "Did you mean " + near + "?")
                        .orElse(otherwise));
    }
}

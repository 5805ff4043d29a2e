package org.reviewlearning.heed.rulefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.RuleWith;
import org.reviewlearning.heed.rule.Template;
import org.reviewlearning.heed.rule.Wording;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;

/**
 * What rules, roles and levels say in another language, from the files in the folder of that language. Beside each text
 * stands the English it was made from: where that is no longer what the rule says, nothing is said in the other language.
 */
public final class Translation {

    private static final List<String> OF_A_RULE = List.of("title", "why", "ask", "settledBy");
    /** As many names as are told of what lacks words. */
    private static final int NAMED = 10;

    private static final String BOTH = "Write en: and the English, and below it the other language.";

    private final String language;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Role> roles;
    private final Map<String, Level> levels;
    private final Map<String, Wording> words = new LinkedHashMap<>();
    private final Map<String, String> called = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> changed = new TreeSet<>();
    private final Set<String> drafts = new TreeSet<>();
    private @Nullable Place first;

    private Translation(String language, BookReader read) {
        this.language = language;
        this.roles = read.references().roles();
        this.levels = read.references().levels();
        read.rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    /** Reads what the folders of a book say in a language; empty where rules could not be read, which is told already. */
    static Optional<Translation> read(String language, BookReader book, List<Problem> problems) {
        Translation read = new Translation(language, book);
        List<RuleText> texts = new ArrayList<>();
        book.folders()
                .forEach(each -> each.translations().forEach((path, bytes) -> {
                    if (path.startsWith(language + "/")) {
                        FolderTexts.decoded(each.shown() + path, bytes, problems)
                                .ifPresent(texts::add);
                    }
                }));
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        texts.forEach(read::read);
        problems.addAll(read.problems);
        return Optional.of(read);
    }

    /** From now on, the book is said in the language as far as there are words in it. */
    public void say(BookReader book) {
        book.rules().replaceAll(this::of);
        roles.replaceAll((key, role) -> of(role));
        levels.replaceAll((key, level) -> of(level));
    }

    private void read(RuleText text) {
        Problems found = Problems.of(text);
        Form root = Form.ofYaml(text, found, "Write rules: and below it the id of a rule.")
                .orElse(null);
        if (root != null && found.none()) {
            first = first == null ? root.place() : first;
            root.only(List.of("draft", "roles", "levels", "rules"));
            Map<String, Wording> before = Map.copyOf(words);
            each(root.at("roles"), roles, "role", (form, role) -> called(form, role.inWords()));
            each(root.at("levels"), levels, "level", (form, level) -> called(form, level.inWords()));
            each(root.at("rules"), rules, "rule", (form, rule) -> rule(form, rule, found));
            if ("true".equals(root.at("draft").oneOf(List.of("true", "false")))) {
                words.keySet().stream().filter(id -> !before.containsKey(id)).forEach(drafts::add);
            }
        }
        problems.addAll(found.all());
    }

    private static <T> void each(Form form, Map<String, T> known, String what, BiConsumer<Form, T> read) {
        if (form.isMap("Write below it one key each.")) {
            for (Form each : form.each()) {
                T one = known.get(each.key());
                if (one != null) {
                    read.accept(each, one);
                } else {
                    each.wrongKey(
                            "There is no " + what + " " + each.key() + " to say in another language.",
                            Nearest.hint(each.key(), known.keySet(), "Maybe it was renamed, or is gone."));
                }
            }
        }
    }

    private void called(Form form, String english) {
        other(form, english).ifPresent(said -> called.put(form.key(), said));
    }

    /** All of a rule's words, or none: a question in one language and its reason in another would puzzle. */
    private void rule(Form form, Rule rule, Problems found) {
        int before = found.count();
        if (!form.isMap("Write title:, why:, ask: and settledBy: below it.")) {
            return;
        }
        form.only(OF_A_RULE);
        Wording had = rule.words();
        Optional<Template> title = said(form.at("title"), had.title());
        Optional<Template> why = said(form.at("why"), had.why());
        Optional<Template> ask = said(form.at("ask"), had.ask());
        Optional<String> settledBy = other(form.at("settledBy"), had.settledBy());
        if (title.isPresent() && why.isPresent() && ask.isPresent() && settledBy.isPresent()) {
            words.put(
                    rule.id(),
                    new Wording(title.get(), why.get(), ask.get(), settledBy.get(), had.quietWhen(), language));
            changed.remove(rule.id());
        } else if (found.count() == before) {
            changed.add(rule.id());
        }
    }

    private Optional<Template> said(Form form, Template english) {
        return other(form, english.text()).flatMap(words -> {
            Optional<Template> said = english.in(words);
            if (said.isEmpty()) {
                form.at(language)
                        .wrongKey(
                                "These are not the placeholders of the English.",
                                "Keep each as it is, braces and all: "
                                        + english.text()
                                                .replaceAll("[^{]*(\\{[^}]*})?", "$1 ")
                                                .strip() + ".");
            }
            return said;
        });
    }

    /** The words in the other language; empty where they are missing, or made from other English than there is now. */
    private Optional<String> other(Form form, String english) {
        if (!form.needed(BOTH).isMap(BOTH)) {
            return Optional.empty();
        }
        form.only(List.of("en", language));
        String from = form.at("en").needed().words();
        String said = form.at(language).needed().words();
        return said != null && english.equals(from) ? Optional.of(said) : Optional.empty();
    }

    /** A rule with the words it has in the language; the roles and the level it names are called as there. */
    private Rule of(Rule rule) {
        Rule.Asks asks = rule.asks();
        Rule said = RuleWith.asks(
                rule,
                new Rule.Asks(
                        of(asks.to()), asks.copies().stream().map(this::of).toList(), of(asks.level())));
        Wording other = words.get(rule.id());
        return other == null ? said : RuleWith.words(said, other);
    }

    private Role of(Role role) {
        return new Role(role.key(), called.getOrDefault(role.key(), role.inWords()));
    }

    private Level of(Level level) {
        return new Level(level.key(), level.within(), called.getOrDefault(level.key(), level.inWords()));
    }

    /** What lacks words in the language, and what has them as a draft, told in one notice; empty when there is no such folder. */
    public Optional<Problem> notice() {
        if (first == null) {
            return Optional.empty();
        }
        Set<String> lacking = rules.values().stream()
                .filter(rule -> rule.isLive() && !words.containsKey(rule.id()) && !changed.contains(rule.id()))
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> names = new TreeSet<>(roles.keySet());
        names.addAll(levels.keySet());
        names.removeAll(called.keySet());
        return Optional.of(Problem.notice(
                first,
                "In the language " + language + ", " + words.size() + " of " + rules.size() + " rules have words, "
                        + drafts.size() + " of them as a draft; the others ask in English."
                        + (changed.isEmpty() ? "" : " The English of these has changed since: " + of(changed))
                        + (names.isEmpty() ? "" : " Without a name in it: " + of(names))
                        + (lacking.isEmpty() ? "" : " Without words: " + of(lacking)),
                "Add them to the files in " + language + "/, each beside its English."));
    }

    private static String of(Set<String> ids) {
        int more = ids.size() - NAMED;
        return ids.stream().limit(NAMED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more." : ".");
    }
}

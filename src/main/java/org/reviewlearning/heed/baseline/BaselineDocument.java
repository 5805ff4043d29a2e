package org.reviewlearning.heed.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.BookName;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.OutcomeType;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.document.Property;
import org.reviewlearning.heed.impact.Answered;
import org.reviewlearning.heed.impact.Asked;
import org.reviewlearning.heed.register.BookParts;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.register.RegisterRules;

/**
 * The lines of a baseline: one that says what answered, one for each rule, one for each case and day, and one that ends it.
 * No line holds words about a child, or a value but ids: of cases and of records, and what a key is made of.
 */
final class BaselineDocument {

    /** The edition of the shape. */
    static final int FORMAT = 1;

    private BaselineDocument() {}

    /** What answered, and on which days. */
    record Head(
            int baseline,
            String heed,
            String calendar,
            BookName ruleBook,
            @Property(least = 1) List<LocalDate> days) {

        Earlier.Made made() {
            return new Earlier.Made(heed, calendar, ruleBook);
        }
    }

    /** What a rule is about, what it says, part by part, and the values of the figures it uses. */
    record RuleSays(
            @Property(least = 1) String rule,
            String title,
            List<Said> says,
            @Property(optional = true) List<Said> figures) {

        static List<RuleSays> of(RuleBook book) {
            BookParts parts = BookParts.of(book);
            RegisterRules words = new RegisterRules(Register.of(book));
            return book.rules().stream()
                    .map(rule -> new RuleSays(
                            rule.id(),
                            words.title(rule),
                            said(parts.rules().getOrDefault(rule.id(), Map.of())),
                            rule.thresholds().stream()
                                    .map(name -> new Said(name, parts.value(name)))
                                    .toList()))
                    .sorted(Comparator.comparing(RuleSays::rule))
                    .toList();
        }

        private static List<Said> said(Map<String, String> parts) {
            return parts.entrySet().stream()
                    .filter(part -> !part.getValue().isEmpty())
                    .map(part -> new Said(part.getKey(), part.getValue()))
                    .toList();
        }

        /** A part; empty where the rule says nothing of it. */
        String part(String name) {
            return says.stream()
                    .filter(each -> each.name().equals(name))
                    .map(Said::is)
                    .findFirst()
                    .orElse("");
        }
    }

    record Said(@Property(least = 1) String name, String is) {}

    /** What was answered about a case on a day; the rules in the order of their ids. */
    record Answers(
            @Property(least = 1) String caseId,
            LocalDate asAt,
            String facts,
            List<Asks> asks,
            List<CannotTell> cannotTell,
            List<String> outOfScope,
            List<String> quiet) {

        static Answers of(Assessment assessment, String facts) {
            Map<String, Outcome> outcomes = new TreeMap<>();
            assessment.outcomes().forEach(outcome -> outcomes.put(outcome.rule().id(), outcome));
            List<Asks> asks = new ArrayList<>();
            Map<List<String>, List<String>> cannotTell =
                    new TreeMap<>(Comparator.comparing((List<String> lacks) -> String.join("\n", lacks)));
            List<String> outOfScope = new ArrayList<>();
            List<String> quiet = new ArrayList<>();
            outcomes.forEach((id, outcome) -> {
                if (outcome instanceof Outcome.Prompted prompted) {
                    asks.add(new Asks(
                            id, prompted.prompts().stream().map(Question::of).toList(), Answered.lacking(outcome)));
                } else if (outcome instanceof Outcome.CannotTell) {
                    cannotTell
                            .computeIfAbsent(Answered.lacking(outcome), lacks -> new ArrayList<>())
                            .add(id);
                } else {
                    (outcome instanceof Outcome.Quiet ? quiet : outOfScope).add(id);
                }
            });
            List<CannotTell> untold = new ArrayList<>();
            cannotTell.forEach((lacks, rules) -> untold.add(new CannotTell(lacks, rules)));
            return new Answers(assessment.caseId(), assessment.asAt(), facts, asks, untold, outOfScope, quiet);
        }

        /** What each rule answered, by its id. */
        Map<String, Answered> byRule(Map<String, RuleSays> rules) {
            Map<String, Answered> all = new TreeMap<>();
            asks.forEach(each -> all.put(
                    each.rule(),
                    new Answered(
                            OutcomeType.PROMPTED,
                            each.asked(Objects.requireNonNull(rules.get(each.rule()))),
                            each.lacks())));
            cannotTell.forEach(each -> each.rules()
                    .forEach(rule -> all.put(rule, new Answered(OutcomeType.CANNOT_TELL, Map.of(), each.lacks()))));
            outOfScope.forEach(each -> all.put(each, new Answered(OutcomeType.OUT_OF_SCOPE, Map.of(), List.of())));
            quiet.forEach(each -> all.put(each, new Answered(OutcomeType.QUIET, Map.of(), List.of())));
            return all;
        }
    }

    /** Rules that lack the same: most of a line would else be the same names of records again and again. */
    record CannotTell(
            List<String> lacks, @Property(least = 1) List<String> rules) {}

    record Asks(
            @Property(least = 1) String rule,
            @Property(least = 1) List<Question> questions,
            @Property(optional = true) List<String> lacks) {

        private Map<String, Asked> asked(RuleSays says) {
            Map<String, Asked> asked = new TreeMap<>();
            List<String> roles = new ArrayList<>(List.of(says.part("asked of")));
            roles.add(says.part("told"));
            List<String> words = Reasons.WORDS.stream().map(says::part).toList();
            List<String> figures = says.figures().stream()
                    .map(figure -> figure.name() + " " + figure.is())
                    .toList();
            questions.forEach(each -> asked.put(
                    each.about(rule),
                    new Asked(each.key(), words, roles, says.part("level"), figures, each.restsOn())));
            return asked;
        }
    }

    /** Records found stand by their ids; a kind after a dash is one of which something was not found. */
    record Question(
            @Property(least = 1) String key,
            @Property(least = 1) List<String> restsOn) {

        private static final String TOGETHER = "/together:";

        static Question of(Prompt prompt) {
            return new Question(prompt.key(), Asked.evidence(prompt));
        }

        /** What it is about: what comes after the rule, or after the table and the role that its rows ask together. */
        String about(String rule) {
            if (key.startsWith(rule + "/")) {
                return key.substring(rule.length() + 1);
            }
            int role = key.indexOf(TOGETHER);
            int about = role < 0 ? -1 : key.indexOf('/', role + TOGETHER.length());
            return key.substring(about + 1);
        }
    }

    /** That it is all, how many lines there were, and a digest of them. */
    record End(
            @Property(least = 0) int rules,
            @Property(least = 0) int answers,
            @Property(least = 1) String digest) {}

    /** The last line. */
    record Last(End end) {}
}

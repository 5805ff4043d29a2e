package org.reviewlearning.heed.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.wording.ConditionWords;
import org.reviewlearning.heed.wording.English;
import org.reviewlearning.heed.wording.FieldWords;

/**
 * The register of a rule book: what every rule asks, when, and of whom, and both ways between rules and what they rest
 * on. It is made from the book alone and reads no clock, so the same book gives the same bytes.
 *
 * <pre>{@code Register.of(RuleBook.shipped()).markdown();}</pre>
 */
public final class Register {

    private final RuleBook book;
    private final Map<String, Threshold> thresholds;

    private Register(RuleBook book) {
        this.book = book;
        this.thresholds = book.thresholds().stream().collect(Collectors.toMap(Threshold::name, threshold -> threshold));
    }

    /** The register of a book. */
    public static Register of(RuleBook book) {
        return new Register(Objects.requireNonNull(book, "book"));
    }

    /** The register as Markdown, to be read. */
    public String markdown() {
        return new RegisterText(this).write();
    }

    /** The findings that no rule cites and that say no reason why not, as {@code document/finding}. */
    public List<String> untraced() {
        return book.findings().stream()
                .filter(finding -> finding.noRule() == null && citing(finding).isEmpty())
                .map(finding -> finding.learning().key())
                .toList();
    }

    /** The figures that no rule uses. */
    public List<String> unusedFigures() {
        return book.thresholds().stream()
                .filter(threshold -> using(threshold).isEmpty())
                .map(Threshold::name)
                .toList();
    }

    /** The findings that a rule cites although they say why they can be no rule. */
    List<String> contradicted() {
        return book.findings().stream()
                .filter(finding -> finding.noRule() != null && !citing(finding).isEmpty())
                .map(finding -> finding.learning().key())
                .toList();
    }

    /** The roles that are neither asked nor told. */
    public List<String> unusedRoles() {
        return book.roles().stream()
                .filter(role -> book.rules().stream()
                        .noneMatch(
                                rule -> rule.to().equals(role) || rule.copies().contains(role)))
                .map(Role::key)
                .toList();
    }

    /** The rule book it tells of. */
    public RuleBook book() {
        return book;
    }

    /**
     * When a rule asks, in words.
     *
     * @hidden
     */
    @Internal
    public ConditionWords condition(Rule rule) {
        return ConditionWords.of(rule, thresholds, Language.english());
    }

    Threshold threshold(String name) {
        return Objects.requireNonNull(thresholds.get(name), name);
    }

    /** The rules that cite a finding. */
    public List<Rule> citing(Finding finding) {
        String key = finding.learning().key();
        return rules(
                rule -> rule.standing().learning().stream().map(Learning::key).anyMatch(key::equals));
    }

    /** The rules that use a figure. */
    public List<Rule> using(Threshold threshold) {
        return rules(rule -> rule.thresholds().contains(threshold.name()));
    }

    /** The rules that ask a role, at a level. */
    public List<Rule> asking(Role role, Level level) {
        return rules(rule -> rule.to().equals(role) && rule.level().equals(level));
    }

    /** The rules that tell a role. */
    public List<Rule> telling(Role role) {
        return rules(rule -> rule.copies().contains(role));
    }

    private List<Rule> rules(Predicate<Rule> which) {
        return book.rules().stream().filter(which).toList();
    }

    /** The folder a rule's file is in. */
    public static String theme(Rule rule) {
        String[] path = rule.place().file().split("/");
        return path.length < 2 ? "rules" : path[path.length - 2];
    }

    /** A theme as a heading: {@code Voice of the child}. */
    public static String inWords(String theme) {
        return English.capital(theme.replace('-', ' ')).replace("Iro ", "IRO ");
    }

    /** Rules by the text they come from: those made of the rows of one table together. */
    public static Map<String, List<Rule>> byText(List<Rule> rules) {
        return rules.stream().collect(Collectors.groupingBy(Rule::file, LinkedHashMap::new, Collectors.toList()));
    }

    /** The names of rules, each written in this form; rows of one table as one, with which of them are meant. */
    public String names(List<Rule> rules, String form) {
        List<String> names = new ArrayList<>();
        byText(rules).forEach((text, rows) -> names.add(String.format(Locale.ROOT, form, text) + rows(text, rows)));
        return String.join(", ", names);
    }

    private String rows(String text, List<Rule> rows) {
        if (rows.get(0).row() == null) {
            return "";
        }
        return rows.size() == rules(rule -> rule.file().equals(text)).size()
                ? " (every row)"
                : rows.stream()
                        .map(row -> row.id().substring(text.length() + 1))
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /** The rules of each theme, in the order of their files. */
    public Map<String, List<Rule>> byTheme() {
        return book.rules().stream()
                .collect(Collectors.groupingBy(Register::theme, LinkedHashMap::new, Collectors.toList()));
    }

    /** Everything that a rule book should not leave lying about, each as a sentence. */
    public Stream<String> loose() {
        return Stream.of(
                        loose("No rule yet, and no reason why not", untraced()),
                        loose("Said to be no rule, and cited by one", contradicted()),
                        loose("Figures that no rule uses", unusedFigures()),
                        loose("Roles that no rule asks or tells", unusedRoles()))
                .flatMap(sentences -> sentences);
    }

    private static Stream<String> loose(String what, List<String> names) {
        return names.isEmpty() ? Stream.empty() : Stream.of(what + ": " + FieldWords.ids(names) + ".");
    }

    /** Any Jackson that is handed a register fails, and writes no empty object. */
    @JsonValue
    private Object asData() {
        throw new UnsupportedOperationException("A register is written as data by json.RegisterJson.");
    }
}

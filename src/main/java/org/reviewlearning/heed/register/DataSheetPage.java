package org.reviewlearning.heed.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Page;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.register.DataSheet.Need;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.English;
import org.reviewlearning.heed.wording.FieldWords;

/** The data sheet as a page: what a source can answer, by kind and field, and by rule. Names stand between backticks. */
final class DataSheetPage {

    private static final String OPENING =
            "This page tells what a host or a return must supply for each rule to be answered: it is about rules, and about no child. Made by"
                    + " heed data from the rules themselves; do not change it by hand. The form of a case is in"
                    + " heed schema case.";

    private static final String CLOSING =
            "That everything here is supplied is no assurance: Heed asks only what its rules ask, of what it was given.";

    private final DataSheet sheet;
    private final Register register;
    private final @Nullable String source;

    DataSheetPage(DataSheet sheet) {
        this.sheet = sheet;
        this.register = sheet.register();
        this.source = sheet.source();
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                paragraph("What is not supplied, or not for all of the time searched, or not recorded, makes a rule say"
                        + " that it cannot tell. Every record also has an id and its own day. \u201cThe day we look from\u201d"
                        + " is the day of the assessment. Besides, every rule needs how the child is looked after"
                        + " (`child.arrangement`, or `arrangements`), and one about certain ages the date of birth"
                        + " (`child.bornOn`)."));
        if (source != null) {
            blocks.add(answered(source));
        }
        blocks.add(Block.Section.of(
                "kinds",
                "By kind and field",
                register.book().vocabulary().kinds().stream()
                        .flatMap(this::kind)
                        .toList()));
        List<Block> themes = new ArrayList<>();
        register.byTheme()
                .forEach((theme, rules) -> themes.add(Block.Section.of(
                        "theme-" + (themes.size() + 1),
                        Register.inWords(theme),
                        List.of(new Block.Items(Register.byText(rules).values().stream()
                                .flatMap(this::rule)
                                .toList())))));
        blocks.add(Block.Section.of("rules", "By rule", themes));
        return Page.of(
                "Data that " + register.book().name().name() + " "
                        + register.book().name().version() + " reads",
                OPENING,
                blocks,
                CLOSING);
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(Words.quoting(words));
    }

    private static Block.Item item(String words, List<String> under) {
        return new Block.Item(
                Words.quoting(words),
                under.stream()
                        .map(each -> new Block.Item(Words.quoting(each), List.of()))
                        .toList());
    }

    private static Block.Term term(String name, List<String> says) {
        return new Block.Term(
                name, says.stream().map(each -> item(each, List.of())).toList());
    }

    /** A rule, or the rows of a table: those that need the same together. */
    private Stream<Block.Item> rule(List<Rule> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(this::lines, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(alike -> item(names(alike.getValue()), alike.getKey()));
    }

    private Block answered(String name) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(
                "In part: the records are there, but not every sort of them or not the field named, and wherever"
                        + " the answer turns on it the rule cannot tell; or what is missing would only settle the question, and"
                        + " the rule asks all the same and says so. No: records are not there, and the rule cannot tell unless"
                        + " those that are there show that it has nothing to ask."));
        List<Block.Term> answers = new ArrayList<>();
        for (DataSheet.Answered answer : DataSheet.Answered.values()) {
            List<Rule> rules = sheet.needs().keySet().stream()
                    .filter(rule -> sheet.answered(rule) == answer)
                    .toList();
            answers.add(term(
                    English.capital(answer.inWords()) + ", " + English.counted(rules.size(), "rule"),
                    List.of(rules.isEmpty() ? "none" : names(rules))));
        }
        blocks.add(new Block.Terms(answers));
        Map<String, List<Rule>> missing = new TreeMap<>();
        sheet.needs()
                .keySet()
                .forEach(rule -> sheet.missing(rule)
                        .forEach(what -> missing.computeIfAbsent(what, key -> new ArrayList<>())
                                .add(rule)));
        blocks.add(Block.Section.of(
                "besides",
                "What would be needed besides",
                List.of(new Block.Items(missing.entrySet().stream()
                        .map(each -> item("`" + each.getKey() + "`: " + names(each.getValue()), List.of()))
                        .toList()))));
        return Block.Section.of("source", "From " + name, blocks);
    }

    private Stream<Block> kind(FactKind kind) {
        List<Need> needs = sheet.needs().values().stream()
                .flatMap(List::stream)
                .filter(need -> need.kind().equals(kind))
                .toList();
        if (needs.isEmpty()) {
            return Stream.of();
        }
        List<Block.Term> terms = new ArrayList<>();
        if (source != null) {
            terms.add(term("In " + source, List.of(held(kind))));
        }
        if (kind.restricted()) {
            terms.add(term("Restricted", List.of("only the roles asked and told see its words")));
        }
        terms.add(term("Read by", List.of(names(needs.stream().map(Need::rule).toList()))));
        if (needs.stream().anyMatch(need -> !need.sorts().isEmpty())) {
            terms.add(listed(
                    "Sorts", needs, need -> need.sorts().isEmpty() ? List.of("every sort") : code(need.sorts())));
        }
        terms.add(listed("From when back", needs, Need::back));
        terms.add(listed("Fields", needs, this::fields));
        return Stream.of(Block.Section.of(
                "kind-" + kind.key().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-"),
                kind.key(),
                List.of(new Block.Terms(terms))));
    }

    private List<String> fields(Need need) {
        List<String> fields = new ArrayList<>();
        need.fields()
                .forEach((path, field) -> fields.add("`" + path + "` (" + sort(field) + ")"
                        + (sheet.leavesBlank(need.kind(), path, field) ? ", not in " + source : "")));
        return fields;
    }

    /** What rules need, and which of them need it. */
    private Block.Term listed(String label, List<Need> needs, Function<Need, Collection<String>> what) {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        needs.forEach(need -> what.apply(need)
                .forEach(each ->
                        rules.computeIfAbsent(each, key -> new ArrayList<>()).add(need.rule())));
        return term(
                label,
                rules.entrySet().stream()
                        .map(each -> each.getKey() + ": "
                                + (each.getValue().size() == needs.size() ? "all" : names(each.getValue())))
                        .toList());
    }

    private String held(FactKind kind) {
        if (sheet.holds(kind, Set.of())) {
            return "yes";
        }
        List<String> sorts = kind.suppliedApart().stream()
                .flatMap(field -> Arrays.stream(field.type().getEnumConstants()))
                .map(value -> ((ClosedValue) value).written())
                .filter(value -> sheet.holds(kind, Set.of(value)))
                .toList();
        return sorts.isEmpty() ? "no" : "only " + FieldWords.ids(sorts);
    }

    private List<String> lines(Rule rule) {
        List<String> lines = new ArrayList<>();
        if (source != null) {
            List<String> missing = sheet.missing(rule);
            lines.add("From " + source + ": " + sheet.answered(rule).inWords()
                    + (missing.isEmpty() ? "" : ", without " + FieldWords.ids(missing)));
        }
        for (Need need : sheet.needs().getOrDefault(rule, List.of())) {
            String key = need.kind().key();
            List<String> records =
                    need.sorts().stream().map(sort -> key + "/" + sort).toList();
            lines.add(FieldWords.ids(records.isEmpty() ? List.of(key) : records)
                    + (need.fields().isEmpty()
                            ? ""
                            : " (" + String.join(", ", need.fields().keySet()) + ")")
                    + ", from " + English.listed(List.copyOf(need.back()))
                    + (need.settling() ? "; without it the rule still asks, and says so" : ""));
        }
        return lines;
    }

    /** Rules by their ids; rows of one table together. */
    private String names(List<Rule> rules) {
        return register.names(rules, "`%s`");
    }

    private static List<String> code(Collection<String> words) {
        return words.stream().map(each -> "`" + each + "`").toList();
    }

    private static String sort(Field field) {
        return switch (field.sort()) {
            case ANSWER -> "yes or no";
            case CLOSED -> "one of a list";
            case NUMBER -> "a number";
            case REFERENCE -> "the id of another record";
            case PART -> "what came of it, with its day; absent means not yet";
            case LATER_DAY -> "a day; absent means not yet";
            case DAY_AHEAD -> "a day, perhaps ahead";
            default -> "an identifier";
        };
    }
}

package org.reviewlearning.heed.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.page.Markdown;
import org.reviewlearning.heed.register.DataSheet.Need;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.English;
import org.reviewlearning.heed.wording.FieldWords;

/** The data sheet as Markdown: what a source can answer, by kind and field, and by rule. */
final class DataSheetText {

    private final DataSheet sheet;
    private final Register register;
    private final @Nullable String source;
    private final Markdown page = new Markdown();

    DataSheetText(DataSheet sheet) {
        this.sheet = sheet;
        this.register = sheet.register();
        this.source = sheet.source();
    }

    String write() {
        page.heading(
                1,
                "Data that " + register.book().name().name() + " "
                        + register.book().name().version() + " reads");
        page.paragraph("What a host or a return must supply for each rule to be answered. Made by `heed data` from the"
                + " rules themselves; do not change it by hand. The form of a case is in `heed schema case`.");
        page.paragraph("What is not supplied, or not for all of the time searched, or not recorded, makes a rule say"
                + " that it cannot tell. Every record also has an id and its own day. \u201cThe day we look from\u201d"
                + " is the day of the assessment. Besides, every rule needs how the child is looked after"
                + " (`child.arrangement`, or `arrangements`), and one about certain ages the date of birth"
                + " (`child.bornOn`).");
        if (source != null) {
            answered(source);
        }
        page.heading(2, "By kind and field");
        register.book().vocabulary().kinds().forEach(this::kind);
        page.heading(2, "By rule");
        register.byTheme().forEach((theme, rules) -> {
            page.heading(3, Register.inWords(theme));
            Register.byText(rules).values().forEach(this::rule);
        });
        return page.toString();
    }

    /** A rule, or the rows of a table: those that need the same together. */
    private void rule(List<Rule> rows) {
        rows.stream()
                .collect(Collectors.groupingBy(this::lines, LinkedHashMap::new, Collectors.toList()))
                .forEach((lines, alike) -> {
                    page.item(names(alike));
                    lines.forEach(page::underItem);
                });
    }

    private void answered(String name) {
        page.heading(2, "From " + name);
        page.paragraph("In part: the records are there, but not every sort of them or not the field named, and wherever"
                + " the answer turns on it the rule cannot tell; or what is missing would only settle the question, and"
                + " the rule asks all the same and says so. No: records are not there, and the rule cannot tell unless"
                + " those that are there show that it has nothing to ask.");
        for (DataSheet.Answered answer : DataSheet.Answered.values()) {
            List<Rule> rules = sheet.needs().keySet().stream()
                    .filter(rule -> sheet.answered(rule) == answer)
                    .toList();
            page.item("**" + English.capital(answer.inWords()) + ", " + English.counted(rules.size(), "rule")
                    + (rules.isEmpty() ? "**" : ":** " + names(rules)));
        }
        page.heading(3, "What would be needed besides");
        Map<String, List<Rule>> missing = new TreeMap<>();
        sheet.needs()
                .keySet()
                .forEach(rule -> sheet.missing(rule)
                        .forEach(what -> missing.computeIfAbsent(what, key -> new ArrayList<>())
                                .add(rule)));
        missing.forEach((what, rules) -> page.item("`" + what + "`: " + names(rules)));
    }

    private void kind(FactKind kind) {
        List<Need> needs = sheet.needs().values().stream()
                .flatMap(List::stream)
                .filter(need -> need.kind().equals(kind))
                .toList();
        if (needs.isEmpty()) {
            return;
        }
        page.heading(3, kind.key());
        if (source != null) {
            page.item("In " + source + ": " + held(kind));
        }
        if (kind.restricted()) {
            page.item("Restricted: only the roles asked and told see its words");
        }
        page.part("Read by", List.of(names(needs.stream().map(Need::rule).toList())), false);
        if (needs.stream().anyMatch(need -> !need.sorts().isEmpty())) {
            listed("Sorts", needs, need -> need.sorts().isEmpty() ? List.of("every sort") : code(need.sorts()));
        }
        listed("From when back", needs, Need::back);
        listed("Fields", needs, this::fields);
    }

    private List<String> fields(Need need) {
        List<String> fields = new ArrayList<>();
        need.fields()
                .forEach((path, field) -> fields.add("`" + path + "` (" + sort(field) + ")"
                        + (sheet.leavesBlank(need.kind(), path, field) ? ", not in " + source : "")));
        return fields;
    }

    /** What rules need, and which of them need it. */
    private void listed(String label, List<Need> needs, Function<Need, Collection<String>> what) {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        needs.forEach(need -> what.apply(need)
                .forEach(each ->
                        rules.computeIfAbsent(each, key -> new ArrayList<>()).add(need.rule())));
        if (!rules.isEmpty()) {
            page.item("**" + label + ":**");
            rules.forEach((each, of) -> page.underItem(each + ": " + (of.size() == needs.size() ? "all" : names(of))));
        }
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

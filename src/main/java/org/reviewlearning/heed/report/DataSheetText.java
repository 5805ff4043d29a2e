package org.reviewlearning.heed.report;

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
import org.reviewlearning.heed.facts.FactKind;
import org.reviewlearning.heed.facts.Field;
import org.reviewlearning.heed.rule.Rule;

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
            page.heading(3, RegisterText.theme(theme));
            Map<String, Map<List<String>, List<Rule>>> alike = rules.stream()
                    .collect(Collectors.groupingBy(
                            Rule::file,
                            LinkedHashMap::new,
                            Collectors.groupingBy(this::lines, LinkedHashMap::new, Collectors.toList())));
            alike.values()
                    .forEach(texts -> texts.forEach((lines, rows) -> {
                        page.item(names(rows));
                        lines.forEach(page::underItem);
                    }));
        });
        return page.toString();
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
            page.item("**" + RegisterText.capital(answer.inWords()) + ", " + rules.size()
                    + (rules.size() == 1 ? " rule" : " rules") + (rules.isEmpty() ? "**" : ":** " + names(rules)));
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
        Map<Rule, DataSheet.Need> needs = new LinkedHashMap<>();
        sheet.needs()
                .forEach((rule, all) ->
                        all.stream().filter(need -> need.kind().equals(kind)).forEach(need -> needs.put(rule, need)));
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
        List<Rule> rules = List.copyOf(needs.keySet());
        page.part("Read by", List.of(names(rules)), false);
        if (needs.values().stream().anyMatch(need -> !need.sorts().isEmpty())) {
            listed(
                    "Sorts",
                    by(needs, need -> need.sorts().isEmpty() ? List.of("every sort") : code(need.sorts())),
                    rules);
        }
        listed("From when back", by(needs, DataSheet.Need::back), rules);
        listed(
                "Fields",
                by(
                        needs,
                        need -> need.fields().entrySet().stream()
                                .map(field -> "`" + field.getKey() + "` (" + sort(field.getValue()) + ")"
                                        + (need.blanks().contains(kind.key() + "." + field.getKey())
                                                ? ", not in " + source
                                                : ""))
                                .toList()),
                rules);
    }

    private void listed(String label, Map<String, List<Rule>> rules, List<Rule> readers) {
        if (!rules.isEmpty()) {
            page.item("**" + label + ":**");
            rules.forEach((what, of) -> page.underItem(what + ": " + (of.equals(readers) ? "all" : names(of))));
        }
    }

    private static Map<String, List<Rule>> by(
            Map<Rule, DataSheet.Need> needs, Function<DataSheet.Need, Collection<String>> what) {
        Map<String, List<Rule>> by = new LinkedHashMap<>();
        needs.forEach((rule, need) -> what.apply(need)
                .forEach(each ->
                        by.computeIfAbsent(each, key -> new ArrayList<>()).add(rule)));
        return by;
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
        return sorts.isEmpty() ? "no" : "only " + String.join(", ", code(sorts));
    }

    private List<String> lines(Rule rule) {
        List<String> lines = new ArrayList<>();
        if (source != null) {
            List<String> missing = sheet.missing(rule);
            lines.add("From " + source + ": " + sheet.answered(rule).inWords()
                    + (missing.isEmpty() ? "" : ", without " + FieldWords.ids(missing)));
        }
        for (DataSheet.Need need : sheet.needs().getOrDefault(rule, List.of())) {
            String key = need.kind().key();
            List<String> records =
                    need.sorts().stream().map(sort -> key + "/" + sort).toList();
            lines.add(FieldWords.ids(records.isEmpty() ? List.of(key) : records)
                    + (need.fields().isEmpty()
                            ? ""
                            : " (" + String.join(", ", need.fields().keySet()) + ")")
                    + ", from " + PromptText.listed(List.copyOf(need.back()))
                    + (need.settling() ? "; without it the rule still asks, and says so" : ""));
        }
        return lines;
    }

    /** Rules by their ids; rows of one table together. */
    private String names(List<Rule> rules) {
        return Register.byText(rules).entrySet().stream()
                .map(each -> "`" + each.getKey() + "`" + register.rows(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
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

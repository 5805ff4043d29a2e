package org.reviewlearning.heed.suite.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.register.RegisterRules;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.Expected;
import org.reviewlearning.heed.suite.SuiteResult;
import org.reviewlearning.heed.suite.coverage.CoveredRule;
import org.reviewlearning.heed.suite.coverage.ExampleCoverage;
import org.reviewlearning.heed.wording.English;

/** A card for each rule, the rows of one table on one: its examples as sentences, and what none of them shows. */
final class RuleCards {

    private static final String ROW = "/";

    private static final List<String> ANSWERS =
            List.of("asks", "stays quiet", "cannot tell", "is out of scope", "is open");

    /** By the file they are beside, which is the rule's id without that of a row. */
    private final Map<String, List<ExampleResult>> examples;

    private final Map<String, List<CoveredRule>> covered;
    private final Map<String, List<Rule>> rules;
    private final Map<ExampleResult, Integer> disagreements = new IdentityHashMap<>();
    private final @Nullable RegisterRules words;

    RuleCards(SuiteResult result, @Nullable RuleBook book, @Nullable ExampleCoverage coverage) {
        this.examples = result.results().stream()
                .collect(Collectors.groupingBy(
                        each -> file(each.example().rule()), LinkedHashMap::new, Collectors.toList()));
        this.covered = (coverage == null ? Stream.<CoveredRule>empty() : coverage.rules().stream())
                .collect(Collectors.groupingBy(each -> each.rule().file(), LinkedHashMap::new, Collectors.toList()));
        this.rules = (book == null ? Stream.<Rule>empty() : book.rules().stream())
                .collect(Collectors.groupingBy(Rule::file, LinkedHashMap::new, Collectors.toList()));
        this.words = book == null ? null : new RegisterRules(Register.of(book));
        result.disagreements().forEach(each -> disagreements.put(each, disagreements.size() + 1));
    }

    private static String file(String rule) {
        int row = rule.indexOf(ROW);
        return row < 0 ? rule : rule.substring(0, row);
    }

    /** The rules that something is missing of, then the others; in one section where it was not measured. */
    List<Block> sections() {
        List<Block> all = new ArrayList<>();
        List<Block> missing = new ArrayList<>();
        Stream.concat(covered.keySet().stream(), examples.keySet().stream())
                .distinct()
                .forEach(file -> (gaps(file).isEmpty() ? all : missing).add(card(file, all.size() + missing.size())));
        List<Block> sections = new ArrayList<>();
        if (!missing.isEmpty()) {
            sections.add(Block.Section.of("missing", "Rules of which something is not shown", missing));
        }
        if (!all.isEmpty()) {
            sections.add(
                    Block.Section.of("rules", missing.isEmpty() ? "Rules and their examples" : "The other rules", all));
        }
        return sections;
    }

    private Map<String, List<String>> gaps(String file) {
        return RuleGaps.of(covered.getOrDefault(file, List.of()));
    }

    private Block card(String file, int number) {
        List<ExampleResult> of = examples.getOrDefault(file, List.of());
        List<CoveredRule> measured = covered.getOrDefault(file, List.of());
        Rule rule = rules.getOrDefault(file, List.of()).stream().findFirst().orElse(null);
        List<Block.Term> shown = new ArrayList<>();
        if (rule != null) {
            shown.add(Block.Term.of("Theme", Register.inWords(Register.theme(rule))));
        }
        shown.add(Block.Term.of("Examples", counted(of)));
        shown.add(Block.Term.of("They show", RuleGaps.shares(measured)));
        shown.add(new Block.Term("Not shown", RuleGaps.items(gaps(file))));
        List<Block> opened = new ArrayList<>();
        opened.add(new Block.Items(sentences(of)));
        if (!measured.isEmpty()) {
            opened.addAll(RuleGaps.blocks(measured));
        }
        return new Block.Card(
                "r" + (number + 1),
                file,
                Words.of(rule == null || words == null ? file : words.title(rule)),
                List.of(new Block.Terms(shown)),
                measured.isEmpty() ? "Its examples" : "Its examples, and its own text",
                opened);
    }

    /** For instance {@code 7: in 3 it asks, in 2 it stays quiet and in 2 it cannot tell}. */
    private static String counted(List<ExampleResult> examples) {
        Map<String, Integer> answers = new LinkedHashMap<>();
        ANSWERS.forEach(each -> answers.put(each, 0));
        examples.forEach(each -> answers.merge(answer(each.example()), 1, Integer::sum));
        long disagree = examples.stream().filter(each -> !each.agrees()).count();
        return examples.isEmpty()
                ? "none"
                : examples.size() + ": "
                        + English.listed(answers.entrySet().stream()
                                .filter(each -> each.getValue() > 0)
                                .map(each -> "in " + each.getValue() + " it " + each.getKey())
                                .toList())
                        + (disagree == 0 ? "" : "; " + disagree + (disagree == 1 ? " disagrees" : " disagree"));
    }

    private static String answer(Example example) {
        Expected then = example.then();
        return ANSWERS.get(
                then instanceof Expected.Prompts
                        ? 0
                        : then instanceof Expected.Quiet
                                ? 1
                                : then instanceof Expected.CannotTell
                                        ? 2
                                        : then instanceof Expected.OutOfScope ? 3 : 4);
    }

    private List<Block.Item> sentences(List<ExampleResult> examples) {
        Function<ExampleResult, String> row = each ->
                each.example().rule().substring(file(each.example().rule()).length());
        Map<String, List<Block.Item>> rows = new LinkedHashMap<>();
        examples.forEach(each ->
                rows.computeIfAbsent(row.apply(each), none -> new ArrayList<>()).add(sentence(each)));
        List<Block.Item> items = new ArrayList<>(rows.getOrDefault("", List.of()));
        rows.forEach((name, of) -> {
            if (!name.isEmpty()) {
                items.add(new Block.Item(Words.name(name.substring(1)), of));
            }
        });
        return items;
    }

    private Block.Item sentence(ExampleResult each) {
        Words says = Words.of("It " + each.example().it() + ".");
        Integer number = disagreements.get(each);
        return new Block.Item(
                number == null
                        ? says
                        : Words.strong("Disagrees. ")
                                .and(says)
                                .and(" See ")
                                .and(Words.link("disagreement " + number, "#" + SuitePage.id(number)))
                                .and("."),
                List.of());
    }
}

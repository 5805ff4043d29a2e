package org.reviewlearning.heed.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.register.CodeText;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.register.RegisterRules;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;

/** What the page of a rule says, or that of a table with its rows. */
final class RulePage {

    private static final List<String> NAMES = List.of("figure", "finding");
    private static final List<String> ASKS = List.of("Question", "Why we ask", "One prompt", "About");
    private static final List<String> QUIET = List.of("Stays quiet when", "Settled by");
    private static final List<String> STANDING =
            List.of("Changed by a layer", "In the place of", "Switched off", "Standing");
    private static final String WHEN = "Asks when";
    private static final String TITLE = "Title";

    private final Register register;
    private final RegisterRules rules;
    private final RuleTexts texts;
    private final Places places;

    RulePage(Register register, RuleTexts texts, Places places) {
        this.register = register;
        this.rules = new RegisterRules(register);
        this.texts = texts;
        this.places = places;
    }

    /** What it asks about; of a table whose rows ask about several things, its name. */
    String title(List<Rule> rows) {
        Rule first = rows.get(0);
        RegisterRules.Said said = rules.of(rows);
        return Stream.of(said.together(), said.shared())
                .flatMap(parts -> parts.getOrDefault(TITLE, List.of()).stream())
                .findFirst()
                .orElse(first.file() + ", a table of " + rows.size() + " questions");
    }

    List<Block> blocks(List<Rule> rows) {
        Rule first = rows.get(0);
        RegisterRules.Said said = rules.of(rows);
        Map<String, List<String>> shared = new LinkedHashMap<>(said.together());
        said.shared().forEach(shared::putIfAbsent);
        List<Block> blocks = new ArrayList<>();
        List<Block.Term> asks = new ArrayList<>(terms(shared, ASKS));
        asks.add(1, new Block.Term("Asked of", roles(rows, rule -> Stream.of(rule.to()))));
        asks.add(2, new Block.Term("Copies to", roles(rows, rule -> rule.copies().stream())));
        asks.add(Block.Term.of(
                "Wanted",
                rows.stream().map(rule -> RegisterRules.wanted(rule.level())).distinct()));
        asks.add(new Block.Term("Rule", List.of(new Block.Item(Words.name(first.file()), List.of()))));
        asks.add(new Block.Term(
                "Theme",
                List.of(new Block.Item(
                        Words.link(Register.inWords(Register.theme(first)), "../" + Places.START + "#themes"),
                        List.of()))));
        blocks.add(Block.Section.of("asks", "What it asks", List.of(new Block.Terms(asks))));
        blocks.add(Block.Section.of("when", "When it asks", when(first, shared)));
        if (!said.rows().isEmpty()) {
            blocks.add(Block.Section.of("rows", "What each row of its table says", rowCards(rows, said)));
        }
        section("figures", "Its figures", shared.getOrDefault("Figures", List.of()), blocks);
        section("learning", "What taught us to ask", shared.getOrDefault("Learning", List.of()), blocks);
        blocks.add(Block.Section.of(
                "limits",
                "What it does not do, and what it needs",
                List.of(new Block.Terms(terms(shared, List.of("Limits", "Records it needs"))))));
        blocks.add(Block.Section.of(
                "changed", "What changed, and where it stands", List.of(new Block.Terms(terms(shared, STANDING)))));
        blocks.add(Block.Section.of("examples", "Examples", new ExamplesPart(register.book(), texts).blocks(rows)));
        files(first, blocks);
        return blocks;
    }

    /** The English of the condition beside its text. */
    private List<Block> when(Rule first, Map<String, List<String>> shared) {
        Block english = new Block.Items(
                shared.getOrDefault(WHEN, List.of()).stream().map(this::item).toList());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph("When all of this holds at once. \u201cThe day we look from\u201d is the day of the"
                + " assessment, and nothing later is seen; words in square brackets are filled in from the records. Where"
                + " something that it needs is missing, it says that it cannot tell."));
        blocks.add(texts.text(first)
                .map(CodeText::condition)
                .<Block>map(text -> new Block.Beside(
                        List.of(english), List.of(CodeText.of("The same as the rule has it", text, false))))
                .orElse(english));
        blocks.add(new Block.Terms(terms(shared, QUIET)));
        return blocks;
    }

    private List<Block> rowCards(List<Rule> rows, RegisterRules.Said said) {
        List<Block> cards = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, List<String>> own = said.rows().get(i);
            List<String> labels =
                    own.keySet().stream().filter(label -> !label.equals(TITLE)).toList();
            cards.add(new Block.Card(
                    "row-" + (i + 1),
                    "Row " + rows.get(i).id(),
                    Words.of(rules.title(rows.get(i))),
                    List.of(new Block.Terms(terms(own, labels))),
                    "",
                    List.of()));
        }
        return cards;
    }

    private void files(Rule first, List<Block> blocks) {
        List<Block> files = new ArrayList<>();
        texts.text(first)
                .ifPresent(text -> files.add(new Block.Opening(
                        first.file() + ".drl", List.of(CodeText.of("The whole of the rule's file", text, false)))));
        texts.table(first)
                .ifPresent(text -> files.add(new Block.Opening(
                        first.file() + ".table.yaml", List.of(CodeText.of("The whole of its table", text, true)))));
        if (!files.isEmpty()) {
            blocks.add(Block.Section.of("files", "Its files", files));
        }
    }

    private void section(String id, String heading, List<String> lines, List<Block> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(Block.Section.of(
                    id,
                    heading,
                    List.of(new Block.Items(lines.stream().map(this::item).toList()))));
        }
    }

    private List<Block.Item> roles(List<Rule> rows, Function<Rule, Stream<Role>> of) {
        return rows.stream()
                .flatMap(of)
                .distinct()
                .map(role -> new Block.Item(places.link(Places.role(role), role.inWords(), false), List.of()))
                .toList();
    }

    private List<Block.Term> terms(Map<String, List<String>> parts, List<String> labels) {
        return labels.stream()
                .map(label -> new Block.Term(
                        label,
                        parts.getOrDefault(label, List.of()).stream()
                                .map(this::item)
                                .toList()))
                .toList();
    }

    /** A sentence with what is set in below it: each further line begins with its spaces and a hyphen. */
    private Block.Item item(String sentence) {
        String[] lines = sentence.strip().split("\n(?= +- )", -1);
        return item(lines, new int[] {0}, -1);
    }

    private Block.Item item(String[] lines, int[] at, int depth) {
        String words = lines[at[0]++].strip();
        List<Block.Item> under = new ArrayList<>();
        while (at[0] < lines.length && lines[at[0]].indexOf('-') > depth) {
            under.add(item(lines, at, lines[at[0]].indexOf('-')));
        }
        String plain = depth < 0 ? words : words.substring(1).strip();
        return new Block.Item(places.marked(plain.replaceAll("\\s+", " "), NAMES, false), under);
    }
}

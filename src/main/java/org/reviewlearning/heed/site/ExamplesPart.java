package org.reviewlearning.heed.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.OutcomeType;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.html.HtmlReport;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.Expected;
import org.reviewlearning.heed.wording.English;

/** The examples of a rule as sentences; one of each answer is drawn over time, as far as the book answers it so. */
record ExamplesPart(RuleBook book, RuleTexts texts) {

    /** The first example of each answer, drawn; what it is of is what the book answers. */
    private record Drawn(Example example, Assessment assessment) {}

    List<Block> blocks(List<Rule> rows) {
        List<Block> blocks = new ArrayList<>();
        Map<OutcomeType, Drawn> drawn = new EnumMap<>(OutcomeType.class);
        List<Block> told = new ArrayList<>();
        for (Rule rule : rows) {
            List<Example> examples = texts.of(rule);
            if (!examples.isEmpty()) {
                examples.forEach(example -> draw(rule, example, drawn));
                String of = rows.size() == 1 ? "All examples" : "All examples of " + rule.id();
                told.add(new Block.Opening(
                        of + ": " + examples.size(),
                        List.of(Block.items(
                                examples.stream().map(ExamplesPart::sentence).toList()))));
            }
        }
        if (told.isEmpty()) {
            return List.of(Block.paragraph("None was read beside this rule."));
        }
        blocks.add(
                Block.paragraph("One of each answer drawn as it was known on its day, and then all of them in words."));
        drawn.values().forEach(each -> blocks.add(card(each, blocks.size())));
        blocks.addAll(told);
        return blocks;
    }

    private void draw(Rule rule, Example example, Map<OutcomeType, Drawn> drawn) {
        OutcomeType expected = expected(example.then());
        if (expected != null
                && !drawn.containsKey(expected)
                && example.given().facts().size() > 1) {
            Assessment answered = book.alone(rule.id()).assess(example.given(), example.asAt());
            if (example.then().agrees(answered.outcomes().stream().findFirst())) {
                drawn.put(expected, new Drawn(example, answered));
            }
        }
    }

    private static Block.Card card(Drawn drawn, int number) {
        String id = "example-" + number;
        List<Block> shown = new ArrayList<>();
        drawn.assessment().prompts().stream()
                .limit(1)
                .forEach(prompt -> shown.add(Block.paragraph("It asks: \u201C" + prompt.ask() + "\u201D")));
        shown.add(new Block.Drawn(
                HtmlReport.drawn(drawn.assessment(), drawn.example().given(), id)));
        return new Block.Card(id, "Example " + number, Words.of(sentence(drawn.example())), shown, "", List.of());
    }

    private static String sentence(Example example) {
        return "It " + example.it() + " (" + answer(example.then()) + ", as at "
                + Language.english().day(example.asAt()) + ").";
    }

    private static String answer(Expected then) {
        return then instanceof Expected.Prompts prompts
                ? English.counted(prompts.prompts(), "question")
                : then instanceof Expected.CannotTell ? "cannot tell" : then.inWords();
    }

    private static @Nullable OutcomeType expected(Expected then) {
        if (then instanceof Expected.Prompts) {
            return OutcomeType.PROMPTED;
        }
        if (then instanceof Expected.CannotTell) {
            return OutcomeType.CANNOT_TELL;
        }
        return then instanceof Expected.Quiet
                ? OutcomeType.QUIET
                : then instanceof Expected.OutOfScope ? OutcomeType.OUT_OF_SCOPE : null;
    }
}

package org.reviewlearning.heed.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Timeline;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.report.PromptText;
import org.reviewlearning.heed.rule.Learning;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Source;

/**
 * One question of a page.
 *
 * @param number what it is called on the page, and at what lies behind it on the timeline; it says nothing else
 * @param card its id on the page
 */
record Question(Prompt prompt, String number, String card) {

    /** Questions in the order in which an answer is wanted, and then of the book. */
    static List<Question> of(List<Prompt> prompts, String letter) {
        List<Prompt> inOrder = prompts.stream()
                .sorted(Comparator.comparing(Prompt::level, Level.SOONEST))
                .toList();
        List<Question> questions = new ArrayList<>();
        for (Prompt prompt : inOrder) {
            String number = letter.equals("q") ? "" : letter.toUpperCase(Locale.ROOT);
            questions.add(new Question(prompt, number + (questions.size() + 1), letter + (questions.size() + 1)));
        }
        return questions;
    }

    Timeline.Pointer pointer() {
        return new Timeline.Pointer(card, number, prompt.title());
    }

    Block asCard() {
        Rule rule = prompt.rule();
        return new Block.Card(
                card,
                "Question " + number,
                Words.of(prompt.ask()),
                List.of(Block.Terms.of(
                        Block.Term.of("Asked of", text().askedOf(rule)),
                        Block.Term.of("Answer wanted", text().wanted(prompt.level())),
                        Block.Term.of("About", prompt.title()))),
                "Why we ask, and what it rests on",
                List.of(Block.Terms.of(
                        Block.Term.of("Why we ask", prompt.why()),
                        Block.Term.of("Because", text().found(prompt.because())),
                        new Block.Term("Outstanding", outstanding()),
                        Block.Term.of(
                                "Not found",
                                prompt.lines().isEmpty() ? text().notFound(prompt.because()) : Stream.of()),
                        Block.Term.of(
                                "Alongside",
                                Stream.concat(text().found(prompt.alongside()), text().notFound(prompt.alongside()))),
                        Block.Term.of("Thresholds", prompt.thresholds().stream().map(text()::threshold)),
                        Block.Term.of("Changed", PromptText.changed(rule).stream()),
                        new Block.Term("Learning", learning()),
                        Block.Term.of("Settled by", prompt.settledBy()),
                        Block.Term.of("Not told", prompt.despite().stream().map(gap -> text().despite(gap, rule))),
                        Block.Term.of("Reference", prompt.key()),
                        new Block.Term(
                                "On the timeline",
                                List.of(new Block.Item(
                                        Words.link("where it has the number " + number, "#timeline"), List.of()))))));
    }

    private static PromptText text() {
        return PromptText.ENGLISH;
    }

    private List<Block.Item> outstanding() {
        return prompt.lines().stream()
                .map(line -> Block.Item.of(text().line(line, prompt), text().behind(line)))
                .toList();
    }

    private List<Block.Item> learning() {
        return prompt.learning().stream().map(Question::learning).toList();
    }

    private static Block.Item learning(Learning learning) {
        Source source = learning.source();
        String link = source.link();
        Words title = Words.link(source.title(), link == null ? "" : link);
        return new Block.Item(
                Words.of(learning.says() + " (").and(title).and(", " + source.publisher() + ", " + source.date() + ")"),
                List.of());
    }
}

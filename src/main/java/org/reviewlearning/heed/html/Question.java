package org.reviewlearning.heed.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Language;
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
record Question(Prompt prompt, String number, String card, Language said) {

    /** Questions in the order in which an answer is wanted, and then of the book. */
    static List<Question> of(List<Prompt> prompts, String letter, Language said) {
        List<Prompt> inOrder = prompts.stream()
                .sorted(Comparator.comparing(Prompt::level, Level.SOONEST))
                .toList();
        List<Question> questions = new ArrayList<>();
        for (Prompt prompt : inOrder) {
            String number = letter.equals("q") ? "" : letter.toUpperCase(Locale.ROOT);
            questions.add(new Question(prompt, number + (questions.size() + 1), letter + (questions.size() + 1), said));
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
                said.said("page.question", number),
                own(prompt.ask()),
                List.of(Block.Terms.of(
                        Block.Term.of(term("to"), text().askedOf(rule)),
                        Block.Term.of(term("wanted"), text().wanted(prompt.level())),
                        owned("about", prompt.title()),
                        Block.Term.of(term("language"), text().untranslated(rule).stream()))),
                said.said("page.question.opens"),
                List.of(Block.Terms.of(
                        owned("why", prompt.why()),
                        evidence("because", prompt.because().stream().filter(each -> !PromptText.isAbsence(each))),
                        new Block.Term(term("outstanding"), outstanding()),
                        evidence(
                                "absent",
                                prompt.because().stream()
                                        .filter(each -> prompt.lines().isEmpty() && PromptText.isAbsence(each))),
                        evidence("alongside", inOrder(prompt.alongside())),
                        Block.Term.of(
                                said.said("page.thresholds"),
                                prompt.thresholds().stream().map(text()::threshold)),
                        Block.Term.of(term("changed"), PromptText.changed(rule).stream()),
                        new Block.Term(term("learning"), learning()),
                        owned("settled", prompt.settledBy()),
                        Block.Term.of(
                                said.said("page.not-told"),
                                prompt.despite().stream().map(gap -> text().despite(gap, rule))),
                        Block.Term.of(term("reference"), prompt.key()),
                        new Block.Term(
                                said.said("page.on-timeline"),
                                List.of(new Block.Item(
                                        Words.link(said.said("page.on-timeline.number", number), "#timeline"),
                                        List.of()))))));
    }

    private PromptText text() {
        return new PromptText(said);
    }

    private String term(String which) {
        return text().term(which);
    }

    /** Words of the rule, which may have none in the language of the page. */
    private Words own(String words) {
        return Words.in(foreign(prompt.rule().words().language()), words);
    }

    private String foreign(String language) {
        return language.equals(said.tag()) ? "" : language;
    }

    private Block.Term owned(String term, String words) {
        return new Block.Term(term(term), List.of(new Block.Item(own(words), List.of())));
    }

    private static Stream<Evidence> inOrder(List<Evidence> all) {
        return Stream.concat(
                all.stream().filter(each -> !PromptText.isAbsence(each)),
                all.stream().filter(PromptText::isAbsence));
    }

    /** What was found, in English where its kind has no other words; what was sought is always said in English. */
    private Block.Term evidence(String term, Stream<Evidence> some) {
        return new Block.Term(
                term(term),
                some.map(each -> new Block.Item(words(each), List.of())).toList());
    }

    private Words words(Evidence evidence) {
        String words = text().inWords(evidence);
        if (evidence instanceof Evidence.NotFound absent && words.contains(absent.where())) {
            int at = words.indexOf(absent.where());
            return Words.of(words.substring(0, at))
                    .and(Words.in(foreign("en"), absent.where()))
                    .and(words.substring(at + absent.where().length()));
        }
        boolean own = !(evidence instanceof Evidence.Found found)
                || said.has(found.kind().name() + ".says");
        return Words.in(own ? "" : foreign("en"), words);
    }

    private List<Block.Item> outstanding() {
        return prompt.lines().stream()
                .map(line -> Block.Item.of(text().line(line, prompt), text().behind(line)))
                .toList();
    }

    private List<Block.Item> learning() {
        return prompt.learning().stream().map(this::learning).toList();
    }

    private Block.Item learning(Learning learning) {
        Source source = learning.source();
        String link = source.link();
        Words title = Words.link(source.title(), link == null ? "" : link);
        return new Block.Item(
                Words.in(foreign("en"), learning.says())
                        .and(" (")
                        .and(title)
                        .and(", " + source.publisher() + ", " + source.date() + ")"),
                List.of());
    }
}

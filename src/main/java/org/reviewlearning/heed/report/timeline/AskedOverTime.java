package org.reviewlearning.heed.report.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Timeline;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.report.PromptText;
import org.reviewlearning.heed.report.UnknownText;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.timeline.Question;
import org.reviewlearning.heed.timeline.Stay;
import org.reviewlearning.heed.wording.English;

/**
 * What one rule, or the rows of a table that ask together, would have asked one role over time: several questions, or one
 * that came back, are read under one heading, spell by spell.
 *
 * @param number what it is called on a page
 * @param questions by the first day of each
 */
record AskedOverTime(int number, List<Question> questions) {

    /** By the first day on which something of each would have been asked. */
    static List<AskedOverTime> of(List<Question> questions) {
        Map<String, List<Question>> alike = questions.stream()
                .collect(Collectors.groupingBy(
                        each -> (each.lines().isEmpty()
                                        ? each.rule().id()
                                        : "rows of " + each.rule().file()) + " to "
                                + each.rule().to().key(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<AskedOverTime> all = new ArrayList<>();
        alike.values().forEach(of -> all.add(new AskedOverTime(all.size() + 1, of)));
        return all;
    }

    /** Its days, in order. */
    List<Stay> spells() {
        return questions.stream()
                .flatMap(question -> question.stays().stream())
                .sorted(Comparator.comparing(stay -> stay.days().from()))
                .toList();
    }

    String about() {
        return first().title();
    }

    Rule rule() {
        return questions.get(0).rule();
    }

    private Prompt first() {
        return spells().get(0).prompt();
    }

    Timeline.Pointer pointer() {
        return new Timeline.Pointer("question-" + number, String.valueOf(number), about());
    }

    /** One row a spell: what, of whom, the first day, the last, and what ended it. */
    Stream<List<Words>> rows() {
        Words about = Words.link(number + ". " + about(), "#" + pointer().card());
        return spells().stream()
                .map(stay -> List.of(
                        about,
                        Words.of(rule().to().inWords()),
                        Words.of((stay.begunBefore() ? "before " : "")
                                + TimelineLanes.day(stay.days().from())),
                        Words.of(
                                stay.ended() == null
                                        ? "none: still asked"
                                        : TimelineLanes.day(stay.days().to())),
                        Words.of(ended(stay.ended()))));
    }

    /** All of it; without what is the same for every case where it is not to be told in full. */
    Block.Card card(boolean full) {
        Block.Term restedOn = new Block.Term("It rested on", restedOn());
        return new Block.Card(
                pointer().card(),
                String.valueOf(number),
                Words.of(about()),
                List.of(Block.Terms.of(
                        Block.Term.of("Asked of", PromptText.ENGLISH.askedOf(rule())),
                        new Block.Term("Asked", asked()))),
                "What it rested on, and why we ask",
                List.of(
                        full
                                ? Block.Terms.of(
                                        restedOn,
                                        Block.Term.of("Step by step", each(this::lines)),
                                        Block.Term.of("Despite", each(stay -> despite(stay.prompt()))),
                                        Block.Term.of("Why we ask", first().why()),
                                        Block.Term.of(
                                                "Threshold",
                                                each(stay -> stay.prompt().thresholds().stream()
                                                        .map(PromptText.ENGLISH::threshold))),
                                        Block.Term.of("Learning", PromptText.ENGLISH.learning(first()).stream()),
                                        Block.Term.of(
                                                "Settled by",
                                                each(stay ->
                                                        Stream.of(stay.prompt().settledBy()))),
                                        Block.Term.of(
                                                "Reference", questions.stream().map(Question::key)))
                                : Block.Terms.of(
                                        restedOn, Block.Term.of("Despite", each(stay -> despite(stay.prompt()))))));
    }

    private Stream<String> each(Function<Stay, Stream<String>> said) {
        return spells().stream().flatMap(said).distinct();
    }

    /** The days, the question unless it is that of the spell before, and what ended it. */
    private List<Block.Item> asked() {
        List<Block.Item> items = new ArrayList<>();
        String before = "";
        for (Stay stay : spells()) {
            String ask = stay.prompt().ask();
            items.add(new Block.Item(
                    Words.strong(English.capital(TimelineLanes.when(stay)))
                            .and(ask.equals(before) ? ", in the same words." : ". " + ask),
                    List.of(Block.Item.of(ended(stay.ended())))));
            before = ask;
        }
        return items;
    }

    private List<Block.Item> restedOn() {
        List<Stay> spells = spells();
        return spells.size() == 1
                ? evidence(spells.get(0)).map(Block.Item::of).toList()
                : spells.stream()
                        .map(stay -> Block.Item.of(
                                "On " + TimelineLanes.day(stay.days().from()) + ":",
                                evidence(stay).toList()))
                        .toList();
    }

    private static Stream<String> evidence(Stay stay) {
        return Stream.concat(
                PromptText.ENGLISH.found(stay.prompt().because()),
                PromptText.ENGLISH.notFound(stay.prompt().because()));
    }

    private Stream<String> lines(Stay of) {
        return questions.stream()
                .filter(question -> question.stays().contains(of))
                .flatMap(question -> question.lines().stream())
                .map(line -> line.stays().get(0).prompt().title() + ": "
                        + line.stays().stream().map(TimelineLanes::when).collect(Collectors.joining("; ")));
    }

    private Stream<String> despite(Prompt prompt) {
        return prompt.despite().stream().map(gap -> PromptText.ENGLISH.despite(gap, prompt.rule()));
    }

    private static String ended(Stay.@Nullable Ending ended) {
        if (ended == null) {
            return "Still asked on the last day looked at.";
        }
        String said = ended.says().isEmpty() ? "." : ": " + ended.says() + ".";
        String noLonger = "No longer asked from " + TimelineLanes.day(ended.on());
        return switch (ended.reason()) {
            case SETTLED ->
                ended.by().isEmpty()
                        ? noLonger + ", after something was recorded."
                        : noLonger + ", after this was recorded: "
                                + ended.by().stream()
                                        .map(PromptText.ENGLISH::inWords)
                                        .collect(Collectors.joining("; ")) + ".";
            case TIME_PASSED -> noLonger + ": it was too long ago by then. Nothing settled it.";
            case OUT_OF_SCOPE -> noLonger + ": the rule was not about this child any more" + said;
            case CANNOT_TELL ->
                "From " + TimelineLanes.day(ended.on()) + " it could not be told"
                        + (ended.gaps().isEmpty()
                                ? said
                                : ". " + String.join(" ", new UnknownText(Language.english()).alike(ended.gaps())));
            case RULE_CHANGED -> noLonger + ": the rule was another by then" + said;
        };
    }
}

package org.reviewlearning.heed.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.register.RegisterRules;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.wording.English;

/** The pages that lead to the others. */
record StartPages(Register register, Places places) {

    List<Block> start() {
        ThingPages things = new ThingPages(register, places);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Block.paragraph(English.counted(register.book().rules().size(), "rule") + " that carry what reviews of"
                        + " children's cases taught, each a question to somebody who can still act on it."));
        blocks.add(new Block.Paragraph(Words.link("Find a rule, a finding or a figure by its words", Places.FIND)));
        List<Block> themes = new ArrayList<>();
        register.byTheme()
                .forEach((theme, rules) -> themes.add(new Block.Opening(
                        Register.inWords(theme) + ": " + English.counted(rules.size(), "rule"),
                        List.of(new Block.Items(things.byRule(rules, true))))));
        blocks.add(Block.Section.of("themes", "By theme", themes));
        blocks.add(Block.Section.of(
                "asked",
                "By who is asked",
                List.of(new Block.Items(register.book().roles().stream()
                        .map(role ->
                                new Block.Item(places.link(Places.role(role), things.title(role), true), List.of()))
                        .toList()))));
        blocks.add(Block.Section.of(
                "sources",
                "By what taught us to ask",
                List.of(new Block.Items(things.sources().keySet().stream()
                        .map(source -> new Block.Item(
                                places.link(Places.source(source), source.title(), true)
                                        .and(", " + source.publisher() + ", " + source.date()),
                                List.of()))
                        .toList()))));
        blocks.add(Block.Section.of(
                "figures",
                "Figures",
                List.of(new Block.Opening(
                        English.counted(register.book().thresholds().size(), "figure"),
                        List.of(new Block.Items(register.book().thresholds().stream()
                                .map(this::figure)
                                .toList()))))));
        return blocks;
    }

    private Block.Item figure(Threshold figure) {
        return new Block.Item(places.marked(RegisterRules.figure(figure), List.of("figure"), true), List.of());
    }

    /** One card for each, which the script of the page looks through; without it they are all there. */
    List<Block> find() {
        RegisterRules words = new RegisterRules(register);
        List<Block> cards = new ArrayList<>();
        for (List<Rule> rows : Register.byText(register.book().rules()).values()) {
            Rule first = rows.get(0);
            RegisterRules.Said said = words.of(rows);
            String questions =
                    rows.stream().map(words::title).distinct().skip(1).collect(Collectors.joining("; "));
            List<String> asks =
                    said.shared().getOrDefault("Question", said.together().getOrDefault("Question", List.of()));
            card(
                    "Rule " + first.file(),
                    places.link(Places.rule(first), words.title(first), true),
                    String.join(" ", asks) + (questions.isEmpty() ? "" : " Also: " + questions + ".") + " Asked of "
                            + first.to().inWords() + ". " + Register.inWords(Register.theme(first)) + ".",
                    cards);
        }
        for (Finding finding : register.book().findings()) {
            card(
                    "Finding " + finding.learning().key(),
                    places.link(Places.finding(finding), finding.learning().says(), true),
                    finding.learning().source().title(),
                    cards);
        }
        for (Threshold figure : register.book().thresholds()) {
            card(
                    "Figure",
                    places.link(Places.figure(figure), figure.name(), true),
                    RegisterRules.figure(figure).replace("`" + figure.name() + "`: ", ""),
                    cards);
        }
        return List.of(Block.Section.of("all", "All of them, to look through by words", cards));
    }

    private static void card(String name, Words heading, String says, List<Block> cards) {
        cards.add(new Block.Card(
                "found-" + (cards.size() + 1), name, heading, List.of(Block.paragraph(says)), "", List.of()));
    }

    List<Block> noRule() {
        ThingPages things = new ThingPages(register, places);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph("What was found, and cannot be a question that records answer, with why not."));
        things.sources().forEach((source, all) -> {
            List<Block.Item> none = all.stream()
                    .filter(finding -> finding.noRule() != null)
                    .map(finding -> things.found(finding, true))
                    .toList();
            if (!none.isEmpty()) {
                blocks.add(Block.Section.of("source-" + blocks.size(), source.title(), List.of(new Block.Items(none))));
            }
        });
        List<String> loose = register.loose().toList();
        blocks.add(Block.Section.of(
                "left-over",
                "Left over",
                List.of(
                        loose.isEmpty()
                                ? Block.paragraph(
                                        "Nothing: every finding is traced, and every figure and role is used.")
                                : new Block.Items(loose.stream()
                                        .map(each -> new Block.Item(
                                                places.marked(each, List.of("finding", "figure", "role"), true),
                                                List.of()))
                                        .toList()))));
        return blocks;
    }
}

package org.reviewlearning.heed.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Page;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.register.Register;

/**
 * The register of a rule book as pages: for each rule, finding, figure, role and source one, and a start. The same book and
 * files give the same bytes.
 */
public final class RegisterSite {

    private static final String OPENING =
            "This page is made by heed register from the rules themselves and their examples. "
                    + " Examples are invented, or made from a case with other ids and days: look for what could tell who it was"
                    + " before you publish them.";

    private static final String CLOSING = "That a rule does not ask is never an assurance.";

    private final Register register;
    private final RuleTexts texts;
    private final Places places;

    private RegisterSite(Register register, RuleTexts texts) {
        this.register = register;
        this.texts = texts;
        this.places = new Places(register);
    }

    /**
     * Makes the pages, one after another.
     *
     * @param page takes the name of each, with forward slashes, and what it holds
     */
    public static void write(Register register, RuleTexts texts, BiConsumer<String, String> page) {
        Objects.requireNonNull(page, "page");
        new RegisterSite(register, texts).write(page);
    }

    private void write(BiConsumer<String, String> to) {
        StartPages start = new StartPages(register, places);
        top(Places.START, "Register of " + register.book().name().name(), start.start(), to);
        top(Places.FIND, "Find a rule, a finding or a figure", start.find(), to);
        top(Places.NO_RULE, "Findings with no rule, and what is left over", start.noRule(), to);
        RulePage rules = new RulePage(register, texts, places);
        Register.byText(register.book().rules())
                .values()
                .forEach(rows -> under(Places.rule(rows.get(0)), rules.title(rows), rules.blocks(rows), to));
        ThingPages things = new ThingPages(register, places);
        register.book()
                .findings()
                .forEach(finding -> under(
                        Places.finding(finding), "Finding " + finding.learning().key(), things.finding(finding), to));
        things.sources()
                .forEach((source, findings) ->
                        under(Places.source(source), source.title(), things.source(source, findings), to));
        register.book()
                .thresholds()
                .forEach(figure -> under(Places.figure(figure), "Figure " + figure.name(), things.figure(figure), to));
        register.book().roles().forEach(role -> under(Places.role(role), things.title(role), things.role(role), to));
    }

    private void top(String file, String title, List<Block> blocks, BiConsumer<String, String> to) {
        to.accept(file, page(title, "", file, blocks));
    }

    private void under(String key, String title, List<Block> blocks, BiConsumer<String, String> to) {
        to.accept(places.file(key), page(title, "../", "", blocks));
    }

    private String page(String title, String up, String itself, List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        Words ways = Words.of("Register of " + register.book().name().inWords() + ": ");
        ways = ways.and(way("Start", Places.START, up, itself)).and(" \u00B7 ");
        ways = ways.and(way("Find", Places.FIND, up, itself)).and(" \u00B7 ");
        all.add(new Block.Paragraph(ways.and(way("No rule, and left over", Places.NO_RULE, up, itself))));
        all.addAll(blocks);
        return Page.of(title, OPENING, all, CLOSING).html();
    }

    private static Words way(String words, String file, String up, String itself) {
        return file.equals(itself) ? Words.strong(words) : Words.link(words, up + file);
    }
}

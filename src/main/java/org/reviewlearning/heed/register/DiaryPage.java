package org.reviewlearning.heed.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Page;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.wording.English;

/** The diary as a page: what is due by owner, what layers switched off, and findings without a rule. */
record DiaryPage(Diary diary) {

    private static final String OPENING =
            "This page is about rules and figures, and about no child. It tells when each is to be looked at again, and not"
                    + " whether it is right; one that is late asks as before.";

    private static final String CLOSING =
            "That a rule is not due is no assurance: Heed asks only what its rules ask, of what it was given.";

    Page page() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph("Rule book " + diary.book().name().inWords() + "."));
        Map<String, List<Diary.Entry>> byOwner = new TreeMap<>();
        diary.entries()
                .forEach(entry -> byOwner.computeIfAbsent(entry.owner(), owner -> new ArrayList<>())
                        .add(entry));
        if (byOwner.isEmpty()) {
            blocks.add(Block.paragraph("Nothing is due in that time."));
        }
        byOwner.forEach((owner, due) ->
                blocks.add(section(owner, due.stream().map(this::entry).toList(), blocks)));
        List<Block.Item> off = diary.switchedOff().stream().map(this::off).toList();
        if (!off.isEmpty()) {
            blocks.add(section("Switched off by a layer", off, blocks));
        }
        List<Block.Item> without = diary.book().findings().stream()
                .filter(finding -> finding.noRule() != null)
                .map(DiaryPage::without)
                .toList();
        if (!without.isEmpty()) {
            blocks.add(section("Findings without a rule", without, blocks));
        }
        return Page.of(
                "What is to be looked at again, " + day(diary.on()) + " to " + day(diary.until()),
                OPENING,
                blocks,
                CLOSING);
    }

    private static Block section(String heading, List<Block.Item> items, List<Block> before) {
        return Block.Section.of("part-" + before.size(), heading, List.of(new Block.Items(items)));
    }

    private Block.Item entry(Diary.Entry entry) {
        Words by = entry.by().isBefore(diary.on())
                ? Words.strong("Late, since " + day(entry.by()))
                : Words.of(day(entry.by()));
        List<Block.Item> figures = new ArrayList<>();
        entry.figures()
                .forEach((origin, of) -> figures.add(
                        Block.Item.of(English.capital(origin.inWords()) + ": " + figuresInWords(of) + ".")));
        return new Block.Item(by.and(": ").and(Words.name(entry.rule())).and(". " + entry.title() + "."), figures);
    }

    private Block.Item off(Diary.SwitchedOff each) {
        return new Block.Item(
                Words.of(again(each.off()) + ": ")
                        .and(Words.name(each.rule()))
                        .and(". " + each.off().layer() + " (" + each.owner() + "): "
                                + each.off().reason() + "."),
                List.of());
    }

    private String again(Rule.Off off) {
        return off.until() == null
                ? "Until somebody switches it on"
                : "Asked again " + (off.on(diary.on()) ? "from " : "since ") + day(off.until());
    }

    private static Block.Item without(Finding finding) {
        return new Block.Item(Words.name(finding.learning().key()).and(": " + finding.noRule()), List.of());
    }

    private static String figuresInWords(List<Threshold> figures) {
        return English.listed(figures.stream()
                .map(figure -> String.format(
                        Locale.ROOT,
                        "%s %s",
                        figure.name().substring(figure.name().indexOf('.') + 1),
                        figure.unit()
                                .inWords(figure.values()
                                        .get(figure.values().size() - 1)
                                        .value())))
                .toList());
    }

    private static String day(LocalDate day) {
        return Language.english().day(day);
    }
}

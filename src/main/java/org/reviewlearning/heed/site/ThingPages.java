package org.reviewlearning.heed.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.page.Block;
import org.reviewlearning.heed.page.Words;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.register.RegisterRules;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Source;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.wording.English;

/** What the pages of findings, sources, figures and roles say: each with the rules that rest on it, or are put to it. */
record ThingPages(Register register, Places places) {

    Map<Source, List<Finding>> sources() {
        return register.book().findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.learning().source(), LinkedHashMap::new, Collectors.toList()));
    }

    List<Block> finding(Finding finding) {
        Source source = finding.learning().source();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(finding.learning().says()));
        blocks.add(Block.Terms.of(new Block.Term(
                "Source",
                List.of(new Block.Item(
                        places.link(Places.source(source), source.title(), false)
                                .and(", " + source.publisher() + ", " + source.date()),
                        List.of())))));
        if (finding.noRule() != null) {
            blocks.add(new Block.Note(Words.strong("No rule: ").and(finding.noRule())));
        }
        List<Rule> citing = register.citing(finding);
        if (finding.noRule() == null || !citing.isEmpty()) {
            blocks.add(rules("Rules that ask about it", citing, "Not yet a rule."));
        }
        return blocks;
    }

    List<Block> source(Source source, List<Finding> findings) {
        String link = source.link();
        return List.of(
                Block.Terms.of(
                        Block.Term.of("Published by", source.publisher()),
                        Block.Term.of("Date", source.date()),
                        new Block.Term("Key", List.of(new Block.Item(Words.name(source.key()), List.of()))),
                        new Block.Term(
                                "To be read at",
                                link == null ? List.of() : List.of(new Block.Item(Words.link(link, link), List.of())))),
                Block.Section.of(
                        "findings",
                        "What it found",
                        List.of(new Block.Items(findings.stream()
                                .map(finding -> found(finding, false))
                                .toList()))));
    }

    /** A finding, with the rules that ask about it or why there is none. */
    Block.Item found(Finding finding, boolean fromStart) {
        List<Block.Item> under = new ArrayList<>(byRule(register.citing(finding), fromStart));
        if (finding.noRule() != null) {
            under.add(Block.Item.of("No rule: " + finding.noRule()));
        } else if (under.isEmpty()) {
            under.add(Block.Item.of("Not yet a rule."));
        }
        return new Block.Item(
                places.link(Places.finding(finding), finding.learning().says(), fromStart), under);
    }

    List<Block> figure(Threshold figure) {
        return List.of(
                new Block.Table(
                        "What it is, and from when",
                        List.of("Figure", "From", "What says so", "Changed by a layer"),
                        figure.values().stream()
                                .map(each -> List.of(
                                        Words.of(Language.english().amount(each.value(), figure.unit())),
                                        Words.of(
                                                each.from() == null
                                                        ? "always"
                                                        : Language.english().day(Objects.requireNonNull(each.from()))),
                                        Words.of(each.cite()),
                                        Words.of(
                                                each.change() == null
                                                        ? ""
                                                        : each.change().inWords())))
                                .toList()),
                Block.Terms.of(
                        Block.Term.of("Origin", figure.origin().inWords()),
                        Block.Term.of("Owned by", figure.owner()),
                        Block.Term.of("Note", Stream.ofNullable(figure.note()))),
                rules("Rules that use it", register.using(figure), "No rule uses it."));
    }

    String title(Role role) {
        return English.capital(role.inWords());
    }

    List<Block> role(Role role) {
        List<Block> blocks = new ArrayList<>();
        for (Level level : register.book().levels()) {
            List<Rule> asked = register.asking(role, level);
            if (!asked.isEmpty()) {
                blocks.add(Block.Section.of(
                        "asked-" + (blocks.size() + 1),
                        "Asked, an answer wanted " + RegisterRules.wanted(level),
                        List.of(new Block.Items(byRule(asked, false)))));
            }
        }
        List<Rule> told = register.telling(role);
        if (!told.isEmpty()) {
            blocks.add(rules("Told, with a copy", told, ""));
        }
        return blocks.isEmpty() ? List.of(Block.paragraph("No rule asks or tells this role.")) : blocks;
    }

    private Block rules(String heading, List<Rule> rules, String none) {
        return Block.Section.of(
                "rules",
                heading,
                List.of(rules.isEmpty() ? Block.paragraph(none) : new Block.Items(byRule(rules, false))));
    }

    /** Rules as links, those of one table as one with which of its rows are meant. */
    List<Block.Item> byRule(List<Rule> rules, boolean fromStart) {
        RegisterRules words = new RegisterRules(register);
        return Register.byText(rules).values().stream()
                .map(rows -> {
                    Rule first = rows.get(0);
                    return new Block.Item(
                            places.link(Places.rule(first), words.title(first), fromStart)
                                    .and(" (")
                                    .and(Words.name(register.names(rows, "%1$s")))
                                    .and(")"),
                            List.of());
                })
                .toList();
    }
}

package org.reviewlearning.heed.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reviewlearning.heed.page.Markdown;
import org.reviewlearning.heed.rule.Finding;
import org.reviewlearning.heed.rule.Level;
import org.reviewlearning.heed.rule.Role;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Source;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.wording.English;

/** The register as Markdown: by theme, by source, by figure, by role, and what is left over. */
final class RegisterText {

    private final Register register;
    private final RegisterRules rules;
    private final Markdown page = new Markdown();

    RegisterText(Register register) {
        this.register = register;
        this.rules = new RegisterRules(register);
    }

    String write() {
        page.heading(
                1,
                "Register of " + register.book().name().name() + " "
                        + register.book().name().version());
        page.paragraph(
                "What every rule asks, of whom and when, what it rests on, and the other way round. Made by `heed"
                        + " register` from the rules themselves; do not change it by hand. It is about rules, and about no"
                        + " child.");
        page.paragraph("A rule asks when all the lines under \u201cAsks when\u201d hold at once. \u201cThe day we look"
                + " from\u201d is the day of the assessment, and nothing later is seen. Words in square brackets are"
                + " filled in from the records. Where a record or a field that a rule needs is missing, it says that it"
                + " cannot tell. That a rule does not ask is never an assurance.");
        byTheme();
        bySource();
        byFigure();
        byRole();
        page.heading(2, "Left over");
        List<String> loose = register.loose().toList();
        loose.forEach(page::item);
        if (loose.isEmpty()) {
            page.paragraph("Nothing: every finding is traced, and every figure and role is used.");
        }
        return page.toString();
    }

    private void byTheme() {
        page.heading(2, "Rules by theme");
        Map<String, List<Rule>> themes = register.byTheme();
        themes.forEach((theme, of) -> page.item(Register.inWords(theme) + ": " + references(of)));
        themes.forEach((theme, of) -> {
            page.heading(3, Register.inWords(theme));
            Register.byText(of).values().forEach(rows -> rules.write(rows, page));
        });
    }

    private void bySource() {
        page.heading(2, "Findings by source");
        Map<Source, List<Finding>> sources = register.book().findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.learning().source(), LinkedHashMap::new, Collectors.toList()));
        sources.forEach((source, findings) -> {
            page.heading(3, source.title());
            page.paragraph("`" + source.key() + "`, " + source.publisher() + ", " + source.date()
                    + (source.link() == null ? "" : ", " + source.link()));
            for (Finding finding : findings) {
                page.item("`" + finding.learning().finding() + "`: "
                        + finding.learning().says());
                List<Rule> citing = register.citing(finding);
                if (!citing.isEmpty()) {
                    page.underItem("Asked about by " + references(citing));
                }
                if (finding.noRule() != null) {
                    page.underItem("No rule: " + finding.noRule());
                } else if (citing.isEmpty()) {
                    page.underItem("Not yet a rule.");
                }
            }
        });
    }

    private void byFigure() {
        page.heading(2, "Figures");
        for (Threshold threshold : register.book().thresholds()) {
            page.item(RegisterRules.figure(threshold));
            List<Rule> using = register.using(threshold);
            page.underItem((using.isEmpty() ? "Used by no rule" : "Used by " + references(using)) + "; owned by "
                    + threshold.owner());
        }
    }

    private void byRole() {
        page.heading(2, "Who is asked");
        for (Role role : register.book().roles()) {
            if (register.unusedRoles().contains(role.key())) {
                continue;
            }
            page.heading(3, English.capital(role.inWords()));
            for (Level level : register.book().levels()) {
                List<Rule> asked = register.asking(role, level);
                if (!asked.isEmpty()) {
                    page.item("Asked, " + RegisterRules.wanted(level) + ":");
                    Register.byText(asked)
                            .forEach((text, rows) -> page.underItem(
                                    references(rows) + (rows.size() > 1 ? "" : ": " + rules.title(rows.get(0)))));
                }
            }
            List<Rule> told = register.telling(role);
            page.part("Told", told.isEmpty() ? List.of() : List.of(references(told)), false);
        }
    }

    /** Rules as links to where the register tells of them; rows of one table as one. */
    private String references(List<Rule> rules) {
        return register.names(rules, "[%1$s](#%1$s)");
    }
}

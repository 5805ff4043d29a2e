package org.reviewlearning.heed.cli.rules;

import java.util.concurrent.Callable;
import org.reviewlearning.heed.json.RegisterJson;
import org.reviewlearning.heed.register.Register;
import org.reviewlearning.heed.terminal.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code heed register}: every rule, source and figure, both ways. */
@Command(
        name = "register",
        description = {
            "Writes the register of the rules: what each asks, of whom and when, and what it rests on.",
            "When a rule asks is told in plain English made from its condition; findings, figures and roles are told"
                    + " the other way round as well, and so is what no rule uses.",
            "It is about rules, and about no child."
        },
        customSynopsis = "heed register [RULES] [--format text|json] [-o FILE]",
        parameterListHeading = "%nRules:%n",
        footer = {
            "  heed register rules -o rules/register.md",
            "",
            "Exit codes: 0 done; 2 wrong usage; 3 rules have problems; 70 a fault in Heed."
        })
public final class RegisterCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private BookDocument document = new BookDocument();

    public RegisterCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return document.write(
                console, book -> Register.of(book).markdown(), book -> RegisterJson.json(Register.of(book)));
    }
}

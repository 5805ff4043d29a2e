package org.reviewlearning.heed.cli.rules;

import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Option;

/** What a report is said in. */
public final class LanguageOption {

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description =
                    "What the report is said in: en, or cy for Welsh, which is a draft. A rule that has no words in it asks"
                            + " in English, and it is said which.")
    private String language = "en";

    /**
     * The language's tag.
     *
     * @throws WrongUsage if there are no words in it
     */
    public String tag() {
        try {
            return Language.named(language).tag();
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(
                    "Say which language: --language en, or --language " + String.join(", ", Language.others()) + ".");
        }
    }
}

package org.reviewlearning.heed.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleResult;
import org.reviewlearning.heed.suite.Suite;

/** The boundaries of every shipped rule in one file, to be read: {@code mvn test -Dtest=BoundariesRun -Dheed.into=FILE}. */
@EnabledIfSystemProperty(named = "heed.into", matches = ".+")
class BoundariesRun {

    @Test
    void every_rule() throws IOException {
        Path folder = Path.of("rules");
        RuleBook book = RuleBook.open(folder);
        List<Example> examples = Suite.run(folder, book).results().stream()
                .map(ExampleResult::example)
                .toList();
        StringBuilder text = new StringBuilder();
        int drafts = 0;
        int notes = 0;
        for (Rule rule : book.rules()) {
            List<Example> own = examples.stream()
                    .filter(each -> each.rule().equals(rule.id()))
                    .toList();
            Boundaries made = Boundaries.of(book, rule, own, Boolean.getBoolean("heed.all"));
            drafts += made.drafts().size();
            notes += made.notes().size();
            text.append("## ").append(rule.id()).append("\n");
            made.notes().forEach(each -> text.append("NOTE ").append(each).append("\n"));
            made.drafts().forEach(each -> text.append(each.text()).append("\n"));
        }
        Files.writeString(
                Path.of(System.getProperty("heed.into")), text + "\n" + drafts + " drafts, " + notes + " notes\n");
    }
}

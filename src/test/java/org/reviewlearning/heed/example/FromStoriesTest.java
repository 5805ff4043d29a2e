package org.reviewlearning.heed.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.RuleSelection;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.assessment.OutcomeType;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReader;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.suite.Example;
import org.reviewlearning.heed.suite.ExampleFile;

/** Examples out of the life stories, by many rules: each is answered as the story is, and holds little of it. */
class FromStoriesTest {

    private static final Path STORIES = Path.of("examples/stories");
    private static final Pattern DAY = Pattern.compile("(?m)^\\| *(\\d{4}-\\d{2}-\\d{2}) *\\|");
    private static final RuleBook BOOK = RuleBook.open(Path.of("rules"));
    private static final int OF_EACH = Integer.getInteger("heed.each", 2);

    @Test
    void an_example_out_of_a_story_is_answered_as_the_story_is() throws IOException {
        Random random = new Random(Long.getLong("heed.seed", 15));
        Map<OutcomeType, Integer> made = new EnumMap<>(OutcomeType.class);
        List<String> not = new ArrayList<>();
        int facts = 0;
        int kept = 0;
        for (Path story : stories()) {
            CaseFile caseFile = read(story);
            LocalDate day = day(story, random);
            Assessment assessment = BOOK.assess(caseFile, day, RuleSelection.LIVE);
            for (Outcome outcome : some(assessment.outcomes(), random)) {
                String about =
                        story.getFileName() + " " + day + " " + outcome.rule().id() + " " + outcome.written();
                Optional<FromCase> example = FromCase.of(BOOK, outcome.rule().id(), caseFile, day, List.of());
                if (example.isEmpty()) {
                    not.add(about);
                    continue;
                }
                made.merge(outcome.type(), 1, Integer::sum);
                facts += caseFile.facts().size();
                if (Boolean.getBoolean("heed.show")) {
                    System.out.println("## " + about + "\n"
                            + Draft.file(List.of(example.get().draft()))
                            + example.get().mayIdentify());
                }
                kept += example.get().draft().given().facts().size();
                holdsNothingOf(caseFile, example.get(), about);
                Outcome then = again(outcome, example.get());
                assertThat(then.type()).as(about).isEqualTo(outcome.type());
                assertThat(then.gaps()).as(about).hasSameSizeAs(outcome.gaps());
                if (then instanceof Outcome.Prompted asked) {
                    assertThat(asked.prompts()).as(about).hasSameSizeAs(((Outcome.Prompted) outcome).prompts());
                }
            }
        }
        System.out.println(made + " made, not " + not + ", facts " + facts + " kept " + kept);
        assertThat(not).isEmpty();
        assertThat(made).containsOnlyKeys(OutcomeType.values());
    }

    /** Some of each answer. */
    private static List<Outcome> some(List<Outcome> outcomes, Random random) {
        List<Outcome> some = new ArrayList<>();
        for (OutcomeType type : OutcomeType.values()) {
            List<Outcome> of = new ArrayList<>(
                    outcomes.stream().filter(each -> each.type() == type).toList());
            java.util.Collections.shuffle(of, random);
            some.addAll(of.subList(0, Math.min(of.size(), type == OutcomeType.OUT_OF_SCOPE ? 1 : OF_EACH)));
        }
        return some;
    }

    private static Outcome again(Outcome outcome, FromCase example) {
        ExampleFile read = ExampleFile.read(
                outcome.rule().file() + ".examples.yaml",
                Draft.file(List.of(example.draft())).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                BOOK);
        assertThat(read.problems()).isEmpty();
        Example one = read.examples().get(0);
        return BOOK.alone(one.rule()).assess(one.given(), one.asAt()).outcomes().get(0);
    }

    private static void holdsNothingOf(CaseFile caseFile, FromCase example, String about) {
        assertThat(example.draft().given().id()).as(about).isEqualTo("EXAMPLE");
        assertThat(example.draft().given().facts())
                .as(about)
                .allMatch(fact -> fact.recordedOn() == null && fact.origin() == null)
                .extracting(Fact::id)
                .allMatch(id -> id.matches("[a-z][0-9]+"));
    }

    private static LocalDate day(Path story, Random random) throws IOException {
        String told = Files.readString(Path.of(story.toString().replaceFirst("\\.yaml$", ".md")));
        Matcher days = DAY.matcher(told);
        List<LocalDate> all =
                days.results().map(each -> LocalDate.parse(each.group(1))).toList();
        return all.get(random.nextInt(all.size()));
    }

    private static List<Path> stories() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static CaseFile read(Path file) {
        return ((CaseRead) CaseReader.using(Vocabulary.shipped()).read(file)).caseFile();
    }
}

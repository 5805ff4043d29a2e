package org.reviewlearning.heed.suite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.intake.CaseRead;
import org.reviewlearning.heed.intake.CaseReading;
import org.reviewlearning.heed.intake.CaseRefused;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.ListNode;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;
import org.reviewlearning.heed.text.StrictText;
import org.reviewlearning.heed.text.Utf16;

/** Reads one file of examples. */
final class ExampleReader {

    private static final List<String> FILE_KEYS = Data.names(ExamplesDocument.class);
    private static final List<String> EXAMPLE_KEYS = Data.names(ExamplesDocument.Example.class);

    private static final String LIST = "Write examples: and a list; each has it, asAt, given and then.";
    private static final String ARRANGEMENTS =
            "Write those of which the same is given: arrangements: [foster, kinship].";
    private static final String GIVEN =
            "Write the child and the kinds that were supplied: given: {child: {arrangement: foster}, visits: []}.";

    private final List<Problem> other;
    private final StrictText.Decoded decoded;
    private final RuleText text;
    private final ExampleBook book;
    private final Problems problems;
    private final ExampleRules about;

    ExampleReader(String file, byte[] bytes, ExampleBook book) {
        this.other = Utf16.name(bytes)
                .map(name -> StrictText.notUtf8(file, name))
                .map(List::of)
                .orElse(List.of());
        this.decoded = StrictText.decode(file, bytes);
        this.text = new RuleText(file, decoded.text());
        this.book = book;
        this.problems = Problems.of(text);
        this.about = new ExampleRules(file, book, problems);
    }

    ExampleFile read() {
        problems.addAll(other);
        problems.addAll(decoded.problems());
        List<Example> examples = new ArrayList<>();
        if (problems.none()) {
            Form.ofYaml(text, problems, "It begins with rule: and the rule's id.")
                    .ifPresent(form -> examples(form, examples));
        }
        return new ExampleFile(text.file(), examples, problems.all());
    }

    private void examples(Form form, List<Example> into) {
        form.only(FILE_KEYS);
        Form rule = form.at("rule").needed("Write rule: and the id of the rule these are examples of.");
        String id = rule.words();
        List<Rule> rules = id == null ? List.of() : about.named(id, rule);
        for (Form item : form.at("examples").filled(LIST).items(LIST)) {
            if (item.isMap("An example has it, asAt, given and then.")) {
                example(rules, item).ifPresent(example -> into.addAll(ofEach(example, item.at("arrangements"))));
            }
        }
    }

    private Optional<Example> example(List<Rule> rules, Form form) {
        form.only(EXAMPLE_KEYS);
        Form then = form.at("then");
        Form within = form.at("given").at("then");
        if (!then.isThere() && within.isThere()) {
            within.wrongKey("This line begins too far to the right.", "Begin it below given:.");
            return Optional.empty();
        }
        Rule rule = about.one(rules, form);
        String it = form.at("it")
                .needed("Say what the example shows: it: asks when ...")
                .words();
        LocalDate asAt = form.at("asAt")
                .needed("Write the day the example looks from: asAt: 2024-03-01.")
                .day(WorkingDays.FIRST.getYear(), WorkingDays.LAST.getYear());
        CaseFile given = given(form.at("given").needed(GIVEN), asAt);
        Expected expected = new ThenReader(problems, book, given).read(then);
        return rule == null || it == null || asAt == null || given == null || expected == null
                ? Optional.empty()
                : Optional.of(new Example(rule.id(), it, asAt, given, expected, form.place()));
    }

    /** One for each arrangement, where it names some: what is given is the same but for that. */
    private List<Example> ofEach(Example example, Form arrangements) {
        if (!arrangements.isThere()) {
            return List.of(example);
        }
        CaseFile given = example.given();
        if (given.child().arrangement() != null
                || !given.facts(Arrangement.class).isEmpty()) {
            arrangements.wrongKey("What is given names an arrangement as well.", "Keep one of them.");
        }
        List<Example> each = new ArrayList<>();
        for (Form item : arrangements.filled(ARRANGEMENTS).items(ARRANGEMENTS)) {
            ArrangementKind kind = item.oneOf(ArrangementKind.values(), ArrangementKind::written, "");
            if (kind != null) {
                each.add(new Example(
                        example.rule(),
                        example.it() + " (" + kind.written() + ")",
                        example.asAt(),
                        CaseFile.about(given.id())
                                .child(new Child(given.child().bornOn(), kind))
                                .with(given.facts())
                                .covering(given.coverage().toArray(Coverage[]::new))
                                .build(),
                        example.then(),
                        example.place()));
            }
        }
        return each;
    }

    private @Nullable CaseFile given(Form form, @Nullable LocalDate asAt) {
        if (!form.isMap(GIVEN)) {
            return null;
        }
        MapNode map = (MapNode) form.node().orElseThrow();
        CaseReading reading = book.cases().from(map, "EXAMPLE", List.of());
        if (reading instanceof CaseRefused refused) {
            // It is an invented case, so its line may be shown.
            refused.problems()
                    .forEach(problem -> problems.add(problem.about(new Problem.Subject(
                            null,
                            form.path() + (problem.path().isEmpty() ? "" : ".") + problem.path(),
                            problem.subject().value()))));
            return null;
        }
        CaseFile read = ((CaseRead) reading).caseFile();
        return asAt == null ? read : covered(read, form, asAt);
    }

    /** A kind that is listed is covered whole until the day, unless {@code coverage} speaks of it. */
    private CaseFile covered(CaseFile read, Form given, LocalDate asAt) {
        CaseFile.Builder covered = CaseFile.about(read.id()).child(read.child()).with(read.facts());
        read.coverage().forEach(covered::covering);
        for (Form each : given.each()) {
            FactKind kind = book.words().keyed(each.key()).orElse(null);
            boolean said =
                    read.coverage().stream().anyMatch(one -> one.kindKey().equals(each.key()));
            if (kind != null && each.node().filter(ListNode.class::isInstance).isPresent() && !said) {
                covered.covering(Coverage.whole(kind.type(), asAt));
            }
        }
        return covered.build();
    }
}

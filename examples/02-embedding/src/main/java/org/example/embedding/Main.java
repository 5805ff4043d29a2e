package org.example.embedding;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Evidence;
import org.reviewlearning.heed.assessment.Prompt;
import org.reviewlearning.heed.assessment.Unknown;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestBuilder;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Reads;

/** Heed inside another program: first with the shipped rules, then with a kind of record and a rule of its own. */
public final class Main {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);

    private Main() {}

    /** The first argument is the folder of the host's own rules; without it, {@code rules}. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(out, Path.of(args.length == 0 ? "rules" : args[0]));
    }

    static void run(PrintStream out, Path ownRules) {
        out.println("Invented: no child in this example exists.");
        shippedRules(out);
        ownRules(out, ownRules);
    }

    private static void shippedRules(PrintStream out) {
        out.println();
        out.println("== The rules shipped with Heed");

        // Once, at the start of the program: this compiles every rule. Any number of threads may share the book.
        RuleBook book = RuleBook.shipped();

        // What a rule needs: the kinds it reads, and their fields. A host supplies these, or the rule cannot tell.
        out.println();
        String rule = "child-request-unanswered";
        Reads reads = book.reads().get(rule);
        out.println(rule + " reads");
        reads.fields().forEach((kind, fields) -> out.println("  " + kind.many() + ": "
                + fields.stream().map(Operand.FieldOf::written).collect(Collectors.joining(", "))));
        out.println("  and the thresholds " + String.join(", ", reads.thresholds()));

        CaseFile caseFile = CaseFile.about("EXAMPLE-2")
                .child(new Child(LocalDate.of(2009, 5, 1), ArrangementKind.FOSTER))
                .with(
                        placement("p1", "2023-03-20", "2023-07-02", PlacementKind.FOSTER),
                        placement("p2", "2023-07-02", "2023-11-11", PlacementKind.FOSTER),
                        placement("p3", "2023-11-11", null, PlacementKind.CHILDRENS_HOME),
                        RequestBuilder.builder()
                                .id("r1")
                                .on(LocalDate.of(2024, 1, 15))
                                .by(Person.CHILD)
                                .topic(Topic.FAMILY_TIME)
                                .build())
                // Nothing is taken for granted: what this host supplies, it says. It has no visits to give, and says
                // nothing of them, so whatever reads visits cannot tell.
                .covering(
                        Coverage.whole(Placement.class, TODAY),
                        Coverage.whole(Meeting.class, TODAY),
                        Coverage.whole(Request.class, LocalDate.of(2023, 1, 1), TODAY))
                .build();

        tell(out, book.assess(caseFile, TODAY));
    }

    private static void ownRules(PrintStream out, Path folder) {
        out.println();
        out.println("== A kind of record and a rule of one's own");

        RuleBook book = RuleBook.open(folder, Vocabulary.shipped().with(SchoolAbsence.class));

        CaseFile caseFile = CaseFile.about("EXAMPLE-3")
                .child(new Child(null, ArrangementKind.KINSHIP))
                .with(
                        absence("a1", "2024-02-05", Answer.NO, "2024-02-06"),
                        absence("a2", "2024-02-12", Answer.NO, null),
                        absence("a3", "2024-02-13", Answer.NO, null),
                        absence("a4", "2024-02-20", Answer.NO, null),
                        absence("a5", "2024-02-26", Answer.NOT_RECORDED, null))
                .covering(Coverage.whole(SchoolAbsence.class, TODAY))
                .build();

        tell(out, book.assess(caseFile, TODAY));
    }

    private static void tell(PrintStream out, Assessment assessment) {
        for (Prompt prompt : assessment.prompts()) {
            out.println();
            out.println(prompt.key());
            out.println("  " + prompt.ask());
            out.println("  to: " + prompt.rule().to().inWords() + ", "
                    + prompt.rule().level().inWords());
            for (Evidence because : prompt.because()) {
                out.println("  because: " + because.inWords());
            }
            prompt.despite().forEach(gap -> out.println("  despite: " + gap.inWords()));
        }

        // Silence is not an answer: what kept a rule from being answered is told like everything else.
        if (!assessment.unknowns().isEmpty()) {
            out.println();
            out.println("Cannot be told:");
            for (Unknown unknown : assessment.unknowns()) {
                out.println("  " + unknown.gap().inWords());
            }
        }
        out.println();
        out.println(Assessment.NOT_AN_ASSURANCE);
    }

    private static Placement placement(String id, String from, String until, PlacementKind kind) {
        PlacementEnding ending = until == null ? null : new PlacementEnding(LocalDate.parse(until));
        return PlacementBuilder.builder()
                .id(id)
                .from(LocalDate.parse(from))
                .kind(kind)
                .temporary(Answer.NO)
                .ending(ending)
                .build();
    }

    private static SchoolAbsence absence(String id, String on, Answer authorised, String talkedThroughOn) {
        Step talkedThrough = talkedThroughOn == null ? null : new Step(LocalDate.parse(talkedThroughOn));
        return new SchoolAbsence(id, LocalDate.parse(on), authorised, talkedThrough, null, null);
    }
}

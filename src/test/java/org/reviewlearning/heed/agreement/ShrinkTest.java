package org.reviewlearning.heed.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;

/** When the readers see different things it is found out, and told as one short rule and one short case. */
class ShrinkTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Vocabulary WORDS = Vocabulary.shipped().with(Outing.class, Lodging.class, Fickle.class);

    private static FactPattern pattern(Class<? extends Fact> kind, String field) {
        Operand.FieldOf of =
                new Operand.FieldOf(null, List.of(FactKind.of(kind).field(field).orElseThrow()));
        return new FactPattern(
                FactKind.of(kind),
                List.of(new org.reviewlearning.heed.rule.Constraint.Compare(
                        of, Operator.SAME, new Operand.Value(Answer.YES), RandomTests.NOWHERE)),
                List.of(),
                RandomTests.NOWHERE);
    }

    private static RandomBook book() {
        RandomBook random = new RandomRules(3).next(6);
        List<RandomRule> rules = new ArrayList<>(random.rules());
        List<Element> condition = List.of(
                new Element.TheDay("$day", RandomTests.NOWHERE),
                new Element.Exists(pattern(Visit.class, "seen")),
                new Element.Each("$fickle", pattern(Fickle.class, "said")),
                new Element.Absent(pattern(Fickle.class, "meant")));
        rules.add(new RandomRule("fickle", condition, java.util.Map.of("per", "$fickle"), 5));
        return new RandomBook(rules, random.thresholds(), WORDS);
    }

    private static CaseFile wide() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            facts.add(VisitBuilder.builder()
                    .id("v" + i)
                    .on(DAY.minusDays(i))
                    .seen(Answer.YES)
                    .seenAlone(Answer.NO)
                    .build());
            facts.add(new Fickle("f" + i, DAY.minusDays(i), i == 7 ? Answer.YES : Answer.NO, Answer.NO, null, null));
        }
        return CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(2012, 1, 1), ArrangementKind.FOSTER))
                .with(facts)
                .covering(Coverage.whole(Visit.class, DAY), Coverage.whole(Fickle.class, DAY))
                .build();
    }

    @Test
    void readers_that_see_different_things_are_found_out() {
        Optional<Held.Disagreement> found = new Held(book().open(), new Counts()).check(wide(), DAY, null);

        assertThat(found)
                .contains(new Held.Disagreement("fickle", "the second reader found a match that Drools did not"));
    }

    @Test
    void a_disagreement_is_told_as_one_line_of_one_rule_and_one_fact() {
        String says = "the second reader found a match that Drools did not";

        String small = new Shrink(says, DAY, null).shrunk(book(), "fickle", wide());

        assertThat(small.substring(small.indexOf("when"))).isEqualTo("""
                when
                  $fickle : Fickle( said == Answer.YES )
                then
                end
                as at 2024-03-01
                child null FOSTER
                Fickle(id f7, on 2024-02-23, said YES)
                """);
    }

    @Test
    void without_the_fickle_record_there_is_nothing_to_find() {
        CaseFile honest = Poorer.rebuilt(
                wide(),
                wide().facts().stream().filter(fact -> !fact.id().equals("f7")).toList(),
                wide().coverage());

        assertThat(new Held(book().open(), new Counts()).check(honest, DAY, null))
                .isEmpty();
    }
}

package org.reviewlearning.heed.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.TestBook;
import org.reviewlearning.heed.assessment.Assessment;
import org.reviewlearning.heed.assessment.Gap;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Event;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Visit;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.kinds.Vocabulary;

/** When something goes wrong while a case is assessed, no rule of that case is called quiet. Every case is invented. */
public class FaultsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final Child FOSTERED = new Child(LocalDate.of(2010, 1, 1), ArrangementKind.FOSTER);

    @TempDir
    Path folder;

    /** A host's own kind whose accessor throws, with a value in its message, once the case has been built. */
    @Kind(one = "trap", many = "traps")
    public record Trap(
            String id,
            LocalDate on,
            Answer sprung,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Event {

        static boolean set;

        /** What is found out while it throws. */
        public static <T> T sprung(Supplier<T> found) {
            set = true;
            try {
                return found.get();
            } finally {
                set = false;
            }
        }

        @Override
        public Answer sprung() {
            if (set) {
                throw new IllegalStateException("MARKED-VALUE of " + id);
            }
            return sprung;
        }

        @Override
        public String inWords() {
            return "Trap";
        }

        @Override
        public String toString() {
            return "Trap[" + id + "]";
        }
    }

    @Test
    void a_kind_that_throws_makes_every_rule_of_that_case_cannot_tell_and_spares_the_next() {
        RuleBook book = TestBook.in(folder)
                .rule("a-visit", "Visit( seen == Answer.NO )")
                .importing(Trap.class.getCanonicalName())
                .rule("a-trap", "Trap( sprung == Answer.YES )")
                .open(Vocabulary.shipped().with(Trap.class));
        CaseFile trapped = CaseFile.about("INVENTED-1")
                .child(FOSTERED)
                .with(new Trap("t1", DAY, Answer.YES, null, null), visit("v1"))
                .build();
        CaseFile free =
                CaseFile.about("INVENTED-2").child(FOSTERED).with(visit("v1")).build();
        Trap.set = true;
        Assessment faulted = book.assess(trapped, DAY);
        Trap.set = false;

        assertThat(faulted.faulted()).isTrue();
        assertThat(faulted.outcomes()).hasSize(2).allMatch(Outcome.CannotTell.class::isInstance);
        assertThat(faulted.outcomes().get(0).gaps())
                .extracting(Gap::inWords)
                .allMatch(words -> words.contains("IllegalStateException") && !words.contains("MARKED"));
        assertThat(book.assess(free, DAY).prompts()).hasSize(1);
        assertThat(book.assess(trapped, DAY).faulted()).isFalse();
    }

    @Test
    void more_pairs_than_can_be_joined_is_a_fault_that_names_its_rule_and_comes_back_soon() {
        RuleBook book = TestBook.in(folder)
                .rule("a-pair", "$a : Visit( seen == Answer.NO )\n$b : Visit( seen == Answer.NO, on >= $a.on )")
                .rule("b-visit", "Visit( seen == Answer.YES )")
                .open();
        List<Fact> many = new ArrayList<>();
        IntStream.range(0, 6_000).forEach(i -> many.add(visit("v" + i)));
        CaseFile large = CaseFile.about("INVENTED")
                .child(FOSTERED)
                .with(many)
                .covering(Coverage.whole(Visit.class, DAY))
                .build();

        Assessment assessment = book.assess(large, DAY);

        assertThat(assessment.faulted()).isTrue();
        assertThat(assessment.outcomes().get(0)).isInstanceOf(Outcome.CannotTell.class);
        assertThat(assessment.outcomes().get(0).gaps()).extracting(Gap::what).containsExactly("fault:a-pair");
        assertThat(assessment.outcomes().get(1))
                .as("What one rule cannot finish costs no other.")
                .isInstanceOf(Outcome.Quiet.class);
    }

    @Test
    void a_case_of_the_most_facts_allowed_is_assessed() {
        RuleBook book = TestBook.in(folder)
                .rule(
                        "the-rule",
                        "$v : List( size >= $day.count(\"visits.enough\") ) from collect( Visit( seen == Answer.NO ) )")
                .open();
        List<Fact> many = new ArrayList<>();
        IntStream.range(0, 20_000).forEach(i -> many.add(visit("v" + i)));

        Assessment assessment = book.assess(
                CaseFile.about("INVENTED").child(FOSTERED).with(many).build(), DAY);

        assertThat(assessment.prompts().get(0).because()).hasSize(20_000);
    }

    @Test
    void what_a_host_must_not_pass_is_refused_by_its_name() {
        RuleBook book = TestBook.in(folder)
                .rule("the-rule", "Visit( seen == Answer.NO )")
                .open();
        CaseFile given = CaseFile.about("INVENTED").build();

        assertThatThrownBy(() -> book.assess(null, DAY))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("caseFile");
        assertThatThrownBy(() -> book.assess(given, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("asAt");
        assertThatThrownBy(() -> RuleBook.open(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("folder");
        assertThatThrownBy(() -> RuleBook.check(folder, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("on");
        assertThatThrownBy(() -> book.assess(given, LocalDate.of(1969, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("calendar");
    }

    @Test
    void a_kind_or_coverage_the_book_does_not_know_is_refused_and_never_passed_over() {
        RuleBook book = TestBook.in(folder)
                .rule("the-rule", "Visit( seen == Answer.NO )")
                .open();
        CaseFile stranger = CaseFile.about("INVENTED")
                .with(new Trap("t1", DAY, Answer.NO, null, null))
                .build();
        CaseFile misspelt = CaseFile.about("INVENTED")
                .covering(new Coverage("vists", null, DAY))
                .build();

        assertThatThrownBy(() -> book.assess(stranger, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Vocabulary.shipped().with(Trap.class)");
        assertThatThrownBy(() -> book.assess(misspelt, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"vists\"");
    }

    private static Visit visit(String id) {
        return VisitBuilder.builder()
                .id(id)
                .on(LocalDate.of(2024, 2, 1))
                .seen(Answer.NO)
                .seenAlone(Answer.NO)
                .build();
    }
}

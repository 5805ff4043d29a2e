package org.reviewlearning.heed.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.calendar.Unit;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Event;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.facts.NeverSaid;
import org.reviewlearning.heed.facts.NotAloneReason;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementKind;
import org.reviewlearning.heed.facts.SupervisionVisitBuilder;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.VisitBuilder;
import org.reviewlearning.heed.rule.Threshold;

/** What is said in a second language: facts, and the condition of one rule. What its file lacks is said in English. */
class LanguageTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

    private static final Language WELSH = welsh();

    /** A host's own kind, which says nothing of itself. */
    @Kind(one = "school day", many = "school days")
    public record SchoolDay(
            String id,
            LocalDate on,
            Answer attended,
            @Nullable Topic talkedOfTopic,
            @NeverSaid @Nullable Integer score,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin)
            implements Event {}

    @Test
    void a_fact_is_said_in_the_language_that_has_words_for_it() {
        VisitBuilder visit = VisitBuilder.builder().id("v1").on(DAY).seen(Answer.YES);
        assertThat(WELSH.fact(visit.build()))
                .isEqualTo("Ymweliad, 3 Mai 2024; gwelwyd y plentyn: ie; siaradwyd yn breifat: heb ei gofnodi");
        assertThat(WELSH.fact(visit.seenAlone(Answer.NO)
                        .notAloneReason(NotAloneReason.CHILD_REFUSED)
                        .build()))
                .endsWith("; siaradwyd yn breifat: nage; rheswm: gwrthododd y plentyn");
        assertThat(WELSH.fact(PlacementBuilder.builder()
                        .id("p1")
                        .from(DAY)
                        .kind(PlacementKind.FOSTER)
                        .temporary(Answer.YES)
                        .outOfArea(Answer.YES)
                        .ending(new PlacementEnding(DAY.plusMonths(1)))
                        .build()))
                .isEqualTo("Lleoliad, gofal maeth, dros dro, 3 Mai 2024 hyd 3 Mehefin 2024; y tu allan i'r ardal"
                        + "; symud yn unol â'r cynllun: heb ei gofnodi");
        assertThat(WELSH.fact(PlacementBuilder.builder().id("p2").from(DAY).build()))
                .isEqualTo("Lleoliad, ni chofnodwyd pa fath o gartref, ers 3 Mai 2024");
        assertThat(WELSH.fact(SupervisionVisitBuilder.builder().id("s1").on(DAY).build()))
                .isEqualTo("Ymweliad goruchwylio â'r cartref, 3 Mai 2024; dirybudd: heb ei gofnodi");
        assertThat(WELSH.field("seenAlone")).isEqualTo("siaradwyd yn breifat");
        assertThat(WELSH.amount(6, Unit.MONTHS)).isEqualTo("6 mis");
    }

    @Test
    void what_a_language_has_no_words_for_is_said_in_english() throws IOException {
        Fact visit = VisitBuilder.builder().id("v1").on(DAY).seen(Answer.NO).build();
        Language empty = Language.of(new StringReader(""));

        assertThat(empty.fact(visit))
                .isEqualTo(visit.inWords())
                .isEqualTo(Language.english().fact(visit));
        assertThat(visit.inWords()).isEqualTo("Visit, 3 May 2024; child seen: no; spoken with alone: not recorded");
        assertThat(visit).hasToString("Visit[v1]");
        assertThat(WELSH.value(Topic.FAMILY_TIME)).isEqualTo("family time");
        assertThat(WELSH.value(PlacementKind.CHILDRENS_HOME)).isEqualTo("children's home");
        assertThat(WELSH.field("answer.iroInformedOn")).isEqualTo("answer, reviewing officer informed on");
        assertThat(WELSH.amount(1, Unit.WORKING_DAYS)).isEqualTo("1 working day");
    }

    @Test
    void a_kind_of_a_host_is_said_by_its_fields_that_may_be_said() {
        SchoolDay day = new SchoolDay("d1", DAY, Answer.YES, Topic.FAMILY_TIME, 7, null, null);

        assertThat(day.inWords()).isEqualTo("School day, 3 May 2024; attended: yes; talked of topic: family time");
        assertThat(WELSH.fact(new SchoolDay("d1", DAY, Answer.NOT_RECORDED, null, 7, null, null)))
                .isEqualTo("School day, 3 May 2024");
    }

    @Test
    void a_condition_is_said_in_the_language_it_is_asked_in() {
        assertThat(said(Language.english())).isEqualTo("""
                there is a visit within the last 6 months at which the child was not seen
                there is no visit on or after the day of that visit, at which the child was seen
                there are at least 2 visits on or after the day of that visit, at which the child was not seen""");
        assertThat(said(WELSH)).isEqualTo("""
                mae ymweliad o fewn y 6 mis diwethaf, pan na welwyd y plentyn
                nid oes ymweliad ar ddiwrnod yr ymweliad hwnnw neu wedyn, pan welwyd y plentyn
                mae o leiaf 2 o ymweliadau ar ddiwrnod yr ymweliad hwnnw neu wedyn, pan na welwyd y plentyn""");
    }

    private static String said(Language language) {
        RuleBook book = RuleBook.open(Path.of("rules"));
        return ConditionWords.of(
                        book.rules().stream()
                                .filter(rule -> rule.id().equals("not-seen-at-two-visits"))
                                .findFirst()
                                .orElseThrow(),
                        book.thresholds().stream().collect(Collectors.toMap(Threshold::name, Function.identity())),
                        language)
                .lines()
                .stream()
                .map(Line::inWords)
                .collect(Collectors.joining("\n"));
    }

    private static Language welsh() {
        try (InputStreamReader words = new InputStreamReader(
                Objects.requireNonNull(LanguageTest.class.getResourceAsStream("/words_cy.properties")),
                StandardCharsets.UTF_8)) {
            return Language.of(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.reviewlearning.heed.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.CaseFileException;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.facts.Event;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Kind;
import org.reviewlearning.heed.facts.MayLieAhead;
import org.reviewlearning.heed.facts.Origin;
import org.reviewlearning.heed.facts.Part;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementBuilder;
import org.reviewlearning.heed.facts.PlacementEnding;
import org.reviewlearning.heed.facts.PlacementEndingBuilder;
import org.reviewlearning.heed.facts.RefersTo;
import org.reviewlearning.heed.facts.ReviewDecision;
import org.reviewlearning.heed.facts.SuppliedApart;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.facts.Visit;

/** Kinds and their fields, the shipped ones and a host's own. Public, because a host's kinds must be. */
public class FieldAndKindTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final String FIELDS = "LocalDate, a String, an Integer, an Answer, a closed list (an enum that"
            + " implements ClosedValue), a Part or an Origin.";

    @Test
    void what_is_said_of_somebody_or_seen_on_a_child_is_for_those_who_are_asked() {
        assertThat(Vocabulary.shipped().kinds().stream().filter(FactKind::restricted))
                .extracting(FactKind::name)
                .containsExactly("Allegation", "AllegationAction", "HouseholdConcern", "Injury", "HouseholdChange");
    }

    @Test
    void a_key_stays_where_the_words_for_a_kind_have_changed() {
        assertThat(FactKind.of(ReviewDecision.class).key()).isEqualTo("reviewDecisions");
        assertThat(FactKind.of(ReviewDecision.class).many()).isEqualTo("decisions");
        assertThat(Vocabulary.shipped().kinds()).hasSizeLessThanOrEqualTo(42);
    }

    @Test
    void a_field_that_is_read_often_is_read_as_before() {
        Field recordedOn = FactKind.of(Placement.class).field("recordedOn").orElseThrow();
        Placement ended =
                PlacementBuilder.builder().id("p1").from(DAY).recordedOn(DAY).build();
        Placement lasting = PlacementBuilder.builder().id("p2").from(DAY).build();

        for (int i = 0; i < 30_000; i++) {
            assertThat(recordedOn.of(ended) == DAY && recordedOn.of(lasting) == null)
                    .isTrue();
        }
        assertThatThrownBy(() -> recordedOn.of("no placement"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("recordedOn")
                .hasMessageNotContaining("no placement");
    }

    @Test
    void a_kind_has_its_words_and_its_fields_in_the_records_order() {
        FactKind kind = FactKind.of(SchoolAbsence.class);

        assertThat(kind.name()).isEqualTo("SchoolAbsence");
        assertThat(kind.one()).isEqualTo("school absence");
        assertThat(kind.many()).isEqualTo("school absences");
        assertThat(kind.key()).isEqualTo("schoolAbsences");
        assertThat(kind.isSpan()).isFalse();
        assertThat(kind.restricted()).isTrue();
        assertThat(kind.suppliedApart()).map(Field::name).contains("reason");
        assertThat(kind.fields())
                .extracting(field -> field.name() + " " + field.sort())
                .containsExactly(
                        "id ID",
                        "on DAY",
                        "reason CLOSED",
                        "authorised ANSWER",
                        "lessons NUMBER",
                        "school TEXT",
                        "placement REFERENCE",
                        "expectedBack DAY_AHEAD",
                        "toldOn LATER_DAY",
                        "back PART",
                        "recordedOn RECORDED_ON",
                        "origin ORIGIN");
    }

    @Test
    void only_parts_and_later_days_are_yet_to_come_when_absent() {
        assertThat(FactKind.of(SchoolAbsence.class).fields())
                .filteredOn(Field::mayBeYetToCome)
                .extracting(Field::name)
                .containsExactly("toldOn", "back");
    }

    @Test
    void an_absent_value_and_an_answer_that_was_not_recorded_say_nothing() {
        assertThat(Field.saysNothing(null)).isTrue();
        assertThat(Field.saysNothing(Answer.NOT_RECORDED)).isTrue();
        assertThat(Field.saysNothing(Answer.NO)).isFalse();
        assertThat(Field.saysNothing(0)).isFalse();
    }

    @Test
    void a_closed_value_has_a_written_form_and_words() {
        assertThat(Topic.FAMILY_TIME.written()).isEqualTo("family-time");
        assertThat(Topic.FAMILY_TIME.inWords()).isEqualTo("family time");
    }

    @Test
    void a_vocabulary_grows_by_a_hosts_kind_and_the_one_it_came_from_stays_as_it_was() {
        Vocabulary words = Vocabulary.shipped().with(SchoolAbsence.class);

        assertThat(words.named("SchoolAbsence")).contains(FactKind.of(SchoolAbsence.class));
        assertThat(words.keyed("schoolAbsences")).contains(FactKind.of(SchoolAbsence.class));
        assertThat(words.named("Visit")).contains(FactKind.of(Visit.class));
        assertThat(Vocabulary.shipped().named("SchoolAbsence")).isEmpty();
    }

    @Test
    void a_name_or_key_that_is_taken_is_refused() {
        assertThatThrownBy(() -> Vocabulary.shipped().with(Other.Visit.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two kinds are called Visit or inventedVisits. Each needs a name of its own.");
        assertThatThrownBy(() -> Vocabulary.shipped().with(SameKey.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two kinds are called SameKey or visits. Each needs a name of its own.");
        assertThatThrownBy(() -> Vocabulary.shipped().with(Visit.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_closed_list_whose_name_rules_already_know_is_refused() {
        assertThatThrownBy(() -> Vocabulary.shipped().with(OwnTopic.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rules call both %s and %s Topic. Each needs a name of its own."
                        .formatted(org.reviewlearning.heed.facts.Topic.class.getName(), Other.Topic.class.getName()));
        assertThatThrownBy(() -> Vocabulary.shipped().with(Other.AsAt.class)).hasMessageContaining("AsAt. Each needs");
    }

    @Test
    void an_answer_that_is_not_given_is_not_recorded() {
        for (FactKind kind : Vocabulary.shipped().kinds()) {
            for (Field field : kind.shape().fields()) {
                if (field.sort() == FieldType.ANSWER) {
                    assertThat(field.of(without(kind, field)))
                            .as(kind.name() + "." + field.name())
                            .isEqualTo(Answer.NOT_RECORDED);
                }
            }
        }
    }

    @Test
    void a_case_with_a_record_without_what_it_needs_is_refused_and_names_it() {
        for (FactKind kind : Vocabulary.shipped().kinds()) {
            for (Field field : kind.shape().fields()) {
                if (field.required()) {
                    CaseFile.Builder caseFile = CaseFile.about("INVENTED").with((Fact) without(kind, field));

                    assertThatThrownBy(caseFile::build)
                            .as(kind.name() + "." + field.name())
                            .isInstanceOf(CaseFileException.class)
                            .hasMessageContaining(field.sort() == FieldType.ID ? "id" : "day");
                }
            }
        }
    }

    @Test
    void what_became_of_a_record_needs_its_day() {
        PlacementEnding ending = PlacementEndingBuilder.builder().build();
        Placement placement = PlacementBuilder.builder()
                .id("p1")
                .from(LocalDate.of(2024, 1, 1))
                .ending(ending)
                .build();

        assertThatThrownBy(CaseFile.about("INVENTED").with(placement)::build)
                .isInstanceOf(CaseFileException.class)
                .hasMessageContaining("ending.on");
    }

    private static Object without(FactKind kind, Field field) {
        @Nullable Object[] values = Values.filled(kind.shape());
        values[kind.shape().fields().indexOf(field)] = null;
        return kind.shape().build(values);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(NotARecord.class, "NotARecord is not a record. Facts and parts are records."),
                Arguments.of(NoKind.class, "NoKind has no @Kind. Maybe add @Kind(one = ..., many = ...)."),
                Arguments.of(
                        NoWords.class, "NoWords has a @Kind that is not plain words with single spaces or hyphens."),
                Arguments.of(
                        DottedWords.class,
                        "DottedWords has a @Kind that is not plain words with single spaces or hyphens."),
                Arguments.of(
                        NeitherEventNorSpan.class,
                        "NeitherEventNorSpan must be an Event (one day) or a Span (from a day until a day)."),
                Arguments.of(NoDay.class, "NoDay has no field on."),
                Arguments.of(NoRecordedOn.class, "NoRecordedOn has no field recordedOn."),
                Arguments.of(NoOrigin.class, "NoOrigin has no field origin."),
                Arguments.of(
                        Hidden.class,
                        "Hidden must be public, and so must what it stands in: rules are compiled against it."),
                Arguments.of(
                        HiddenList.class,
                        "Secret must be public, and so must what it stands in: rules are compiled against it."),
                Arguments.of(Fraction.class, "Fraction.part is a double. A field of a fact is a " + FIELDS),
                Arguments.of(OpenList.class, "OpenList.weekday is a DayOfWeek. A field of a fact is a " + FIELDS),
                Arguments.of(Many.class, "Many.visits is a List. A field of a fact is a " + FIELDS),
                Arguments.of(BadPart.class, "Undated has no field on."),
                Arguments.of(Endless.class, "Circle is a part of itself."),
                Arguments.of(
                        ApartByText.class, "ApartByText.school is marked @SuppliedApart, which is for a closed list."),
                Arguments.of(ApartTwice.class, "ApartTwice has more than one field marked @SuppliedApart."),
                Arguments.of(
                        ApartByNone.class,
                        "ApartByNone.reason is marked @SuppliedApart with a later value that its list does not have."),
                Arguments.of(
                        RefersByNumber.class,
                        "RefersByNumber.visit is marked @RefersTo, which is for a String that holds an id."),
                Arguments.of(
                        OwnDayAhead.class,
                        "OwnDayAhead.on is marked @MayLieAhead, which is for a LocalDate other than on,"
                                + " from and recordedOn."));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void a_hosts_record_of_the_wrong_shape_is_told_what_is_wrong_with_it(Class<? extends Fact> type, String says) {
        assertThatThrownBy(() -> Vocabulary.shipped().with(type))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .startsWith(FieldAndKindTest.class.getName())
                .endsWith("$" + says);
    }

    @Test
    void a_case_file_refuses_a_fact_of_the_wrong_shape_as_a_vocabulary_does() {
        assertThatThrownBy(() -> CaseFile.about("INVENTED").with(new NoKind("n1", DAY, null, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("has no @Kind. Maybe add @Kind(one = ..., many = ...).");
    }

    // A host's kinds: one as it should be, and one for each slip.

    public enum Reason implements ClosedValue {
        ILL,
        EXCLUDED
    }

    public record Back(LocalDate on, @Nullable LocalDate recordedOn) implements Part {}

    @Kind(one = "school absence", many = "school absences", restricted = true)
    public record SchoolAbsence(
            String id,
            LocalDate on,
            @SuppliedApart @Nullable Reason reason,
            Answer authorised,
            @Nullable Integer lessons,
            @Nullable String school,
            @RefersTo(Placement.class) @Nullable String placement,
            @MayLieAhead @Nullable LocalDate expectedBack,
            @Nullable LocalDate toldOn,
            @Nullable Back back,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin)
            implements Invented {}

    public static final class Other {
        public enum Topic implements ClosedValue {
            LESSONS
        }

        @Kind(one = "invented day", many = "invented days")
        public record AsAt(
                String id,
                LocalDate on,
                @Nullable LocalDate recordedOn,
                @Nullable Origin origin) implements Invented {}

        @Kind(one = "invented visit", many = "invented visits")
        public record Visit(
                String id,
                LocalDate on,
                @Nullable LocalDate recordedOn,
                @Nullable Origin origin) implements Invented {}
    }

    @Kind(one = "visit", many = "visits")
    public record SameKey(
            String id,
            LocalDate on,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Invented {}

    @Kind(one = "own topic", many = "own topics")
    public record OwnTopic(
            String id,
            LocalDate on,
            Other.@Nullable Topic topic,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin)
            implements Invented {}

    public interface Invented extends Event {
        @Override
        default String inWords() {
            return "Invented";
        }
    }

    @Kind(one = "slip", many = "slips")
    public static final class NotARecord implements Invented {
        @Override
        public String id() {
            return "n1";
        }

        @Override
        public LocalDate on() {
            return DAY;
        }

        @Override
        public @Nullable LocalDate recordedOn() {
            return null;
        }

        @Override
        public @Nullable Origin origin() {
            return null;
        }
    }

    public record NoKind(
            String id,
            LocalDate on,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Invented {}

    @Kind(one = "slip", many = "")
    public record NoWords(
            String id,
            LocalDate on,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Invented {}

    @Kind(one = "slip", many = "slips.and/more")
    public record DottedWords(
            String id,
            LocalDate on,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Invented {}

    @Kind(one = "slip", many = "slips")
    public record NeitherEventNorSpan(
            String id,
            LocalDate day,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Fact {
        @Override
        public String inWords() {
            return "Invented";
        }
    }

    @Kind(one = "slip", many = "slips")
    public record NoDay(
            String id,
            LocalDate happenedOn,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Invented {
        @Override
        public LocalDate on() {
            return happenedOn;
        }
    }

    @Kind(one = "slip", many = "slips")
    public record NoRecordedOn(
            String id, LocalDate on, @Nullable Origin origin) implements Invented {
        @Override
        public @Nullable LocalDate recordedOn() {
            return null;
        }
    }

    @Kind(one = "slip", many = "slips")
    public record NoOrigin(
            String id, LocalDate on, @Nullable LocalDate recordedOn) implements Invented {
        @Override
        public @Nullable Origin origin() {
            return null;
        }
    }

    @Kind(one = "slip", many = "slips")
    record Hidden(
            String id,
            LocalDate on,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Invented {}

    enum Secret implements ClosedValue {
        ONE
    }

    @Kind(one = "slip", many = "slips")
    public record HiddenList(
            String id,
            LocalDate on,
            @Nullable Secret secret,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Invented {}

    @Kind(one = "slip", many = "slips")
    public record Fraction(
            String id,
            LocalDate on,
            double part,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Invented {}

    @Kind(one = "slip", many = "slips")
    public record OpenList(
            String id,
            LocalDate on,
            java.time.@Nullable DayOfWeek weekday,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin)
            implements Invented {}

    @Kind(one = "slip", many = "slips")
    public record Many(
            String id,
            LocalDate on,
            List<Visit> visits,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Invented {}

    public record Undated(@Nullable LocalDate recordedOn) implements Part {
        @Override
        public LocalDate on() {
            return DAY;
        }
    }

    @Kind(one = "slip", many = "slips")
    public record BadPart(
            String id,
            LocalDate on,
            @Nullable Undated end,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Invented {}

    public record Circle(
            LocalDate on, @Nullable Circle next, @Nullable LocalDate recordedOn) implements Part {}

    @Kind(one = "slip", many = "slips")
    public record Endless(
            String id,
            LocalDate on,
            @Nullable Circle circle,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Invented {}

    @Kind(one = "slip", many = "slips")
    public record ApartByText(
            String id,
            LocalDate on,
            @SuppliedApart @Nullable String school,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin)
            implements Invented {}

    @Kind(one = "slip", many = "slips")
    public record ApartTwice(
            String id,
            LocalDate on,
            @SuppliedApart @Nullable Reason one,
            @SuppliedApart @Nullable Reason two,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin)
            implements Invented {}

    @Kind(one = "slip", many = "slips")
    public record ApartByNone(
            String id,
            LocalDate on,

            @SuppliedApart(later = {"ill", "on-holiday"}) @Nullable
            Reason reason,

            @Nullable LocalDate recordedOn,
            @Nullable Origin origin)
            implements Invented {}

    @Kind(one = "slip", many = "slips")
    public record RefersByNumber(
            String id,
            LocalDate on,
            @RefersTo(Visit.class) @Nullable Integer visit,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin)
            implements Invented {}

    @Kind(one = "slip", many = "slips")
    public record OwnDayAhead(
            String id,
            @MayLieAhead LocalDate on,
            @Nullable LocalDate recordedOn,
            @Nullable Origin origin) implements Invented {}
}

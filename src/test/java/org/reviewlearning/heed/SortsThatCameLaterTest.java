package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.ArrangementBuilder;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Concern;
import org.reviewlearning.heed.facts.ConcernBuilder;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.Topic;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Vocabulary;

/**
 * A host lists every sort there was, and then a list grows. Nothing it holds has changed: what the new sorts name, it has
 * under another. Everything is invented.
 */
class SortsThatCameLaterTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    /** Every sort of 0.1, of kinds that had any; and of kinds that came since, every sort they came with. */
    private static final String FIRST = """
            meetings: review stability disruption strategy joint-planning professionals carer-review \
            household-review other
            involvements: social-worker iro supervising-social-worker personal-adviser
            requests: child parent carer social-worker iro school health police advocate other
            referrals: therapy exploitation-support advocacy other
            concerns: child parent carer social-worker iro school health police advocate other
            allegationActions: lado-referral lado-discussion evaluation-meeting no-meeting-reason iro-told \
            panel joint-visit considered-in-review carers-reviewed outcome-told-to-child outcome-told-to-carers \
            record-updated lado-told-of-panel notification-filed repair-work-planned goodbye-offered \
            reason-for-move-understood return-planned arrangements-reviewed carers-feelings-discussed \
            safe-care-plan-updated learning-needs-planned learning-in-supervision further-support-considered \
            carer-profile-updated life-story-updated network-told child-support-considered \
            matching-learning-recorded recorded-in-review
            householdConcerns: allegation complaint standards-of-care
            reviewDecisions: review panel planning-meeting strategy-meeting court manager other
            conversations: social-worker iro supervising-social-worker personal-adviser
            supportServices: therapy exploitation-support advocacy other
            notifications: area-authority health-body gp school virtual-school police iro parents
            significantEvents: move missing exploitation-concern arrest exclusion complaint hospital loss other
            documents: chronology child-assessment exploitation-assessment needs-review support-plan \
            placement-plan pathway-plan safe-care-plan questionnaire no-questionnaire earlier-file-review \
            not-in-education
            familyTime: parent sibling grandparent other
            carerAssessments: carer special-guardian
            legalStatuses: by-agreement police-protection emergency-protection interim-care care \
            placement-order supervision special-guardianship child-arrangements adoption secure \
            deprivation-of-liberty remand sentence other
            injuries: child parent carer social-worker iro school health police advocate relative \
            supervising-social-worker housing youth-justice public other
            healthContacts: admission attendance appointment initial-health-assessment review-health-assessment \
            dental-check mental-health-assessment other
            householdChanges: adult-joined child-placed adult-left child-left
            carerApprovals: temporary approval review change ending
            schooling: school college part-time tuition none
            ties: family-time letters living-apart
            openQuestions: placement-stability voice-of-the-child therapy-and-services worker-continuity \
            iro-oversight absent-child carers between-agencies missing-and-exploitation plans \
            special-guardianship allegations other
            """;

    /** All who could raise a worry in 0.1; somebody the list does not name was another. */
    private static final List<String> TEN = List.of(
            "child", "parent", "carer", "social-worker", "iro", "school", "health", "police", "advocate", "other");

    @TempDir
    private Path folder;

    @Test
    void a_sort_that_is_added_to_a_list_is_marked_as_later() {
        assertThat(Vocabulary.shipped().kinds().stream()
                        .filter(kind -> !kind.sorts().isEmpty())
                        .map(kind -> kind.key() + ": "
                                + kind.sorts().stream()
                                        .filter(sort -> !kind.laterSorts().contains(sort))
                                        .collect(Collectors.joining(" "))))
                .containsExactlyInAnyOrderElementsOf(FIRST.lines().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topic == Topic.SAFETY",
                "by != Person.IRO",
                "by not in ( Person.IRO, Person.SUPERVISING_SOCIAL_WORKER )",
                "by in ( Person.PARENT, Person.OTHER )",
                "by == Person.HEALTH || topic == Topic.SAFETY"
            })
    void every_sort_there_was_is_enough_for_a_rule_that_takes_no_later_one_by_name(String asked) {
        assertThat(answer(asked, TEN)).isEqualTo("prompted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by == Person.RELATIVE",
                "by in ( Person.PARENT, Person.RELATIVE )",
                "by == Person.RELATIVE || ( by == Person.PARENT && topic == Topic.SAFETY )"
            })
    void a_rule_that_names_a_later_sort_cannot_tell_until_it_is_supplied(String asked) {
        assertThat(answer(asked, TEN)).isEqualTo("cannot-tell");
        assertThat(answer(asked, with(TEN, "relative"))).isEqualTo("prompted");
    }

    /** A source that has no name for a relative has their worry under "other", where this rule does not look. */
    @Test
    void a_rule_that_leaves_out_other_cannot_tell_until_later_sorts_are_supplied() {
        String asked = "by not in ( Person.IRO, Person.OTHER )";

        assertThat(answer(asked, TEN)).isEqualTo("cannot-tell");
        assertThat(answer(asked, FactKind.of(Concern.class).sorts())).isEqualTo("prompted");
        assertThat(answer("by != Person.OTHER", TEN)).isEqualTo("cannot-tell");
        assertThat(answer("by != Person.OTHER || topic == Topic.SAFETY", TEN)).isEqualTo("prompted");
    }

    @Test
    void whoever_is_found_has_a_name_and_so_has_what_they_raised_since() {
        Concern parent = ConcernBuilder.builder()
                .id("c1")
                .on(DAY.minusDays(9))
                .by(Person.PARENT)
                .topic(Topic.THERAPY)
                .build();

        assertThat(answer(
                        "topic == Topic.SAFETY )\n$one : Concern( on >= $home.from )\nnot Concern( by == $one.by, by != Person.OTHER,"
                                + " on > $one.on",
                        TEN,
                        parent))
                .isEqualTo("prompted");
    }

    @Test
    void a_sort_there_was_is_still_needed() {
        for (String left : TEN) {
            List<String> nine = TEN.stream().filter(sort -> !sort.equals(left)).toList();
            assertThat(answer("topic == Topic.SAFETY", nine))
                    .as("without " + left)
                    .isEqualTo("cannot-tell");
            assertThat(answer("by != Person.IRO", nine))
                    .as("without " + left)
                    .isEqualTo(left.equals("iro") ? "prompted" : "cannot-tell");
        }
    }

    @Test
    void whoever_names_one_later_sort_knows_them_all() {
        List<String> all = FactKind.of(Concern.class).sorts();

        assertThat(answer("by != Person.IRO", with(TEN, "relative"))).isEqualTo("cannot-tell");
        assertThat(answer("by != Person.IRO", all)).isEqualTo("prompted");
    }

    @Test
    void so_does_whoever_has_a_record_of_one() {
        Concern relative = ConcernBuilder.builder()
                .id("c1")
                .on(DAY.minusDays(9))
                .by(Person.RELATIVE)
                .build();

        assertThat(answer("by not in ( Person.IRO, Person.RELATIVE )", TEN, relative))
                .isEqualTo("cannot-tell");
        assertThat(answer(
                        "by not in ( Person.IRO, Person.RELATIVE )",
                        FactKind.of(Concern.class).sorts(),
                        relative))
                .isEqualTo("prompted");
    }

    private static List<String> with(List<String> sorts, String more) {
        return Stream.concat(sorts.stream(), Stream.of(more)).toList();
    }

    private String answer(String asked, List<String> sorts, Concern... given) {
        CaseFile.Builder file = CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(2010, 1, 1), ArrangementKind.FOSTER))
                .with(ArrangementBuilder.builder()
                        .id("a1")
                        .of(ArrangementKind.FOSTER)
                        .from(DAY.minusYears(1))
                        .build())
                .with(given);
        sorts.forEach(sort -> file.covering(new Coverage("concerns/" + sort, null, DAY)));
        return TestBook.in(folder)
                .rule(
                        "no-concern",
                        "$home : Arrangement( of == ArrangementKind.FOSTER )\nnot Concern( " + asked
                                + ", on > $day.back(\"visits.long\") )")
                .open()
                .assess(file.build(), DAY, RuleSelection.LIVE, SecondReading.ALWAYS)
                .outcomes()
                .get(0)
                .written();
    }
}

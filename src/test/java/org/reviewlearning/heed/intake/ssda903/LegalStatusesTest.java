package org.reviewlearning.heed.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.EndingReason;
import org.reviewlearning.heed.facts.LegalStatus;
import org.reviewlearning.heed.facts.LegalStatusKind;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlacementKind;

/**
 * Invented children's standing in law, and why they moved, as the episodes tell it. Rows are written DECOM RNE LS PLACE DEC
 * REC REASON.
 */
class LegalStatusesTest {

    @TempDir
    Path folder;

    private Returned child(String... episodes) {
        return new Returned(folder).with("2021-22/header.csv", Returned.BORN).episodes(episodes);
    }

    private List<String> told(String... episodes) {
        return child(episodes).facts(LegalStatus.class).stream()
                .map(each -> each.of() + " " + each.from() + " " + each.until())
                .toList();
    }

    @Test
    void a_status_lasts_over_a_move_and_ends_where_another_begins() {
        assertThat(told(
                        "01/05/2019 S V2 U6 01/02/2020 X1 CARPL",
                        "01/02/2020 P V2 U6 01/06/2020 X1 -",
                        "01/06/2020 L C1 U6 01/03/2021 X1 -",
                        "01/03/2021 B C2 K2 - - -"))
                .containsExactly(
                        "BY_AGREEMENT 2019-05-01 2020-06-01",
                        "INTERIM_CARE 2020-06-01 2021-03-01",
                        "CARE 2021-03-01 null");
    }

    @Test
    void a_status_ends_with_care_and_begins_anew_with_it_even_on_the_same_day() {
        assertThat(told("01/05/2019 S V2 U6 01/06/2021 E4A -", "01/06/2021 S V2 U6 01/09/2021 E4B -"))
                .containsExactly("BY_AGREEMENT 2019-05-01 2021-06-01", "BY_AGREEMENT 2021-06-01 2021-09-01");
    }

    @ParameterizedTest
    @CsvSource({
        "C1, INTERIM_CARE",
        "C2, CARE",
        "D1, PLACEMENT_ORDER",
        "E1, PLACEMENT_ORDER",
        "V2, BY_AGREEMENT",
        "V3, BY_AGREEMENT",
        "V4, BY_AGREEMENT",
        "L1, POLICE_PROTECTION",
        "L2, EMERGENCY_PROTECTION",
        "L3, EMERGENCY_PROTECTION",
        "J1, REMAND",
        "J2, REMAND",
        "J3, SENTENCE",
        "XX, "
    })
    void each_code_is_a_status_and_of_one_that_nobody_knows_it_is_not_recorded_which(
            String code, @Nullable LegalStatusKind kind) {
        assertThat(child("01/05/2021 S " + code + " U6 - - -").facts(LegalStatus.class))
                .extracting(LegalStatus::of)
                .containsExactly(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "E11, ADOPTION",
        "E12, ADOPTION",
        "E41, CHILD_ARRANGEMENTS",
        "E43, SPECIAL_GUARDIANSHIP",
        "E44, SPECIAL_GUARDIANSHIP",
        "E45, SPECIAL_GUARDIANSHIP",
        "E46, SPECIAL_GUARDIANSHIP",
        "E47, SPECIAL_GUARDIANSHIP",
        "E48, SPECIAL_GUARDIANSHIP"
    })
    void an_order_with_which_care_ended_was_made_on_that_day_and_how_it_went_on_is_not_told(
            String code, LegalStatusKind order) {
        assertThat(told("01/05/2019 S C2 U6 01/06/2021 " + code + " -"))
                .containsExactly("CARE 2019-05-01 2021-06-01", order + " 2021-06-01 null");
        assertThat(child("01/05/2019 S C2 U6 01/06/2021 " + code + " -")
                        .cases()
                        .get(0)
                        .coverage())
                .noneMatch(each -> each.of().equals("legalStatuses/" + order.written()));
    }

    @Test
    void what_the_return_does_not_say_of_a_status_is_not_recorded() {
        LegalStatus status =
                child("01/05/2021 S V2 U6 - - -").facts(LegalStatus.class).get(0);

        assertThat(status.inWords()).isEqualTo("Standing in law: by agreement, since 1 May 2021");
    }

    /** An emergency order may leave a child where they are, the police may hold one overnight, and sentences are served at home. */
    @Test
    void only_a_status_under_which_every_child_is_looked_after_is_missing_where_the_return_has_none() {
        assertThat(child("01/05/2021 S V2 U6 - - -").cases().get(0).coverage())
                .extracting(Coverage::of)
                .filteredOn(of -> of.startsWith("legalStatuses"))
                .containsExactly(
                        "legalStatuses/by-agreement",
                        "legalStatuses/police-protection",
                        "legalStatuses/interim-care",
                        "legalStatuses/care",
                        "legalStatuses/placement-order");
    }

    @ParameterizedTest
    @CsvSource({
        "CARPL, CARE_PLAN",
        "CLOSE, HOME_CLOSED",
        "ALLEG, ALLEGATION",
        "STAND, STANDARDS_OF_CARE",
        "APPRR, APPROVAL_ENDED",
        "CREQB, CARERS_ASKED",
        "CREQO, CARERS_ASKED",
        "CHILD, CHILD_ASKED",
        "LAREQ, COUNCIL_ASKED",
        "CUSTOD, CUSTODY",
        "OTHER, OTHER",
        "PLACE, ",
        "-, "
    })
    void a_placement_ended_for_the_reason_that_stands_there_and_never_because_of_the_child(
            String code, @Nullable EndingReason reason) {
        assertThat(child("01/05/2020 S C2 U6 01/06/2021 X1 " + code, "01/06/2021 P C2 U6 - - -")
                        .facts(Placement.class)
                        .get(0)
                        .ending()
                        .because())
                .isEqualTo(reason);
    }

    @Test
    void a_young_offender_institution_is_custody() {
        assertThat(child("01/05/2021 S J1 R5 - - -").facts(Placement.class))
                .extracting(Placement::kind)
                .containsExactly(PlacementKind.CUSTODY);
    }

    @Test
    void who_went_home_is_there_until_they_come_into_care_again_and_as_far_as_the_return_tells() {
        assertThat(arrangements("01/05/2010"))
                .containsExactly(
                        "FOSTER 2019-05-01 2020-06-01",
                        "RETURNED_HOME 2020-06-01 2021-09-01",
                        "FOSTER 2021-09-01 2021-12-01",
                        "RETURNED_HOME 2021-12-01 null");
    }

    @ParameterizedTest
    @CsvSource({"31/03/2004, 2022-03-31", "01/04/2004, "})
    void nor_is_anybody_a_child_at_home_after_their_eighteenth_birthday(String born, @Nullable String until) {
        assertThat(arrangements(born)).contains("RETURNED_HOME 2021-12-01 " + until);
    }

    private List<String> arrangements(String born) {
        return child("01/05/2019 S V2 U6 01/06/2020 E4A -", "01/09/2021 S V2 U6 01/12/2021 E4B -")
                .with("2021-22/header.csv", Returned.BORN.replace("01/05/2010", born))
                .facts(Arrangement.class)
                .stream()
                .map(each -> each.of() + " " + each.from() + " " + each.until())
                .toList();
    }
}

package org.reviewlearning.heed.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> FIELDS = List.of("on", "seen", "seenAlone", "notAloneReason", "recordedOn");

    @Test
    void a_letter_missing_too_many_changed_or_swapped_is_still_the_word() {
        assertThat(Nearest.to("seenAlon", FIELDS)).contains("seenAlone");
        assertThat(Nearest.to("seenAlonee", FIELDS)).contains("seenAlone");
        assertThat(Nearest.to("seenAlome", FIELDS)).contains("seenAlone");
        assertThat(Nearest.to("seneAlone", FIELDS)).contains("seenAlone");
    }

    @Test
    void upper_and_lower_case_are_alike() {
        assertThat(Nearest.to("SEENALONE", FIELDS)).contains("seenAlone");
        assertThat(Nearest.to("ON", FIELDS)).contains("on");
    }

    @Test
    void more_than_two_letters_off_is_another_word() {
        assertThat(Nearest.to("seenAloft", FIELDS)).contains("seenAlone");
        assertThat(Nearest.to("seenAllotted", FIELDS)).isEmpty();
        assertThat(Nearest.to("recordedNoo", FIELDS)).contains("recordedOn");
        assertThat(Nearest.to("recordedNooo", FIELDS)).isEmpty();
    }

    @Test
    void a_short_word_must_be_nearer() {
        assertThat(Nearest.to("an", FIELDS)).isEmpty();
        assertThat(Nearest.to("sean", FIELDS)).contains("seen");
        assertThat(Nearest.to("seal", FIELDS)).isEmpty();
        assertThat(Nearest.to("", FIELDS)).isEmpty();
    }

    @Test
    void of_two_equally_near_the_first_in_the_alphabet_whatever_the_collection() {
        assertThat(Nearest.to("cab", List.of("car", "can"))).contains("can");
        assertThat(Nearest.to("cab", Set.of("can", "car"))).contains("can");
    }

    @Test
    void a_word_as_long_as_a_book_costs_nothing() {
        assertThat(Nearest.to("x".repeat(10_000_000), FIELDS)).isEmpty();
    }
}

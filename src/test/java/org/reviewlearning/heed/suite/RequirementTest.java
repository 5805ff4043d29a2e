package org.reviewlearning.heed.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementTest {

    private static final List<String> KNOWN = List.of("lines", "outcomes", "boundaries");

    @Test
    void several_are_read_in_one_go() {
        assertThat(Requirement.read("lines=100, boundaries=0", KNOWN))
                .containsExactly(new Requirement("lines", 100), new Requirement("boundaries", 0));
    }

    @Test
    void an_unknown_name_is_told_with_those_there_are() {
        assertThatThrownBy(() -> Requirement.read("lnies=100", KNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lnies is not measured. Did you mean lines? "
                        + "It is lines, outcomes, boundaries, each with a figure, as in lines=100.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lines", "lines=", "lines=-1", "lines=101", "lines=9.5", "lines=1000", "lines=x", "lines=٩"})
    void a_figure_is_a_whole_number_of_a_hundred(String written) {
        assertThatThrownBy(() -> Requirement.read(written, KNOWN))
                .hasMessage("lines needs a whole number from 0 to 100, as in lines=100.");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "lines=100,", "=100"})
    void nothing_is_no_name(String written) {
        assertThatThrownBy(() -> Requirement.read(written, KNOWN)).hasMessageStartingWith("a name is missing. ");
    }

    @Test
    void one_name_has_one_figure() {
        assertThatThrownBy(() -> Requirement.read("lines=100,lines=90", KNOWN)).hasMessage("lines is asked for twice.");
    }

    @Test
    void what_falls_short_is_told_and_never_rounded_up() {
        assertThat(new Requirement("lines", 100).shortfall(new Share(9_999, 10_000)))
                .contains("Of lines, 100 % are required; examples show 99.9 % (9999 of 10000).");
        assertThat(new Requirement("lines", 99).shortfall(new Share(9_899, 10_000)))
                .isPresent();
        assertThat(new Requirement("lines", 99).shortfall(new Share(9_900, 10_000)))
                .isEmpty();
        assertThat(new Requirement("lines", 100).shortfall(new Share(7, 7))).isEmpty();
    }

    @Test
    void what_was_not_measured_is_never_enough() {
        assertThat(new Requirement("lines", 0).shortfall(null))
                .contains("Of lines, 0 % are required, and nothing was measured.");
    }

    @Test
    void a_rule_without_figures_lacks_no_boundary() {
        assertThat(new Requirement("boundaries", 100).shortfall(new Share(0, 0)))
                .isEmpty();
        assertThat(new Share(0, 0).inWords()).isEqualTo("none to show");
    }
}

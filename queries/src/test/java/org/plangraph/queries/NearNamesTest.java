package org.plangraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearNamesTest {

    private static final List<String> NAMES =
            List.of("lead-bureaus", "co-lead-bureaus", "plans", "targets-due-by");

    @Test
    void lettersOff() {
        assertThat(NearNames.of("lead-bureuas", NAMES).get(0)).isEqualTo("lead-bureaus");
        assertThat(NearNames.of("Lead_Bureaus", NAMES).get(0)).isEqualTo("lead-bureaus");
        assertThat(NearNames.of("plan", NAMES)).containsExactly("plans");
    }

    @Test
    void oneWithinTheOther() {
        assertThat(NearNames.of("bureaus", NAMES))
                .containsExactly("lead-bureaus", "co-lead-bureaus");
        assertThat(NearNames.of("targets", NAMES)).containsExactly("targets-due-by");
    }

    @Test
    void nothingAlike() {
        assertThat(NearNames.of("weather-in-paris", NAMES)).isEmpty();
    }

    @Test
    void distanceIsSymmetric() {
        assertThat(NearNames.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(NearNames.distance("sitting", "kitten")).isEqualTo(3);
        assertThat(NearNames.distance("", "abc")).isEqualTo(3);
    }
}

package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

class HeadedDutiesTest {

    @ParameterizedTest
    @CsvSource({
        "县文物局牵头工作（8项）, LEAD",
        "由县文物局牵头的重点任务, LEAD",
        "县文物局牵头负责的事项, LEAD",
        "县文物局负责的任务（共3项）, RESPONSIBLE",
        "县文物局配合事项, COOPERATING",
    })
    void aHeadingSaysWhoseTasksFollow(String heading, Role role) {
        assertThat(in(heading).assignments())
                .satisfiesExactly(
                        one -> {
                            assertThat(one.mention().name()).isEqualTo("县文物局");
                            assertThat(one.role()).isEqualTo(role);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"保护古桥", "强化主体负责", "县文物局", "党建引领牵头抓总工作"})
    void otherHeadingsSayNothing(String heading) {
        assertThat(in(heading).assignments()).isEmpty();
    }

    private static Duties in(String heading) {
        return HeadedDuties.in(heading, new Span(0, heading.length()));
    }
}

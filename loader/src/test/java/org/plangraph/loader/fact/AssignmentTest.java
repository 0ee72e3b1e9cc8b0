package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

class AssignmentTest {

    @ParameterizedTest
    @ValueSource(strings = {"县文物局（牵头）", "县文物局(牵头)", "县文物局（牵头单位）", "县文物局（主办）"})
    void aMarkBehindTheNameMakesTheBodyLead(String name) {
        assertThat(of(name))
                .isEqualTo(
                        new Assignment(
                                new Mention("县文物局", new Span(5, 9)), Role.LEAD, Basis.STATED));
    }

    @Test
    void aMarkMayAlsoSayThatTheBodyHelps() {
        assertThat(of("县文物局（配合）").role()).isEqualTo(Role.COOPERATING);
        assertThat(of("县文物局（责任单位）").mention().name()).isEqualTo("县文物局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"县文物局", "县渡口中心（筹备组）", "各镇（街道）"})
    void otherBracketsBelongToTheName(String name) {
        Mention mention = new Mention(name, new Span(5, 5 + name.length()));

        assertThat(of(name)).isEqualTo(new Assignment(mention, Role.RESPONSIBLE, Basis.STATED));
    }

    private static Assignment of(String name) {
        Mention mention = new Mention(name, new Span(5, 5 + name.length()));
        return Assignment.of(mention, Role.RESPONSIBLE, Basis.STATED);
    }
}

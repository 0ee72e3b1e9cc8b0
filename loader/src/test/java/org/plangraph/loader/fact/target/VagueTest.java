package org.plangraph.loader.fact.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VagueTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "古桥保护水平大幅提升",
                "管护机制更加完善",
                "渡运能力稳步提高",
                "隐患数量显著下降",
                "形成共同保护的良好氛围",
                "打造一批精品线路",
            })
    void anAimWithoutAMeasureIsVague(String clause) {
        assertThat(Vague.in(clause)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"古桥全部建档", "淘汰木质渡船", "建成古桥博物馆", "完成渡口普查"})
    void anEndStateIsNot(String clause) {
        assertThat(Vague.in(clause)).isFalse();
    }
}

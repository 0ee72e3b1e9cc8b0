package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingBodyTest {

    @ParameterizedTest
    @ValueSource(strings = {"县项目推进工作专班", "市防汛抗旱指挥部办公室", "区领导小组", "区安委办", "市联席会议办公室", "县河长办"})
    void isSetUpForOnePieceOfWork(String name) {
        assertThat(WorkingBody.matches(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"县专班成员单位", "区政府办公室", "县应急指挥中心", "区委编办"})
    void isNot(String name) {
        assertThat(WorkingBody.matches(name)).isFalse();
    }
}

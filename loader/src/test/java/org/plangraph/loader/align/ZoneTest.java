package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"青山经济开发区管委会", "青山高新区", "银湾旅游度假区管理委员会", "滨河新区（银湾度假区）", "县化工园区", "青山综合保税区"})
    void isADevelopmentZone(String name) {
        assertThat(Zone.matches(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"市国有资产监督管理委员会", "市城市管理委员会", "区大学园区管理服务中心", "高新区经济发展局", "市卫生健康委员会"})
    void isNot(String name) {
        assertThat(Zone.matches(name)).isFalse();
    }

    @Test
    void isWrittenOut() {
        assertThat(Zone.written("青山经济开发区管委会")).isEqualTo("青山经济开发区管理委员会");
        assertThat(Zone.written("青山高新区")).isEqualTo("青山高新区");
    }
}

package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"青山镇人民政府", "青山镇", "清河乡政府", "云门街道办事处", "云门街道", "云门街道办", "城区办事处", "巴彦苏木人民政府"})
    void isATownOrSubdistrict(String name) {
        assertThat(Town.matches(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"区乡村振兴局", "县城镇建设中心", "海关驻青山办事处", "县人民政府"})
    void isNot(String name) {
        assertThat(Town.matches(name)).isFalse();
    }

    @Test
    void isWrittenOut() {
        assertThat(Town.written("云门街道办")).isEqualTo("云门街道办事处");
        assertThat(Town.written("清河乡政府")).isEqualTo("清河乡人民政府");
        assertThat(Town.written("青山镇人民政府")).isEqualTo("青山镇人民政府");
    }
}

package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectiveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "市有关部门、单位",
                "区政府有关部门单位",
                "县直相关部门",
                "各镇区（街道）",
                "各街道办事处",
                "各级各部门",
                "各市人民政府",
                "县工作专班成员单位",
                "县财政局等",
                "相关部门",
                "有关部门（单位）",
                "区有关部门（单位）",
                "乡镇（街道）",
                "各县（市、区）人民政府",
                "相关镇街",
                "责任单位",
                "区直各企业",
                "各乡镇人民政府、街道办事处",
                "其他有关单位",
            })
    void meansManyAtOnce(String name) {
        assertThat(Collective.matches(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "区财政局",
                "县直机关工委",
                "市直机关事务管理局",
                "青山镇人民政府",
                "城区街道办事处",
                "县工作专班",
                "区教育和体育局",
                "经济开发区",
                "区机关事务服务中心",
            })
    void meansOne(String name) {
        assertThat(Collective.matches(name)).isFalse();
    }
}

package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6月底前完成",
                "6月底完成",
                "2031年12月底前完成",
                "2031年底前",
                "2031年6月15日前完成",
                "年内完成",
                "年底前全部完成",
                "明年6月底前启动",
                "第三季度完成",
                "上半年完成",
                "持续推进",
                "长期坚持",
            })
    void theseSayByWhen(String words) {
        assertThat(Timing.matches(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"县文物局", "各镇", "完成古桥普查", "2031年古桥普查专班", "持续改善"})
    void theseDoNot(String words) {
        assertThat(Timing.matches(words)).isFalse();
    }
}

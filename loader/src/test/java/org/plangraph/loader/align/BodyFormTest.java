package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyFormTest {

    @Test
    void triesTheLongestFunctionFirst() {
        assertThat(BodyForm.of("能源事务服务中心"))
                .containsExactly(
                        new BodyForm("能源事务服务中心", ""),
                        new BodyForm("能源事务服务", "中心"),
                        new BodyForm("能源事务", "服务中心"),
                        new BodyForm("能源", "事务服务中心"));
        assertThat(BodyForm.of("局")).isEmpty();
    }

    @Test
    void tellsInstitutionsAndCompaniesByTheirEnding() {
        assertThat(BodyForm.institution("县融媒体中心")).isTrue();
        assertThat(BodyForm.institution("县财政局")).isFalse();
        assertThat(BodyForm.institution("青山供电中心")).isFalse();
        assertThat(BodyForm.company("青山供电中心")).isTrue();
        assertThat(BodyForm.company("中国人民银行")).isFalse();
    }

    @Test
    void writesEndingsOut() {
        assertThat(new BodyForm("发改", "委").writtenEnding()).isEqualTo("委员会");
        assertThat(new BodyForm("财政", "局").writtenEnding()).isEqualTo("局");
    }
}

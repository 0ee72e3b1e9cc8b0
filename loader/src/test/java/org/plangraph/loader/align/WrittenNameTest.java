package org.plangraph.loader.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNameTest {

    @ParameterizedTest
    @CsvSource({
        "'区 财政\u3000局', 区财政局",
        "有关部门(单位), 有关部门（单位）",
        "縣發展改革委員會, 县发展改革委员会",
        "區應急管理廳, 区应急管理厅",
    })
    void isOneWayOfWriting(String name, String written) {
        assertThat(WrittenName.of(name)).isEqualTo(written);
    }
}

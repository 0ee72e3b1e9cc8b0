package org.plangraph.loader.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardNumberTest {

    @ParameterizedTest
    @CsvSource({
        "GB 55015, GB 55015",
        "GB55015, GB 55015",
        "ＧＢ 55015, GB 55015",
        "GB 55015-2021, GB 55015-2021",
        "GB55015—2021, GB 55015-2021",
        "GB/T 2260-2007, GB/T 2260-2007",
        "GB/T2260, GB/T 2260",
        "GB/Z 41600, GB/Z 41600",
        "DB37/T 4321-2021, DB37/T 4321-2021",
        "DB3701/T 12, DB3701/T 12",
        "JGJ 26-2018, JGJ 26-2018",
        "T/CECS 1082, T/CECS 1082",
        "GB/T 19001.1, GB/T 19001.1",
    })
    void standardsInOneForm(String written, String number) {
        assertThat(StandardNumber.of(written)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国发〔2024〕7号", "节约能源法", "5G", "GB", "2024年版", "GB 55015 等", ""})
    void otherThingsAreNoStandards(String written) {
        assertThat(StandardNumber.of(written)).isEmpty();
    }
}

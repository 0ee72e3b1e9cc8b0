package org.plangraph.loader.fact.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowNumberTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "3, 3",
        "03, 3",
        "10, 10",
        "3., 3",
        "3、, 3",
        "(3), 3",
        "2-3, 2.3",
        "2．03, 2.3",
        "三, 3",
        "（三）, 3",
        "十二, 12",
        "A1, A1",
        "'', ",
        "逐株登记全县古树的位置, "
    })
    void isInArabicDigits(String cell, String number) {
        assertThat(RowNumber.of(cell)).isEqualTo(number);
    }
}

package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

    private static List<String> kept(String text) {
        return PageNumber.drop(Lines.of(text.codePoints().toArray())).stream()
                .map(Line::bare)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 14 -",
                "— 3 —",
                "－7－",
                "第 3 页 共 9 页",
                "第3页/共9页",
                "第12页",
                "3/9",
                "Page 3 of 9",
                "·2·"
            })
    void aLineThatOnlyNumbersAPageGoes(String number) {
        assertThat(kept("甲\n" + number + "\n乙")).containsExactly("甲", "乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"第3条", "2031年", "-", "1.", "3家", "—— 3 —— 甲"})
    void anythingElseStays(String line) {
        assertThat(kept("甲\n" + line + "\n乙")).hasSize(3);
    }

    @Test
    void bareDigitsGoWhereAPageEnds() {
        assertThat(kept("甲\n14\n\f乙")).containsExactly("甲", "乙");
        assertThat(kept(Places.FULL + "\n14\n公布。")).hasSize(2);
    }

    @Test
    void bareDigitsStayAmongTheCellsOfATable() {
        assertThat(kept("序号\n1\n清退围网\n2\n恢复岸带")).hasSize(5);
    }

    @Test
    void theLineAfterKnowsThatAPageBegan() {
        List<Line> lines = PageNumber.drop(Lines.of("甲\n- 1 -\n乙".codePoints().toArray()));

        assertThat(lines).extracting(Line::pageBefore).containsExactly(false, true);
    }
}

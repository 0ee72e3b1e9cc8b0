package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConverterResidueTest {

    @ParameterizedTest
    @CsvSource({
        "[bookmark: OLE_LINK1]云泽区, 云泽区",
        "云[Image: a.png]泽[comment: 1]区, 云泽区",
        "印發(fā)實施(shí)方案(lab)，雙(shuāng)碳, 印发实施方案(lab)，双碳",
        "**一、云泽**, 一、云泽",
        "### （二）云泽, （二）云泽",
        "- （三）云泽, （三）云泽",
        "云*泽, 云*泽",
        "[2031]7号, [2031]7号",
        "[bookmark OLE_LINK1]区, [bookmarkOLE_LINK1]区",
        "[bookmark: 未完, [bookmark:未完",
    })
    void residueGoesAndBracketsStay(String raw, String mended) {
        assertThat(MendedText.of(raw).text().replace(" ", "")).isEqualTo(mended);
    }
}

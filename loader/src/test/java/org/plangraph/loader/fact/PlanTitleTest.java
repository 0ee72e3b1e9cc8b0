package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class PlanTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云溪县人民政府\n关于印发通知\n各镇人民政府：\n现将《云溪县古桥保护行动方案》印发给你们，请遵照执行。",
                "《云溪县古桥保护行动方案》已经县政府同意，现印发给你们。",
                "云溪县人民政府关于印发《云溪县古桥保护行动方案》的通知",
                "云溪县人民政府\n关于印发云溪县古桥保护行动方案的通知\n各镇人民政府：",
                "云溪县人民政府\n关于印发云溪县古桥保护\n行动方案的通知\n各镇人民政府：",
                "云溪县古桥保护行动方案\n为保护古桥，制定本方案。",
                "云溪县古桥保护\n行动方案\n为保护古桥，制定本方案。",
                "各镇人民政府：\n请遵照执行。\n2031年5月6日\n云溪县古桥保护行动方案\n为保护古桥，制定本方案。",
            })
    void theTitleIsThePlansOwn(String front) {
        assertThat(in(front)).isEqualTo("云溪县古桥保护行动方案");
    }

    @ParameterizedTest
    @CsvSource({
        "云溪县古桥保护三年行动计划（2031—2033年）, 云溪县古桥保护三年行动计划（2031—2033年）",
        "云溪县古桥保护若干措施, 云溪县古桥保护若干措施",
        "云溪县古桥保护实施意见(试行), 云溪县古桥保护实施意见(试行)",
    })
    void aTitleLineEndsAsTitlesDo(String line, String title) {
        assertThat(in("2031年5月6日\n" + line + "\n为保护古桥，制定本方案。")).isEqualTo(title);
    }

    @Test
    void theYearsBelowTheTitleBelongToIt() {
        assertThat(in("云溪县古桥保护行动计划\n（2031—2033年）\n为保护古桥，制定本计划。"))
                .isEqualTo("云溪县古桥保护行动计划（2031—2033年）");
    }

    @ParameterizedTest
    @CsvSource({
        "现将《云溪县贯彻〈省古桥保护意见〉方案》印发给你们。, 云溪县贯彻〈省古桥保护意见〉方案",
        "'现将《云溪县古桥\n保护方案》印发给你们。', 云溪县古桥保护方案",
    })
    void aTitleInBracketsIsTakenWhole(String front, String title) {
        assertThat(in(front)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"各镇人民政府：\n按照《省古桥保护意见》要求，抓好落实。", "", "2031年5月6日"})
    void withoutATitleNoneIsInvented(String front) {
        assertThat(in(front)).isNull();
    }

    private static @Nullable String in(String front) {
        return PlanTitle.in(front, new Span(0, front.length()));
    }
}

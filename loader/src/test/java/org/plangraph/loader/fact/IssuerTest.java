package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class IssuerTest {

    @Test
    void theSignatureStandsAboveTheDate() {
        assertThat(in("柳河市委文件\n现予印发。\n云溪县人民政府\n2031年5月6日\n云溪县古桥保护方案")).isEqualTo("云溪县人民政府");
    }

    @Test
    void theSignatureMayStandInTheLineOfTheDate() {
        assertThat(in("现予印发。\n云溪县人民政府 2031年5月6日")).isEqualTo("云溪县人民政府");
        assertThat(in("现予印发。\n云溪县人民政府二〇三一年五月六日")).isEqualTo("云溪县人民政府");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（云溪县人民政府2031年5月6日印发）", "（2031年5月6日云溪县人民政府印发）"})
    void bracketsUnderTheTitleNameIt(String line) {
        assertThat(in("云溪县古桥保护方案\n" + line)).isEqualTo("云溪县人民政府");
    }

    @Test
    void withoutASignatureTheHeaderNamesTheIssuer() {
        assertThat(in("云溪县人民政府办公室文件\n云政办发〔2031〕4号\n关于保护古桥的通知")).isEqualTo("云溪县人民政府办公室");
    }

    @Test
    void aSentenceAboveTheDateIsNoSignature() {
        assertThat(in("云溪县人民政府文件\n现予印发，请遵照执行。\n2031年5月6日")).isEqualTo("云溪县人民政府");
    }

    @ParameterizedTest
    @ValueSource(strings = {"云溪县文物局关于印发古桥保护方案的通知", "云溪县文物局\n关于印发古桥保护方案的通知"})
    void withoutAHeaderTheTitleNamesIt(String front) {
        assertThat(in(front)).isEqualTo("云溪县文物局");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "现予印发。\n中共云溪县委办公室\n云溪县人民政府办公室\n2031年5月6日",
                "现予印发。\n中共云溪县委办公室云溪县人民政府办公室\n二0三一年五月六日",
                "中共云溪县委办公室云溪县人民政府办公室印发《古桥保护方案》的通知",
            })
    void ofSeveralTheFirstIsInCharge(String front) {
        assertThat(in(front)).isEqualTo("中共云溪县委办公室");
    }

    @Test
    void elseThePageOfTheSiteNamesIt() {
        assertThat(in("索引号：00031/2031-1 发文机关：云溪县文物局 成文日期：2031年5月6日\n云溪县古桥保护方案"))
                .isEqualTo("云溪县文物局");
    }

    @Test
    void whereNothingNamesItNobodyIsInvented() {
        assertThat(in("各镇人民政府：\n现将方案印发。\n2031年5月6日")).isNull();
    }

    private static @Nullable String in(String front) {
        Span whole = new Span(0, front.length());
        return Issuer.in(front, whole, IssueDate.in(front, whole));
    }
}

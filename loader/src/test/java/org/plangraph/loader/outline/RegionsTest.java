package org.plangraph.loader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.text.MendedText;

class RegionsTest {

    @Test
    void anAnnexBeginsAtItsHeading() {
        assertThat(regions("一、古桥。建档。（牵头单位：县文物局）", "附件1", "一、组成人员", "二、工作职责", "附表：", "古桥名录"))
                .containsExactly("一、古桥。建档。（牵头单位：县文物局）", "附件1\n一、组成人员\n二、工作职责", "附表：\n古桥名录");
    }

    @Test
    void aPlanCarriedAsAnAnnexComesFirst() {
        assertThat(regions("各乡镇人民政府：", "现将方案印发。", "附件", "1.古桥。建档。（责任单位：县文物局）"))
                .containsExactly("附件\n1.古桥。建档。（责任单位：县文物局）", "各乡镇人民政府：\n现将方案印发。");
    }

    @Test
    void withoutClausesTheRegionWithMostNumbersIsThePlan() {
        assertThat(regions("1.通知事项。", "附件2", "1.古桥。建档。", "2.渡口。更新。"))
                .first()
                .isEqualTo("附件2\n1.古桥。建档。\n2.渡口。更新。");
    }

    @Test
    void withoutNumbersTheFirstRegionIsThePlan() {
        assertThat(regions("各乡镇人民政府：", "附件", "古桥名录")).first().isEqualTo("各乡镇人民政府：");
    }

    @Test
    void anAnnexNamedInASentenceOpensNoRegion() {
        assertThat(regions("1.古桥。名录见附件。", "附件所列古桥优先。")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "抄送：县委各部门，县法院，县检察院。",
                "抄送:县人大常委会办公室",
                "云溪县人民政府办公室2031年5月6日印发",
                "云溪县人民政府办公室  2031年5月6日印发",
                "（此件公开发布）",
                "（信息公开属性：主动公开）",
                "【打印本页】【关闭窗口】",
                "扫一扫在手机打开当前页",
                "上一篇：关于古桥的公告",
                "主办：云溪县人民政府办公室 网站标识码：0000000001",
            })
    void theImprintClosesTheDocument(String paragraph) {
        assertThat(Regions.isImprint(paragraph)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "县人民政府办公室负责督查。",
                "2031年5月6日",
                "主办：县文物局",
                "打印古桥名册，发放到各村组和护桥员手中并逐户讲解。",
                "（此项工作由县文物局负责）"
            })
    void otherLinesDoNot(String paragraph) {
        assertThat(Regions.isImprint(paragraph)).isFalse();
    }

    private static List<String> regions(String... lines) {
        MendedText mended = MendedText.of(String.join("\n", lines));
        return Regions.of(mended).stream()
                .map(
                        region ->
                                mended.text()
                                        .substring(
                                                region.get(0).start(),
                                                region.get(region.size() - 1).end()))
                .toList();
    }
}

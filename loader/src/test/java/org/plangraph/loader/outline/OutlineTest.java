package org.plangraph.loader.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.text.MendedText;

class OutlineTest {

    @Test
    void partsNestByTheRankOfTheirNumbers() {
        Outline outline =
                outline("一、古桥", "（一）建档", "1.登记。", "（1）拍照。逐座拍照。", "2.挂牌。逐座挂牌。", "二、渡口。更新渡船。");

        assertThat(drawn(outline, outline.units(), ""))
                .isEqualTo(
                        """
                        CHINESE 1 古桥
                         CHINESE_PAREN 1 建档
                          ARABIC 1 登记
                           ARABIC_PAREN 1 拍照
                          ARABIC 2 挂牌
                        CHINESE 2 渡口
                        """);
    }

    @Test
    void levelsLeftOutDoNotMatter() {
        Outline outline = outline("一、古桥", "1.登记。逐座登记。", "二、渡口", "（一）更新。更新渡船。");

        assertThat(drawn(outline, outline.units(), ""))
                .isEqualTo(
                        """
                        CHINESE 1 古桥
                         ARABIC 1 登记
                        CHINESE 2 渡口
                         CHINESE_PAREN 1 更新
                        """);
    }

    @Test
    void articlesHaveParagraphsUnderThem() {
        Outline outline = outline("第一条 古桥", "（一）建档。逐座建档。", "（二）挂牌。逐座挂牌。", "第二条 渡口。更新渡船。");

        assertThat(drawn(outline, outline.units(), ""))
                .isEqualTo(
                        """
                        ARTICLE 1 古桥
                         CHINESE_PAREN 1 建档
                         CHINESE_PAREN 2 挂牌
                        ARTICLE 2 渡口
                        """);
    }

    @Test
    void articlesRunOnThroughSectionsThatStandAboveThem() {
        Outline outline =
                outline(
                        "一、文物",
                        "（一）古桥",
                        "第一条 建档。逐座建档。",
                        "（二）渡口",
                        "第二条 更新。更新渡船。",
                        "二、保障",
                        "第三条 经费。列入预算。");

        assertThat(drawn(outline, outline.units(), ""))
                .isEqualTo(
                        """
                        CHINESE 1 文物
                         CHINESE_PAREN 1 古桥
                          INNER_ARTICLE 1 建档
                         CHINESE_PAREN 2 渡口
                          INNER_ARTICLE 2 更新
                        CHINESE 2 保障
                         INNER_ARTICLE 3 经费
                        """);
    }

    @Test
    void theFrontEndsAtTheFirstNumber() {
        Outline outline = outline("云溪县古桥保护方案", "为保护古桥，制定本方案。", "一、古桥。建档。");

        assertThat(outline.front().in(outline.text())).isEqualTo("云溪县古桥保护方案\n为保护古桥，制定本方案。\n");
    }

    @Test
    void aTextWithoutNumbersHasNoUnits() {
        Outline outline = outline("云溪县古桥保护方案", "为保护古桥，制定本方案。");

        assertThat(outline.units()).isEmpty();
        assertThat(outline.tasks()).isEmpty();
        assertThat(outline.front()).isEqualTo(new Span(0, outline.text().length()));
    }

    @Test
    void anAnnexIsNoPartOfTheLastUnit() {
        Outline outline = outline("一、古桥。建档。（责任单位：县文物局）", "附件", "一、组织架构", "组长：某某");

        assertThat(drawn(outline, outline.units(), "")).isEqualTo("CHINESE 1 古桥\n");
        assertThat(outline.annexes())
                .map(annex -> annex.in(outline.text()))
                .containsExactly("附件\n一、组织架构\n组长：某某");
    }

    @Test
    void theListOfAttachmentsIsNoPartOfAUnit() {
        Outline outline = outline("1.古桥。逐座建档。", "附件：1.古桥名录", "2.渡口名录");

        assertThat(drawn(outline, outline.units(), "")).isEqualTo("ARABIC 1 古桥\n");
        assertThat(outline.units().get(0).body().in(outline.text())).isEqualTo("逐座建档。");
    }

    @Test
    void nothingBehindTheImprintIsRead() {
        Outline outline = outline("1.古桥。逐座建档。", "抄送：县委各部门。", "2.渡口。更新渡船。");

        assertThat(drawn(outline, outline.units(), "")).isEqualTo("ARABIC 1 古桥\n");
    }

    @Test
    void anImprintAboveTheFirstUnitClosesNothing() {
        Outline outline = outline("（此件公开发布）", "1.古桥。逐座建档。");

        assertThat(drawn(outline, outline.units(), "")).isEqualTo("ARABIC 1 古桥\n");
    }

    @Test
    void aBodyRunsOverSeveralParagraphs() {
        Outline outline = outline("1.古桥。逐座建档。", "定期巡查。", "（责任单位：县文物局）", "2.渡口。更新渡船。");

        assertThat(outline.units().get(0).body().in(outline.text()))
                .isEqualTo("逐座建档。\n定期巡查。\n（责任单位：县文物局）");
    }

    @Test
    void aLineThatBeginsWithAYearOpensNoUnit() {
        Outline outline = outline("1.古桥。逐座建档。", "2031年，建成古桥名录。", "100%挂牌。", "2.渡口。更新渡船。");

        assertThat(drawn(outline, outline.units(), "")).isEqualTo("ARABIC 1 古桥\nARABIC 2 渡口\n");
    }

    private static Outline outline(String... lines) {
        return Outline.of(MendedText.of(String.join("\n", lines)));
    }

    private static String drawn(Outline outline, List<Unit> units, String indent) {
        StringBuilder drawn = new StringBuilder();
        for (Unit unit : units) {
            drawn.append(indent)
                    .append(unit.marker().numbering())
                    .append(' ')
                    .append(unit.marker().value())
                    .append(' ')
                    .append(outline.heading(unit))
                    .append('\n')
                    .append(drawn(outline, unit.children(), indent + " "));
        }
        return drawn.toString();
    }
}

package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plangraph.loader.text.OfdFile.rule;
import static org.plangraph.loader.text.OfdFile.words;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfdReaderTest {

    @Test
    void linesAreReadByTheirPlacesWithTheirIndents() throws UnreadableDocumentException {
        byte[] ofd =
                new OfdFile()
                        .page(
                                words(30, 60, "制定本方案，请认真落实。"),
                                words(40, 50, "为推进节水，保护水源，"),
                                words(60, 30, "青岚区节"),
                                words(80, 30, "水行动方案"))
                        .page(words(40, 30, "一、总体要求和重点任务"))
                        .bytes();

        DocumentText read = Reading.of(ofd);

        assertThat(read.mediaType()).isEqualTo("application/ofd");
        assertThat(read.text())
                .isEqualTo(
                        "            青岚区节水行动方案\n    为推进节水，保护水源，\n制定本方案，请认真落实。\n\f"
                                + "    一、总体要求和重点任务\n");
    }

    /** By a program of another maker (ofdrw 2.3.6). */
    @Test
    void aDocumentOfAnotherMakerIsRead() throws UnreadableDocumentException {
        String text = Reading.of(WaterPlan.bytes("ofd")).text();

        assertThat(text)
                .startsWith("    青岚区节水行动方案\n    一、总体要求\n    到2033年，")
                .contains("细化工\n作举措")
                .endsWith("\n    （一）更新管网。改造供水管网三十公里。（牵头单位：区水务局；责任单位：区财政局）\n");
    }

    @Test
    void whatATemplatePrintsIsReadOnEachPage() throws UnreadableDocumentException {
        byte[] ofd =
                new OfdFile()
                        .template(words(30, 15, "青岚区人民政府文件"))
                        .page(words(30, 40, "一、总体要求"))
                        .page(words(30, 40, "二、重点任务"))
                        .bytes();

        assertThat(Reading.of(ofd).text()).isEqualTo("青岚区人民政府文件\n一、总体要求\n\f青岚区人民政府文件\n二、重点任务\n");
    }

    @Test
    void aRuledTableIsATable() throws UnreadableDocumentException {
        StringBuilder rules = new StringBuilder();
        for (int y : new int[] {40, 50, 60}) {
            rules.append(rule(20, y, 120, y));
        }
        for (int x : new int[] {20, 70, 120}) {
            rules.append(rule(x, 40, x, 60));
        }
        byte[] ofd =
                new OfdFile()
                        .page(
                                rules.toString(),
                                words(22, 47, "工作任务"),
                                words(72, 47, "牵头单位"),
                                words(22, 57, "更新供水管网"),
                                words(72, 57, "区水务局"))
                        .bytes();

        DocumentText read = Reading.of(ofd);

        assertThat(read.text()).isEqualTo("工作任务\t牵头单位\n更新供水管网\t区水务局\n");
        assertThat(read.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows()).isEqualTo(2));
    }

    @Test
    void matricesAndSingleStepsPlaceGlyphsAndSlantedOnesAreLeftOut()
            throws UnreadableDocumentException {
        String scaled =
                "<ofd:TextObject Boundary='30 45 90 6' Size='1' CTM='5 0 0 5 0 0'><ofd:TextCode"
                        + " X='0' Y='1' DeltaX='1 1 0.5 0.5 0.5'>到第2031年前节水</ofd:TextCode>"
                        + "</ofd:TextObject>";
        String slanted =
                "<ofd:TextObject Boundary='30 45 90 90' Size='9' CTM='0.7 -0.7 0.7 0.7 0 0'>"
                        + "<ofd:TextCode X='0' Y='9'>内部资料</ofd:TextCode></ofd:TextObject>";

        String text = Reading.of(new OfdFile().page(scaled, slanted).bytes()).text();

        assertThat(text).doesNotContain("内部").contains("到第2031");
    }

    @Test
    void aScanALockAndABreakAreToldApart() {
        String picture = "<ofd:ImageObject ID='5' Boundary='0 0 210 297' ResourceID='3'/>";

        assertThatThrownBy(() -> Reading.of(new OfdFile().page(picture).bytes()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("OCR");
        assertThatThrownBy(
                        () ->
                                Reading.of(
                                        new OfdFile()
                                                .root("<ofd:Encryptions>/E.xml</ofd:Encryptions>")
                                                .page(words(30, 40, "节水"))
                                                .bytes()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("encrypted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<ofd:OFD", "<ofd:OFD xmlns:ofd='x'/>"})
    void aBrokenDocumentSaysSo(String root) {
        assertThatThrownBy(() -> Reading.of(WordFile.zip("OFD.xml", root)))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("the OFD document is broken: ");
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] bomb = new OfdFile().page(words(30, 40, "节水"), " ".repeat(40_000_000)).bytes();

        assertThatThrownBy(() -> Reading.of(bomb))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("bomb");
    }
}

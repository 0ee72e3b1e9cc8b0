package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plangraph.loader.text.WordFile.item;
import static org.plangraph.loader.text.WordFile.level;
import static org.plangraph.loader.text.WordFile.paragraph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class DocxReaderTest {

    private static final String PLAN =
            "<w:abstractNum w:abstractNumId='3'>"
                    + level(0, "chineseCounting", "%1、", "<w:suff w:val='nothing'/>")
                    + level(1, "chineseCountingThousand", "（%2）", "<w:suff w:val='nothing'/>")
                    + level(2, "decimal", "%3.", "<w:suff w:val='nothing'/>")
                    + level(3, "decimal", "（%4）", "<w:suff w:val='nothing'/>")
                    + level(4, "decimalEnclosedCircle", "%5", "<w:suff w:val='nothing'/>")
                    + "</w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId='4'>"
                    + level(0, "chineseCountingThousand", "第%1条", "<w:suff w:val='space'/>")
                    + level(1, "decimal", "%1.%2", "<w:isLgl/>")
                    + "</w:abstractNum>"
                    + "<w:num w:numId='1'><w:abstractNumId w:val='3'/></w:num>"
                    + "<w:num w:numId='2'><w:abstractNumId w:val='3'/><w:lvlOverride w:ilvl='2'>"
                    + "<w:startOverride w:val='7'/></w:lvlOverride></w:num>"
                    + "<w:num w:numId='5'><w:abstractNumId w:val='4'/></w:num>";

    private static String read(String body) throws UnreadableDocumentException {
        return new WordFile(body, PLAN, "").text();
    }

    @Test
    void numbersAreWrittenAsWordShowsThem() throws UnreadableDocumentException {
        String body =
                item(1, 0, "总体要求")
                        + item(1, 0, "重点任务")
                        + item(1, 1, "退渔还湿")
                        + item(1, 2, "清退围网")
                        + item(1, 3, "登记")
                        + item(1, 3, "拆除")
                        + item(1, 4, "竹桩")
                        + item(1, 2, "恢复岸带")
                        + item(1, 3, "栽植")
                        + item(1, 1, "河道治理")
                        + item(1, 2, "断头河浜")
                        + item(1, 0, "保障措施");

        assertThat(read(body))
                .isEqualTo(
                        """
                        一、总体要求
                        二、重点任务
                        （一）退渔还湿
                        1.清退围网
                        （1）登记
                        （2）拆除
                        ①竹桩
                        2.恢复岸带
                        （1）栽植
                        （二）河道治理
                        1.断头河浜
                        三、保障措施
                        """);
    }

    @Test
    void aListThatOverridesItsStartRestartsThereAndSharesTheOtherCounters()
            throws UnreadableDocumentException {
        String body = item(1, 2, "甲") + item(1, 2, "乙") + item(2, 2, "丙") + item(1, 2, "丁");

        assertThat(read(body)).isEqualTo("1.甲\n2.乙\n7.丙\n8.丁\n");
    }

    @Test
    void articlesAndLegalNumbersAreWritten() throws UnreadableDocumentException {
        StringBuilder body = new StringBuilder();
        for (int article = 1; article <= 21; article++) {
            body.append(item(5, 0, "甲"));
        }
        body.append(item(5, 1, "乙"));

        assertThat(read(body.toString()))
                .startsWith("第一条 甲\n第二条 甲\n")
                .contains("第十条 甲\n第十一条 甲\n", "第二十条 甲\n第二十一条 甲\n")
                .endsWith("21.1 乙\n");
    }

    @Test
    void aStyleCanNumberAndAParagraphCanOptOut() throws UnreadableDocumentException {
        String styles =
                "<w:style w:type='paragraph' w:styleId='base'><w:pPr><w:numPr><w:numId w:val='1'/>"
                        + "</w:numPr></w:pPr></w:style>"
                        + "<w:style w:type='paragraph' w:styleId='h1'><w:basedOn w:val='base'/></w:style>";
        String styled =
                "<w:p><w:pPr><w:pStyle w:val='h1'/>%s</w:pPr><w:r><w:t>%s</w:t></w:r></w:p>";
        String body =
                styled.formatted("", "甲")
                        + styled.formatted("<w:numPr><w:numId w:val='0'/></w:numPr>", "乙")
                        + styled.formatted("", "丙");

        assertThat(new WordFile(body, PLAN, styles).text()).isEqualTo("一、甲\n乙\n二、丙\n");
    }

    @Test
    void aStyleCanPickItsLevel() throws UnreadableDocumentException {
        String numbering =
                "<w:abstractNum w:abstractNumId='1'>"
                        + level(0, "decimal", "%1.", "<w:pStyle w:val='h1'/>")
                        + level(1, "decimal", "（%2）", "<w:pStyle w:val='h2'/>")
                        + "</w:abstractNum><w:num w:numId='9'><w:abstractNumId w:val='1'/></w:num>";
        String styles =
                "<w:style w:type='paragraph' w:styleId='h2'><w:pPr><w:numPr><w:numId w:val='9'/>"
                        + "</w:numPr></w:pPr></w:style>";
        String body = "<w:p><w:pPr><w:pStyle w:val='h2'/></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>";

        assertThat(new WordFile(body, numbering, styles).text()).isEqualTo("（1） 甲\n");
    }

    @Test
    void deletedAndHiddenTextAndFieldCodesAreLeftOut() throws UnreadableDocumentException {
        String body =
                "<w:p><w:r><w:t>区</w:t></w:r>"
                        + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>"
                        + "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>"
                        + "<w:ins><w:r><w:t>水务</w:t></w:r></w:ins>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                        + "<w:r><w:instrText>PAGE</w:instrText><w:t>码</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                        + "<w:r><w:t>局</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                        + "<w:hyperlink><w:r><w:t>负责</w:t></w:r></w:hyperlink></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>两段</w:t></w:r></w:p>"
                        + paragraph("合一");

        assertThat(read(body)).isEqualTo("区水务局负责\n两段合一\n");
    }

    @Test
    void tablesAndTextBoxesStandWhereTheyAre() throws UnreadableDocumentException {
        String cell = "<w:tc>%s</w:tc>";
        String table =
                "<w:tbl><w:tr>"
                        + cell.formatted(paragraph("序号"))
                        + cell.formatted(paragraph("牵头单位"))
                        + "</w:tr><w:tr>"
                        + cell.formatted(item(1, 2, ""))
                        + cell.formatted(paragraph("区水务局") + paragraph("区财政局"))
                        + "</w:tr></w:tbl>";
        String box =
                "<w:p><w:r><w:t>锚</w:t><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>"
                        + paragraph("框")
                        + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                        + "<w:txbxContent>"
                        + paragraph("框")
                        + "</w:txbxContent></v:textbox>"
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

        assertThat(read(paragraph("上") + table + box + paragraph("下")))
                .isEqualTo("上\n序号\t牵头单位\n1.\t区水务局 区财政局\n锚\n框\n下\n");
    }

    @Test
    void documentsOfOtherMakersAreRead() throws IOException, UnreadableDocumentException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("云泽区人民政府");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("江若川");
            table.getRow(0).getCell(1).setText("区长");
            document.write(bytes);
        }

        assertThat(Reading.of(bytes.toByteArray()).text()).isEqualTo("云泽区人民政府\n江若川\t区长\n");
    }

    @Test
    void brokenDocumentsSayWhatToDo() {
        byte[] whole = new WordFile(paragraph("区水务局")).bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        byte[] noXml = WordFile.zip("word/document.xml", "<w:document");
        byte[] noBody = WordFile.zip("word/document.xml", "<document/>");

        assertThatThrownBy(() -> Reading.of(cut))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("download or copy it again");
        assertThatThrownBy(() -> Reading.of(noXml))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("save it anew");
        assertThatThrownBy(() -> Reading.of(noBody))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("broken");
    }

    @Test
    void bombsAreNotUnpackedAndEntitiesNotExpanded() {
        byte[] bomb = WordFile.zip("word/document.xml", " ".repeat(50_000_000));
        byte[] entities =
                WordFile.zip(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d>&x;</d>");

        assertThatThrownBy(() -> Reading.of(bomb))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("ZIP bomb");
        assertThatThrownBy(() -> Reading.of(entities))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("broken");
    }
}

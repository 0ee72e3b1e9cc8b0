package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

    private static String read(String page) throws UnreadableDocumentException {
        DocumentText text = Reading.of(page, "UTF-8");
        assertThat(text.mediaType()).isEqualTo("text/html");
        return text.text();
    }

    @Test
    void theMainTextIsReadAndWhatSurroundsItIsNot() throws UnreadableDocumentException {
        String rest = "各镇（街道）要把管护写进村规民约。".repeat(20);
        String page =
                """
                <!DOCTYPE html><html><head><title>云泽区人民政府</title><style>p {}</style></head><body>
                <nav><a href="/">首页</a> <a href="/zw">政务</a></nav>
                <div class="header-menu nav">您的位置：<a>首页</a> 政策文件</div>
                <table class="info"><tr><td>发文字号</td><td>云泽政发〔2031〕7号</td></tr></table>
                <h1>云泽区湿地修复方案</h1>
                <div class="wrap"><div class="article">
                  <p>为修复湿地，<b>制定</b>
                     本方案，请结合各自职责认真抓好落实，务求取得实效，让群众满意。%s</p>
                  <p>一、总体要求</p>
                  <p>到2033年，修复湿地1.5万亩以上，环湖绿道全线贯通，湖区水质稳定达标。<br>（牵头单位：区水务局）</p>
                  <script>alert("x")</script><p style="display: none">隐藏</p>
                </div></div>
                <div id="footer">版权所有：云泽区</div></body></html>
                """
                        .formatted(rest);

        assertThat(read(page).lines())
                .containsExactly(
                        "云泽政发〔2031〕7号",
                        "云泽区湿地修复方案",
                        "为修复湿地，制定 本方案，请结合各自职责认真抓好落实，务求取得实效，让群众满意。" + rest,
                        "一、总体要求",
                        "到2033年，修复湿地1.5万亩以上，环湖绿道全线贯通，湖区水质稳定达标。",
                        "（牵头单位：区水务局）");
    }

    @Test
    void aRowIsALineAndItsCellsArePartedByTabs() throws UnreadableDocumentException {
        String page =
                "<html><body><p>分工表</p><table><tr><th>任务</th><th>单位</th></tr>"
                        + "<tr><td>清退<br>围网</td><td><p>区水务局</p></td></tr></table></body></html>";

        assertThat(read(page).lines()).containsExactly("分工表", "任务\t单位", "清退 围网\t区水务局");
    }

    @Test
    void aTableThatLaysOutThePageIsNone() throws UnreadableDocumentException {
        String page =
                "<html><body><table><tr><td><p>一、总体要求</p><p>二、重点任务</p></td></tr></table></body></html>";

        assertThat(read(page).lines()).containsExactly("一、总体要求", "二、重点任务");
    }

    @Test
    void listItemsGetTheNumberABrowserShows() throws UnreadableDocumentException {
        String page =
                "<html><body><ol start='3'><li>登记</li><li>拆除</li></ol><ul><li>甲</li></ul></body></html>";

        assertThat(read(page).lines()).containsExactly("3. 登记", "4. 拆除", "甲");
    }

    @ParameterizedTest
    @CsvSource({
        "gb2312, GB18030",
        "GBK, GBK",
        "utf-8, UTF-8",
        "utf-8, GB18030",
        "gb2312, UTF-8",
        "no-such, UTF-8",
    })
    void thePageIsReadAsDeclaredOrAsItIs(String declared, String written)
            throws UnreadableDocumentException {
        String page =
                "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset="
                        + declared
                        + "\"></head><body><p>区水务局负责镕铸。</p></body></html>";

        assertThat(Reading.of(page, written).text()).isEqualTo("区水务局负责镕铸。\n");
    }

    @Test
    void plainTextWithAngleBracketsIsNoPage() throws UnreadableDocumentException {
        assertThat(Reading.of("占比<5%，见<附件>。", "UTF-8").mediaType()).isEqualTo("text/plain");
    }
}

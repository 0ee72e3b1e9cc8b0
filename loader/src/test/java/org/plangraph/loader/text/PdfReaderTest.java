package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    @Test
    void linesKeepTheirIndentsAndColumnGapsAndPagesTheirEnds()
            throws IOException, UnreadableDocumentException {
        byte[] bytes =
                new PdfFile()
                        .page(List.of("2|一、总体要求", "2|为把湖区的生态家底变成群众的日子，", "0|制定本方案。"))
                        .page(List.of("0|组　　长　江若川", "12|- 2 -"))
                        .bytes();

        DocumentText read = Reading.of(bytes);

        assertThat(read.mediaType()).isEqualTo("application/pdf");
        assertThat(read.text())
                .startsWith("    一、总体要求\n    为把湖区的生态家底变成群众的日子，\n制定本方案。\n\f")
                .contains("江若川\n")
                .contains("- 2 -\n");
    }

    /** The font of the test has neither bullet nor middle dot. */
    @Test
    void aPlanSetInPdfMendsToItsParagraphs() throws IOException, UnreadableDocumentException {
        String plan =
                Samples.YUNZE
                        .text()
                        .replaceAll("[•·]", "、")
                        .lines()
                        .limit(38)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElseThrow();
        List<String> lines = new ArrayList<>();
        for (String line : Rewrapping.at(27).indented("　　").of(plan).split("\n", -1)) {
            String words = line.stripLeading();
            lines.add((line.length() > words.length() ? 2 : 0) + "|" + words);
        }
        PdfFile file = new PdfFile();
        int page = 1;
        for (int from = 0; from < lines.size(); from += 24) {
            List<String> onPage =
                    new ArrayList<>(lines.subList(from, Math.min(lines.size(), from + 24)));
            onPage.add("12|- " + page++ + " -");
            file.page(onPage);
        }

        MendedText mended = MendedText.of(Reading.of(file.bytes()).text());

        assertThat(mended.text()).isEqualTo(MendedText.of(plan).text());
    }

    @Test
    void aRuledTableIsATableWithItsMergedCells() throws IOException, UnreadableDocumentException {
        List<String> things = new ArrayList<>();
        things.add("70,780|附件　重点任务分工表");
        for (int y : new int[] {760, 730, 640}) {
            things.add("70,%d,510,%d".formatted(y, y));
        }
        things.add("70,685,300,685"); // the last column is one cell below its head
        for (int x : new int[] {70, 130, 300, 510}) {
            things.add("%d,640,%d,760".formatted(x, x));
        }
        things.addAll(List.of("75,740|序号", "135,740|工作任务", "305,740|牵头单位"));
        things.addAll(List.of("75,705|1", "135,713|更新供水管网三十公", "135,693|里以上"));
        things.addAll(List.of("75,660|2", "135,660|推广节水器具"));
        things.addAll(List.of("305,700|区水务局", "305,670|区财政局"));
        things.add("70,610|本表由区水务局解释。");

        DocumentText read = Reading.of(new PdfFile().set(things).bytes());

        assertThat(read.text())
                .isEqualTo(
                        """
                        附件　重点任务分工表
                        序号\t工作任务\t牵头单位
                        1\t更新供水管网三十公里以上\t区水务局 区财政局
                        2\t推广节水器具\t
                        本表由区水务局解释。
                        """);
        assertThat(read.tables())
                .singleElement()
                .satisfies(
                        table -> {
                            assertThat(table.at(1, 2)).isEqualTo(table.at(2, 2));
                            assertThat(table.at(1, 1)).isNotEqualTo(table.at(2, 1));
                        });
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() throws IOException, UnreadableDocumentException {
        List<String> things = new ArrayList<>();
        things.add("200,800|青岚区节水行动方案文本");
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        for (int line = 0; line < 8; line++) {
            String words = "第" + line + "行各镇街道要认真落实";
            things.add("70,%d|%s".formatted(770 - 20 * line, words));
            things.add("310,%d|%s".formatted(763 - 20 * line, words.replace('行', '列')));
            left.append(words).append('\n');
            right.append(words.replace('行', '列')).append('\n');
        }

        String text = Reading.of(new PdfFile().set(things).bytes()).text();

        assertThat(text.lines().map(String::strip))
                .containsExactlyElementsOf(("青岚区节水行动方案文本\n" + left + right).lines().toList());
    }

    @Test
    void namesBesidePostsAreNoColumns() throws IOException, UnreadableDocumentException {
        List<String> things = new ArrayList<>();
        for (int line = 0; line < 8; line++) {
            things.add("70,%d|江若川".formatted(770 - 20 * line));
            things.add("310,%d|区水务局局长".formatted(770 - 20 * line));
        }

        assertThat(Reading.of(new PdfFile().set(things).bytes()).text().lines())
                .allMatch(line -> line.matches("江若川 +区水务局局长"));
    }

    @Test
    void aFrameIsNoTableAndBoldSetTwiceIsReadOnce()
            throws IOException, UnreadableDocumentException {
        List<String> things =
                List.of(
                        "60,700,500,700",
                        "60,800,500,800",
                        "60,700,60,800",
                        "500,700,500,800",
                        "70,780|青岚区节水行动方案",
                        "70.3,780|青岚区节水行动方案",
                        "70,740|一、总体要求和任务");

        DocumentText read = Reading.of(new PdfFile().set(things).bytes());

        assertThat(read.text()).isEqualTo("青岚区节水行动方案\n一、总体要求和任务\n");
        assertThat(read.tables()).isEmpty();
    }

    @Test
    void aStreamThatSwellsIsNotUnpacked() throws IOException {
        byte[] bomb = new PdfFile().content(" ".repeat(140_000_000)).bytes();

        assertThatThrownBy(() -> Reading.of(bomb))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("as a bomb does");
    }

    @Test
    void aScanALockAndABreakAreToldApart() throws IOException {
        byte[] scan = new PdfFile().page(List.of()).page(List.of("12|- 2 -")).bytes();
        byte[] locked = new PdfFile().page(List.of("0|区水务局负责")).locked().bytes();
        byte[] whole = new PdfFile().page(List.of("0|区水务局负责")).bytes();
        byte[] broken = Arrays.copyOf(whole, 60);

        assertThatThrownBy(() -> Reading.of(scan))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("OCR");
        assertThatThrownBy(() -> Reading.of(locked))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("password");
        assertThatThrownBy(() -> Reading.of(broken))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("broken");
    }
}

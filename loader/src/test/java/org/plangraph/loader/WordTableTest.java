package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.query.DatasetFactory;
import org.junit.jupiter.api.Test;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.Problem;
import org.plangraph.loader.extract.Responsibility;
import org.plangraph.loader.extract.Task;
import org.plangraph.loader.text.Readers;

/** A plan that is only a table in a Word document, from its bytes to the graph. */
class WordTableTest {

    private static final String BODY =
            paragraph("嘉鱼县2026年集市改造任务分工表")
                    + paragraph("嘉鱼县人民政府 2026年3月2日")
                    + "<w:tbl>"
                    + row("序号", "类别", "工作任务", "牵头单位", "责任单位", "完成时限")
                    + "<w:tr>"
                    + cell("", "1")
                    + cell(first(), "摊位")
                    + cell("", "翻新棚顶12处")
                    + cell(first(), "县商务局")
                    + cell("", "各镇")
                    + cell("", "2026年9月")
                    + "</w:tr><w:tr>"
                    + cell("", "2")
                    + cell("<w:vMerge/>", "")
                    + cell("", "统一秤具")
                    + cell("<w:vMerge/>", "")
                    + cell("", "县市场监督管理局")
                    + cell("", "长期")
                    + "</w:tr><w:tr>"
                    + cell("<w:gridSpan w:val='6'/>", "二、排水")
                    + "</w:tr><w:tr>"
                    + cell("", "3")
                    + cell("", "沟渠")
                    + cell("", "加盖排水沟。先易后难。")
                    + cell("", "/")
                    + cell("", "县水利和湖泊局")
                    + cell("", "")
                    + "</w:tr></w:tbl>";

    @Test
    void eachRowIsATask() throws IOException {
        Source source = document();
        Extract extract = Extraction.standard().extract(source);
        assertThat(extract.tasks())
                .extracting(Task::number, Task::heading, Task::actions, Task::action)
                .containsExactly(
                        tuple("1", "翻新棚顶12处", List.of("摊位"), "1"),
                        tuple("2", "统一秤具", List.of("摊位"), "1"),
                        tuple("3", "加盖排水沟", List.of("排水", "沟渠"), "2.1"));
        assertThat(extract.tasks().stream().map(task -> names(task.lead())))
                .containsExactly(List.of("县商务局"), List.of("县商务局"), List.of());
        assertThat(extract.tasks().stream().map(task -> names(task.responsible())))
                .containsExactly(List.of("各镇"), List.of("县市场监督管理局"), List.of("县水利和湖泊局"));
        assertThat(extract.tasks().get(0).targets())
                .extracting(target -> target.deadline())
                .containsExactly(2026);
    }

    @Test
    void placesPointToTheWordsOfTheCells() throws Exception {
        Source source = document();
        String text = Readers.read(source).text();
        Extract extract = Extraction.standard().extract(source);
        for (Task task : extract.tasks()) {
            for (Responsibility body : task.responsible()) {
                assertThat(text.substring(body.start(), body.end())).isEqualTo(body.name());
            }
            assertThat(text.substring(task.start(), task.end())).startsWith(task.number());
        }
        assertThat(text.substring(extract.tasks().get(1).lead().get(0).start())).startsWith("县商务局");
    }

    @Test
    void theGraphBreaksNoShape() throws IOException {
        Load load = Load.with(Extraction.standard(), true);
        Prepared prepared = load.prepare(document());
        assertThat(prepared.extract().problems())
                .extracting(Problem::code)
                .doesNotContain(Code.NO_TASKS, Code.SHAPE_VIOLATED);
        assertThat(load.store(DatasetFactory.createTxnMem(), prepared))
                .isInstanceOf(Outcome.Loaded.class);
    }

    private static Source document() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String xml =
                    "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                            + BODY
                            + "</w:body></w:document>";
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return Source.of("table.docx", bytes.toByteArray());
    }

    private static List<String> names(List<Responsibility> bodies) {
        return bodies.stream().map(Responsibility::name).toList();
    }

    private static String first() {
        return "<w:vMerge w:val='restart'/>";
    }

    private static String row(String... words) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String word : words) {
            row.append(cell("", word));
        }
        return row.append("</w:tr>").toString();
    }

    private static String cell(String properties, String words) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(words) + "</w:tc>";
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }
}

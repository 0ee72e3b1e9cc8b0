package org.plangraph.loader.relaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plangraph.loader.Extraction;
import org.plangraph.loader.PublishedTexts;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.evaluate.Difference;
import org.plangraph.loader.evaluate.Evaluation;
import org.plangraph.loader.evaluate.Gold;
import org.plangraph.loader.evaluate.Pairing;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.ExtractJson;
import org.plangraph.loader.text.Rewrapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document says the same in every layout: plan, tasks, numbers, headings, actions, bodies and
 * their bureaus, targets, citations and roster, as {@code evaluate} compares them. Positions and
 * what an assignment rests on may differ.
 */
class RelaidTest {

    private static final Extraction EXTRACTION = Extraction.standard();
    private static final Path RESOURCES = Path.of("src/test/resources/org/plangraph/loader");
    private static final Charset GB_18030 = Charset.forName("GB18030");

    private static final String MARK = "\uFEFF";

    private static final Carrier PLAIN = new TextFile(StandardCharsets.UTF_8, "", "\n");
    private static final Carrier PAGED =
            new WrappedFile(Rewrapping.at(28).indented("　　").withPages(26, "— %d —"), "\n");

    private static final Carrier WEB = new WebPage(StandardCharsets.UTF_8);
    private static final Carrier WEB_GB = new WebPage(GB_18030);

    /** Every document is laid in each. */
    private static final List<Layout> LAYOUTS =
            List.of(
                    Layout.of("plain", PLAIN),
                    Layout.of("wrapped, pages", PAGED),
                    Layout.of("half-width", PLAIN, new HalfWidthPunctuation()),
                    Layout.of("other labels", PLAIN, new OtherLabels()),
                    Layout.of("prose clauses", PLAIN, new ProseClauses()),
                    Layout.of("clauses on lines", PLAIN, new ClausesOnOwnLines()),
                    Layout.of("traditional", PLAIN, new TraditionalCharacters()),
                    Layout.of("docx, numbered", new NumberedWordDocument()),
                    Layout.of("pdf", new PdfPages(28)),
                    Layout.of("crlf", new TextFile(StandardCharsets.UTF_8, "", "\r\n")),
                    Layout.of("utf-8 with mark", new TextFile(StandardCharsets.UTF_8, MARK, "\n")),
                    Layout.of("utf-16", new TextFile(StandardCharsets.UTF_16LE, MARK, "\r\n")),
                    Layout.of("gb 18030", new TextFile(GB_18030, "", "\r\n")),
                    Layout.of("html", WEB),
                    Layout.of("html gb 18030", WEB_GB),
                    Layout.of("docx", new WordDocument()),
                    Layout.of("docx, prose", new WordDocument(), new ProseClauses()),
                    Layout.of(
                            "wrapped, empty lines",
                            new WrappedFile(Rewrapping.at(30).doubledLines(), "\r\n")),
                    Layout.of(
                            "wrapped, narrow",
                            new WrappedFile(Rewrapping.at(25).indented("　　"), "\n")),
                    Layout.of(
                            "wrapped, wide",
                            new WrappedFile(Rewrapping.at(36).indented("    "), "\n"),
                            new HalfWidthPunctuation()),
                    Layout.of("pdf, half-width", new PdfPages(28), new HalfWidthPunctuation()),
                    Layout.of("html, lines", WEB_GB, new ClausesOnOwnLines()),
                    Layout.of("wrapped, half-width", PAGED, new HalfWidthPunctuation()),
                    Layout.of("wrapped, lines", PAGED, new OtherLabels(), new ClausesOnOwnLines()),
                    Layout.of("wrapped, prose", PAGED, new ProseClauses()),
                    Layout.of("html, half-width", WEB, new HalfWidthPunctuation()),
                    Layout.of("docx, labels", new NumberedWordDocument(), new OtherLabels()));

    /**
     * What cannot say the same, for it is no longer there: a cell a line, nothing tells how many
     * rows a merged cell reaches over, nor under which heads those of a second row stand; and with
     * an empty line behind each, a line that happens to end in ； looks like a paragraph.
     */
    private static final Pattern LOST =
            Pattern.compile(
                    "wrapped[^:]*: table-with-merged-cells|wrapped, empty lines: digital-economy");

    /** Its layout is its own. */
    private static final String TRADITIONAL = "traditional-characters.txt";

    @TestFactory
    Stream<DynamicTest> saysTheSame() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : documents()) {
            Source source = Source.of(file);
            Extract original = EXTRACTION.extract(source);
            List<Part> parts = LaidDocument.parts(source);
            for (Layout layout : LAYOUTS) {
                if (LOST.matcher(layout + ": " + source.name()).lookingAt()) {
                    continue;
                }
                tests.add(
                        DynamicTest.dynamicTest(
                                layout + ": " + source.name(),
                                () ->
                                        assertThat(differences(original, parts, layout))
                                                .as(layout + ": " + source.name())
                                                .isEmpty()));
            }
        }
        return tests.stream();
    }

    private static List<Difference> differences(Extract original, List<Part> parts, Layout layout)
            throws IOException {
        Extract relaid = EXTRACTION.extract(layout.lay("relaid", parts));
        JsonNode expected = reworded(ExtractJson.tree(original), layout);
        return Evaluation.of(List.of(new Pairing.Pair(new Gold("gold", expected), relaid)))
                .differences();
    }

    /** The extract in the words of the layout. */
    private static JsonNode reworded(JsonNode node, Layout layout) {
        if (node.isString()) {
            return JsonMapper.shared().valueToTree(layout.word(node.asString()));
        }
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames())
                    .forEach(name -> object.set(name, reworded(object.get(name), layout)));
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                array.set(at, reworded(array.get(at), layout));
            }
        }
        return node;
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("golden", "gold")) {
            try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
                files.filter(file -> file.toString().matches(".*\\.(txt|html)"))
                        .filter(file -> !file.endsWith(TRADITIONAL))
                        .sorted()
                        .forEach(documents::add);
            }
        }
        if (Files.isDirectory(PublishedTexts.repository().resolve("../shared/seeds").normalize())) {
            documents.addAll(PublishedTexts.files());
        }
        return documents;
    }
}

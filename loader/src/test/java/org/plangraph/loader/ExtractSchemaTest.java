package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.ExtractJson;

/** What {@code extract} prints is valid against the published schema. */
class ExtractSchemaTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/plangraph/loader/golden");
    private static final Extraction EXTRACTION = Extraction.standard();

    @ParameterizedTest
    @MethodSource("documents")
    void isValid(String name) throws IOException {
        Extract extract = EXTRACTION.extract(Source.of(GOLDEN.resolve(name)));

        assertThat(schema().validate(ExtractJson.line(extract), InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(ExtractJson.pretty(extract), InputFormat.JSON)).isEmpty();
    }

    @Test
    void anUnreadableDocumentIsValidToo() throws IOException {
        Extract extract = EXTRACTION.extract(Source.of("empty.txt", new byte[0]));

        assertThat(extract.tasks()).isEmpty();
        assertThat(schema().validate(ExtractJson.line(extract), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoExtract() throws IOException {
        assertThat(schema().validate("{\"document\": {}}", InputFormat.JSON)).isNotEmpty();
    }

    static Stream<String> documents() throws IOException {
        return GoldenTest.documents();
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Extract.class.getResourceAsStream("extract.schema.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
        }
    }
}

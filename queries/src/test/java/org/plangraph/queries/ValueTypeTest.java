package org.plangraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    IRI     | https://w3id.org/plangraph/id/district/370102 | <https://w3id.org/plangraph/id/district/370102>
                    IRI     | urn:x:区                                      | <urn:x:区>
                    STRING  | 区 "发展" \\ }                                | "区 \\"发展\\" \\\\ }"
                    INTEGER | -12                                           | "-12"^^<http://www.w3.org/2001/XMLSchema#integer>
                    DECIMAL | 0.50                                          | "0.50"^^<http://www.w3.org/2001/XMLSchema#decimal>
                    YEAR    | 2027                                          | "2027"^^<http://www.w3.org/2001/XMLSchema#gYear>
                    DATE    | 2024-09-30                                    | "2024-09-30"^^<http://www.w3.org/2001/XMLSchema#date>
                    """)
    void readsItsOwn(ValueType type, String value, String term) {
        Node expected = NodeFactoryExtra.parseNode(term);
        assertThat(type.read(value)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    IRI     | district/370102
                    IRI     | <https://example.org/a>
                    IRI     | https://example.org/a b
                    IRI     | https://example.org/a> } DELETE WHERE { ?s ?p ?o }
                    IRI     | https://example.org/\\u003E
                    INTEGER | 1.5
                    INTEGER | 12345678901234567890
                    INTEGER | １２
                    DECIMAL | 1e3
                    DECIMAL | .5
                    YEAR    | 25
                    YEAR    | 2025年
                    YEAR    | 2025"^^xsd:gYear } #
                    DATE    | 2024-13-01
                    DATE    | 2024年9月30日
                    """)
    void refusesOthers(ValueType type, String value) {
        assertThat(type.read(value)).isEmpty();
    }
}

package org.plangraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The JSON-LD context names every term, and reads back as the RDF it stands for. */
class DefinitionTest {

    @Test
    void theContextHasEveryTerm() {
        String context = new String(Definition.context(), StandardCharsets.UTF_8);
        Set<String> absent = new TreeSet<>();
        for (Resource term : Definition.ontology().listSubjects().toList()) {
            String iri = term.isAnon() ? "" : term.getURI();
            if (iri.startsWith(Vocabulary.NS)) {
                String name = iri.substring(Vocabulary.NS.length());
                if (!context.contains("\"" + name + "\": ")
                        || !context.contains("\"pg:" + name + "\"")) {
                    absent.add(name);
                }
            }
        }
        assertThat(absent).isEmpty();
    }

    @Test
    void jsonInTheContextIsRdf() {
        Model read =
                jsonLd(
                        """
                        "id": "https://example.org/a",
                        "type": "Assignment",
                        "role": "Lead",
                        "order": 1,
                        "agency": "https://example.org/b",
                        "mention": "区商务局"
                        """);
        Model expected =
                turtle(
                        """
                        <https://example.org/a> a pg:Assignment ;
                            pg:role pg:Lead ;
                            pg:order 1 ;
                            pg:agency <https://example.org/b> ;
                            pg:mention "区商务局" .
                        """);
        assertThat(read.isIsomorphicWith(expected)).isTrue();
        assertThat(read.contains(null, RDF.type, Vocabulary.Assignment)).isTrue();
    }

    @Test
    void yearsDecimalsAndLanguagesKeepTheirTypes() {
        Model read =
                jsonLd(
                        """
                        "id": "https://example.org/a",
                        "label": {"zh": "以旧换新"},
                        "deadline": "2027",
                        "value": "1.5"
                        """);
        Model expected =
                turtle(
                        """
                        <https://example.org/a> rdfs:label "以旧换新"@zh ;
                            pg:deadline "2027"^^xsd:gYear ;
                            pg:value 1.5 .
                        """);
        assertThat(read.isIsomorphicWith(expected)).isTrue();
    }

    @Test
    void theDigestIsStable() {
        assertThat(Definition.digest()).matches("[0-9a-f]{64}").isEqualTo(Definition.digest());
    }

    private static Model jsonLd(String body) {
        String context = new String(Definition.context(), StandardCharsets.UTF_8).strip();
        String open = context.substring(0, context.length() - 1);
        return parse(open + ", " + body + "}", Lang.JSONLD11);
    }

    private static Model turtle(String body) {
        String prefixes =
                """
                PREFIX pg: <https://w3id.org/plangraph/ns#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                """;
        return parse(prefixes + body, Lang.TURTLE);
    }

    private static Model parse(String text, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(text, lang).parse(model);
        return model;
    }
}

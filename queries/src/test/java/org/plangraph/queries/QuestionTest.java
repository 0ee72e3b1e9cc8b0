package org.plangraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    private static final Question FIND =
            question(
                    """
                    SELECT ?thing WHERE {
                      VALUES ?word { "默认" }
                      { SELECT ?thing WHERE { VALUES ?word { "默认" } ?thing ?p ?word } }
                      FILTER EXISTS { VALUES ?word { "默认" } ?thing ?q ?word }
                      MINUS { VALUES ?word { "默认" "other" } ?thing ?r ?word }
                      VALUES ?kept { "默认" }
                    }
                    ORDER BY ?thing LIMIT 3
                    """);

    @Test
    void keepsDefaults() {
        assertThat(FIND.bind(Map.of()))
                .isEqualTo(QueryFactory.create(FIND.query(), Syntax.syntaxSPARQL_11));
    }

    @Test
    void replacesTheBlockWhereverItStands() {
        Query bound = FIND.bind(Map.of("word", "值"));
        List<Node> value = List.of(ValueType.STRING.node("值"));
        assertThat(DataBlocks.find(bound).get("word")).containsOnly(value).hasSize(4);
        assertThat(DataBlocks.find(bound).get("kept"))
                .containsExactly(List.of(ValueType.STRING.node("默认")));
        assertThat(bound.getLimit()).isEqualTo(3);
        assertThat(bound.getOrderBy()).hasSize(1);
    }

    @Test
    void leavesTheQuestionAsItWas() {
        Query before = FIND.bind(Map.of());
        FIND.bind(Map.of("word", "值"));
        assertThat(FIND.bind(Map.of())).isEqualTo(before);
    }

    /** A value is one literal, in the tree and in the text that goes to a service. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"} DELETE { ?s ?p ?o } WHERE { ?s ?p ?o",
                "\"} } ; DROP ALL #",
                "\\\" } UNION { SERVICE <http://example.org/> { ?s ?p ?o } } #",
                "'''\"\"\"\n}\r\u0000\t",
                "\\u0022 } #",
                "?word",
                ""
            })
    void valuesStayValues(String value) {
        Query bound = FIND.bind(Map.of("word", value));
        Query sent = QueryFactory.create(bound.serialize(), Syntax.syntaxSPARQL_11);
        assertThat(sent).isEqualTo(bound);
        assertThat(DataBlocks.find(sent).get("word"))
                .containsOnly(List.of(ValueType.STRING.node(value)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/> } DELETE WHERE { ?s ?p ?o",
                "https://example.org/\\u003E",
                "bureau:commerce or so",
                "商务"
            })
    void refusesWhatIsNoIri(String value) {
        Question question = Catalogue.standard().get("bureau-tasks-by-district");
        assertThatThrownBy(() -> question.bind(Map.of("bureau", value)))
                .isInstanceOf(UnacceptableArgumentException.class)
                .hasMessage(
                        "bureau-tasks-by-district: parameter bureau does not take \"%s\"; it takes an"
                                + " absolute IRI such as https://w3id.org/plangraph/id/district/370102",
                        value);
    }

    @Test
    void saysWhatIsAccepted() {
        Question due = Catalogue.standard().get("targets-due-by");
        assertThatThrownBy(() -> due.bind(Map.of("year", "2025年")))
                .hasMessage(
                        "targets-due-by: parameter year does not take \"2025年\"; it takes a year of"
                                + " four digits such as 2027");
        assertThatThrownBy(() -> due.bind(Map.of("language", "fr")))
                .hasMessage(
                        "targets-due-by: parameter language does not take \"fr\"; it takes one of:"
                                + " zh, en");
        assertThatThrownBy(() -> due.bind(Map.of("years", "2025")))
                .hasMessage(
                        "targets-due-by: there is no parameter \"years\"; it has: year, language");
        assertThatThrownBy(() -> Catalogue.standard().get("plans").bind(Map.of("year", "2025")))
                .hasMessage("plans: there is no parameter \"year\"; it has none");
    }

    private static Question question(String query) {
        Bilingual words = new Bilingual("词", "word");
        Parameter word = new Parameter("word", ValueType.STRING, "默认", words, List.of(), null);
        Column thing = new Column("thing", words, ValueType.IRI, null);
        return new Question(
                "find",
                words,
                "Find a word.",
                words,
                List.of("trust"),
                Chart.TABLE,
                List.of(word),
                List.of(thing),
                query);
    }
}

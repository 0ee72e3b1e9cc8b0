package org.plangraph.api.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.junit.jupiter.api.Test;

class ParseErrorTextTest {

    private static String text(String query) {
        QueryException error =
                catchThrowableOfType(
                        QueryException.class, () -> QueryFactory.create(query, Syntax.syntaxARQ));
        return ParseErrorText.of(query, error);
    }

    @Test
    void pointsAtTheTokenThatDoesNotFit() {
        assertThat(text("SELECT * WHERE {\n  ?计划 ?p \"区发展和改革局\" } }"))
                .isEqualTo(
                        """
                        This is not SPARQL 1.1.
                        Line 2, column 22: unexpected "}". Expected one of: the end, "limit", "offset", "order", "values", "group", "having".
                          ?计划 ?p "区发展和改革局" } }
                                                      ^
                        """);
    }

    @Test
    void pointsAtTheLettersThatAreNoToken() {
        assertThat(text("SELECT *\nWHERE { ?s 领导 ?o }"))
                .contains("Line 2, column 12: unexpected \"领导\".")
                .endsWith("WHERE { ?s 领导 ?o }\n           ^\n");
    }

    @Test
    void saysThatTheEndCameTooEarly() {
        assertThat(text("SELECT * {")).contains("Line 1, column 10: the end comes too early");
    }

    @Test
    void namesThePrefixThatIsMissing() {
        assertThat(text("SELECT * {\n\t?s nope:a ?o }"))
                .contains("Line 2, column 5: ", "nope:a")
                .endsWith("\n\t?s nope:a ?o }\n\t   ^\n");
    }

    @Test
    void saysWhatHasNoPlace() {
        assertThat(text("SELECT ?a (COUNT(*) AS ?n) { ?a ?b ?c }"))
                .startsWith("This is not SPARQL 1.1: Non-group key variable in SELECT: ?a");
    }
}

package org.plangraph.api.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a request is put in its place before it is parsed. */
class CodepointEscapesTest {

    @ParameterizedTest
    @CsvSource({
        "?\\u4E0B, ?下",
        "?x\\U00020000, ?x𠀀",
        // the pattern of a regular expression, for which SPARQL wants the backslash twice
        "'\"[\\\\u4e00-\\\\u9fff]\"', '\"[\\\\u4e00-\\\\u9fff]\"'",
        // what would end a text or an IRI
        "\"\\u0022\", \"\\u0022\"",
        "<http://x.test/\\u003E>, <http://x.test/\\u003E>",
        "\\UFFFFFFFF, \\UFFFFFFFF",
        "\\u12, \\u12",
    })
    void areLettersAndDigits(String request, String parsed) {
        assertThat(CodepointEscapes.resolved(request)).isEqualTo(parsed);
    }
}

package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExpectationTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':1}               | {'a':1.0,'b':2}",
                "{'a':[{'b':1},{}]}    | {'a':[{'b':1},{'b':2}]}",
                "{'bureaus':['x','y']} | {'bureaus':['y','x']}",
                "{'problems':['e']}    | {'problems':[{'code':'e'},{'code':'e'}]}",
                "{'problems':[]}       | {'problems':[{'code':'indicator-unknown'}]}",
                "{'a':null}            | {'a':null}"
            })
    void isMet(String expected, String actual) {
        assertThat(new Expectation(json(expected)).differences(json(actual))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':1}            | {'a':2}                   | /a",
                "{'a':null}         | {}                        | /a",
                "{'a':null}         | {'a':1}                   | /a",
                "{'a':['x','y']}    | {'a':['y','x']}           | /a/0",
                "{'a':[]}           | {'a':[{'heading':'h'}]}   | /a (0 expected, 1 read)",
                "{'a':[{'b':'x'}]}  | {'a':[{'b':'y'}]}         | /a/0/b",
                "{'bureaus':['x']}  | {'bureaus':['x','y']}     | /bureaus",
                "{'problems':['e']} | {'problems':[]}           | /problems",
                "{'problems':[]}    | {'problems':[{'code':'e'}]} | /problems",
                "{'problems':['indicator-unknown']} | {'problems':[]} | /problems"
            })
    void isNotMetAt(String expected, String actual, String place) {
        assertThat(new Expectation(json(expected)).differences(json(actual)))
                .isNotEmpty()
                .first()
                .asString()
                .startsWith("%n%s%n".formatted(place));
    }

    @Test
    void keepsItsFieldsWhenRewritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, "{\"a\":[{\"b\":1}],\"problems\":[]}");

        Files.writeString(
                file,
                Expectation.rewritten(
                        file,
                        json(
                                "{'a':[{'b':2,'c':3},{'b':4,'start':5}],'d':6,'problems':"
                                        + "[{'code':'sector-unknown'},{'code':'no-tasks'}]}")));

        assertThat(Expectation.read(file).expected())
                .isEqualTo(json("{'a':[{'b':2},{'b':4}],'problems':['no-tasks']}"));
    }

    private static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }
}

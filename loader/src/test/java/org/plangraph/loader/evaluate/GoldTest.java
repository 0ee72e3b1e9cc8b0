package org.plangraph.loader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldTest {

    @Test
    void readsAPart() throws UnusableGoldException {
        Gold gold =
                Gold.read("g.json", "{\"plan\":{\"title\":\"t\"},\"tasks\":[{\"number\":\"1\"}]}");

        assertThat(gold.title()).isEqualTo("t");
        assertThat(gold.sha256()).isNull();
        assertThat(gold.stem()).isEqualTo("g");
        assertThat(Gold.read("g.json", "{\"document\":{\"name\":\"a.b.docx\"}}").stem())
                .isEqualTo("a.b");
    }

    @Test
    void whatReviewersCorrectedMayStandInIt() throws UnusableGoldException {
        String was =
                "{'corrections':[{'by':'x','was':{'value':20,'bureaus':['y'],'heading':null}}]}";
        String json = "{'tasks':[{'number':'1','targets':[" + was + "]}]}";
        assertThat(Gold.read("g.json", json.replace('\'', '"')).extract().at("/tasks/0/number"))
                .hasToString("\"1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'tasks':                            | g.json: not one object of JSON",
                "{} {}                                | g.json: not one object of JSON",
                "{'plan':null,'plan':null}            | g.json: not one object of JSON",
                "[]                                   | g.json: the whole is not an object",
                "{'task':[]}                          | g.json: /task is no field there; known are document, plan",
                "{'tasks':{}}                         | g.json: /tasks is not a list",
                "{'tasks':[{'number':'1','leads':[]}]} | g.json: /tasks/0/leads is no field there; known are number",
                "{'tasks':[{'number':1}]}             | g.json: /tasks/0/number is not a text",
                "{'tasks':[{'lead':[]}]}              | g.json: /tasks/0 has neither number nor heading",
                "{'tasks':[{'number':'1','lead':['a']}]} | g.json: /tasks/0/lead/0 is not an object",
                "{'targets':[{'corrections':[{'was':[]}]}]} | g.json: /targets/0/corrections/0/was is not an object",
                "{'targets':[{'value':'5'}]}          | g.json: /targets/0/value is not a number"
            })
    void refusesWhatNobodyWouldJudge(String json, String told) {
        assertThatThrownBy(() -> Gold.read("g.json", json.replace('\'', '"')))
                .isInstanceOf(UnusableGoldException.class)
                .hasMessageStartingWith(told)
                .hasMessageContaining("plangraph extract");
    }

    @Test
    void readsEveryFileOfAFolder(@TempDir Path folder) throws Exception {
        assertThatThrownBy(() -> Gold.in(folder))
                .hasMessageContaining("no file here ends in .json");
        Files.writeString(folder.resolve("b.json"), "{}");
        Files.writeString(folder.resolve("a.json"), "{\"problems\":[\"no-tasks\"]}");
        Files.writeString(folder.resolve("a.txt"), "");

        assertThat(Gold.in(folder)).extracting(Gold::name).containsExactly("a.json", "b.json");
        assertThat(Gold.in(folder.resolve("b.json"))).hasSize(1);
    }
}

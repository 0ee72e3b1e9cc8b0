package org.plangraph.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    private static final String SOUND =
            """
            #+ title: 标题
            #+ title-en: Title
            #+ summary: Plans.
            #+ description: {zh: 说明, en: Description}
            #+ tags: [trust]
            #+ chart: none
            #+ columns:
            #+   plan: {title: 计划, title-en: Plan, type: iri, class: Plan}
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            SELECT ?plan WHERE { ?plan a pg:Plan }
            """;

    @Test
    void brokenFilesHarmNothingElse(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sound.rq"), SOUND);
        Files.writeString(folder.resolve("notes.txt"), "no question");
        Files.writeString(folder.resolve("broken.rq"), SOUND.replace("?plan a", "?plan a a"));
        Files.writeString(folder.resolve("gb.rq"), SOUND, Charset.forName("GB18030"));
        Catalogue standard = Catalogue.standard();
        Catalogue catalogue = standard.with(folder);
        assertThat(catalogue.questions())
                .containsAll(standard.questions())
                .hasSize(standard.questions().size() + 1);
        assertThat(catalogue.get("sound").title().en()).isEqualTo("Title");
        assertThat(catalogue.problems())
                .extracting(Problem::file, Problem::line)
                .containsExactly(tuple("broken.rq", 10), tuple("gb.rq", 1));
        assertThat(standard.find("sound")).isEmpty();
    }

    @Test
    void replacesNothingUnseen(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("plans.rq"), SOUND);
        Catalogue catalogue = Catalogue.standard().with(folder);
        assertThat(catalogue.get("plans")).isEqualTo(Catalogue.standard().get("plans"));
        assertThat(catalogue.problems())
                .hasToString(
                        "[plans.rq:1: there is a question of this name already: rename the file]");
    }

    @Test
    void aFolderThatIsNotThereIsAProblem(@TempDir Path folder) {
        Catalogue catalogue = Catalogue.standard().with(folder.resolve("absent"));
        assertThat(catalogue.questions()).isEqualTo(Catalogue.standard().questions());
        assertThat(catalogue.problems()).hasSize(1);
        assertThat(catalogue.problems().get(0).message()).contains("cannot be read");
    }

    @Test
    void suggestsNamesThatAreNear() {
        assertThatThrownBy(() -> Catalogue.standard().get("lead-bureau"))
                .hasMessage(
                        "there is no question \"lead-bureau\"; did you mean lead-bureaus"
                                + " or co-lead-bureaus?")
                .asInstanceOf(type(UnknownQuestionException.class))
                .extracting(UnknownQuestionException::suggestions)
                .isEqualTo(List.of("lead-bureaus", "co-lead-bureaus"));
        assertThatThrownBy(() -> Catalogue.standard().get("天气"))
                .hasMessage("there is no question \"天气\"");
    }
}

package org.plangraph.queries;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Broken files in pairs: {@code name.rq} and, in {@code name.txt}, what is said about it. */
class QuestionFileTest {

    static final Path BROKEN = Golden.RESOURCES.resolve("broken");

    static List<Path> broken() {
        try (Stream<Path> files = Files.list(BROKEN)) {
            return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void namesFileAndLineAndCure(Path file) throws IOException {
        String name = file.getFileName().toString();
        QuestionFile read = QuestionFile.read(name, Files.readString(file));
        assertThat(read).isInstanceOf(QuestionFile.Broken.class);
        String actual =
                ((QuestionFile.Broken) read)
                        .problems().stream().map(each -> each + "\n").collect(joining());
        Path expected = BROKEN.resolve(name.replace(".rq", ".txt"));
        if ("rewrite".equals(System.getProperty("plangraph.golden"))) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isNotEmpty().isEqualTo(Files.readString(expected));
    }

    @Test
    void readsWhatTheHeaderSays() {
        QuestionFile read =
                QuestionFile.read(
                        "due-in.rq",
                        """
                        # A licence may stand first.

                        #+ title: 到期目标
                        #+ title-en: Targets due
                        #+ summary: Targets due in a year.
                        #+ description:
                        #+   zh: 说明
                        #+   en: >-
                        #+     Two
                        #+     lines
                        #+ tags: [targets, due-dates]
                        #+ chart: column
                        #+ params:
                        #+   year:
                        #+     type: year
                        #+     default: 2025
                        #+     enum: [2024, 2025]
                        #+     description: {zh: 年, en: Year}
                        #+ columns:
                        #+   target: {title: 目标, title-en: Target, type: iri, class: Target}
                        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                        SELECT ?target WHERE { VALUES ?year { "2025"^^xsd:gYear } ?target ?p ?year }
                        """);
        assertThat(read)
                .isEqualTo(
                        new QuestionFile.Sound(
                                new Question(
                                        "due-in",
                                        new Bilingual("到期目标", "Targets due"),
                                        "Targets due in a year.",
                                        new Bilingual("说明", "Two lines"),
                                        List.of("targets", "due-dates"),
                                        Chart.COLUMN,
                                        List.of(
                                                new Parameter(
                                                        "year",
                                                        ValueType.YEAR,
                                                        "2025",
                                                        new Bilingual("年", "Year"),
                                                        List.of("2024", "2025"),
                                                        null)),
                                        List.of(
                                                new Column(
                                                        "target",
                                                        new Bilingual("目标", "Target"),
                                                        ValueType.IRI,
                                                        "Target")),
                                        """
                                        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                                        SELECT ?target WHERE { VALUES ?year { "2025"^^xsd:gYear } ?target ?p ?year }
                                        """)));
    }
}

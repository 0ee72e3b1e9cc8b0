package org.plangraph.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plangraph.ontology.SchemeFinding.Level;

/** What analysts add is read with the schemes of the product, and what is inconsistent is told. */
@SuppressWarnings("NullAway.Init") // JUnit fills the directory in
class SchemeFolderTest {

    private static final String PREFIXES =
            """
            @prefix pg: <https://w3id.org/plangraph/ns#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix bureau: <https://w3id.org/plangraph/id/bureau/> .
            @prefix sector: <https://w3id.org/plangraph/id/sector/> .
            @prefix indicator: <https://w3id.org/plangraph/id/indicator/> .

            """;

    @TempDir Path folder;

    private SchemeFolder with(String turtle) throws IOException {
        Files.writeString(folder.resolve("ours.ttl"), PREFIXES + turtle);
        return SchemeFolder.read(folder);
    }

    @Test
    void theSchemesOfTheProductAreConsistent() {
        assertThat(SchemeFolder.none().findings())
                .filteredOn(finding -> finding.level() != Level.INFO)
                .isEmpty();
        assertThat(SchemeFolder.none().schemes().bureaus()).isEqualTo(Schemes.standard().bureaus());
    }

    @Test
    void labelsAndConceptsAreAddedAndProductLabelsOverruled() throws IOException {
        SchemeFolder read =
                with(
                        """
                        bureau:heron a pg:Bureau , skos:Concept ; skos:prefLabel "飞鹭"@zh ; pg:status pg:Reviewed .
                        bureau:commerce skos:altLabel "招商引资促进"@zh ; skos:prefLabel "Trade"@en .
                        """);
        assertThat(read.errors()).isEmpty();
        Schemes schemes = read.schemes();
        assertThat(schemes.bureau("飞鹭")).isPresent();
        assertThat(schemes.bureau("招商引资促进").orElseThrow().label()).isEqualTo("商务");
        assertThat(schemes.bureau("商务").orElseThrow().labelEn()).isEqualTo("Trade");
        assertThat(schemes.extensions()).isNotEmpty();
        assertThat(Schemes.standard().bureau("飞鹭")).isEmpty();
    }

    @Test
    void filesAreReadAsOtherProgramsSaveThem() throws IOException {
        String heron = "bureau:heron a pg:Bureau ; skos:prefLabel \"飞鹭\"@zh .\n";
        Files.writeString(folder.resolve("OURS.TTL"), "\ufeff" + PREFIXES + heron);
        SchemeFolder read = SchemeFolder.read(folder);
        assertThat(read.errors()).isEmpty();
        assertThat(read.schemes().bureau("飞鹭")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bureau:a a pg:Bureau ; skos:prefLabel "A"@en .                                  | ERROR   | no preferred label in Chinese
                    bureau:a a pg:Bureau ; skos:prefLabel "飞鹭"@zh , "飞鸟"@zh .                        | ERROR   | 2 preferred labels in zh
                    bureau:a a pg:Bureau ; skos:prefLabel "商务"@zh .                                  | ERROR   | “商务” is preferred label of
                    bureau:a a pg:Bureau ; skos:prefLabel "飞鹭"@zh ; skos:altLabel "商务"@zh .           | ERROR   | leave it to one of them
                    bureau:a a pg:Bureu ; skos:prefLabel "飞鹭"@zh .                                   | ERROR   | the class <https://w3id.org/plangraph/ns#Bureu>
                    bureau:commerze skos:altLabel "飞鹭"@zh .                                          | ERROR   | is of no class
                    bureau:a a pg:Bureau ; skos:prefLabel "飞鹭"@zh ; skos:altLable "飞鸟"@zh .           | WARNING | altLable> of bureau:a
                    indicator:a a pg:Indicator ; skos:prefLabel "飞鹭数"@zh ; skos:broader indicator:b . | ERROR   | is not there as a pg:Indicator
                    indicator:a a pg:Indicator ; skos:prefLabel "飞鹭数"@zh ; skos:broader indicator:a . | ERROR   | is broader than itself
                    bureau:a a pg:Bureau ; skos:prefLabel "飞 鹭"@zh .                                  | WARNING | names are read without blanks
                    bureau:a a pg:Bureau ; skos:prefLabel "飞鹭（筹）"@zh .                               | WARNING | leave the brackets out
                    sector:industry skos:hiddenLabel "工"@zh .                                          | ERROR   | too short to tell anything
                    sector:industry skos:hiddenLabel "飞鹭厂"@zh . sector:digital-transformation skos:hiddenLabel "飞鹭厂"@zh . | INFO | the keyword “飞鹭厂” speaks for
                    bureau:a a pg:Bureau ; skos:prefLabel "飞鹭"@zh ; pg:status pg:Provisional .         | INFO    | is provisional
                    bureau:a a pg:Bureau ; skos:prefLabel "飞鹭"@zh .                                   | INFO    | no label in English
                    bureau:a a pg:Bureau skos:prefLabel "飞鹭"@zh .                                     | ERROR   | this is no Turtle
                    """)
    void whatIsInconsistentIsTold(String turtle, Level level, String message) throws IOException {
        assertThat(with(turtle + "\n").findings())
                .anySatisfy(
                        finding -> {
                            assertThat(finding.level()).isEqualTo(level);
                            assertThat(finding.message()).contains(message);
                            assertThat(finding.file()).isEqualTo("ours.ttl");
                            assertThat(finding.line()).isEqualTo(7);
                        });
    }
}

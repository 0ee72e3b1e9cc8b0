package org.plangraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every question that comes with the program. */
class ShippedQuestionsTest {

    private static final Path FOLDER =
            Path.of("src/main/resources/org/plangraph/queries/questions");

    static List<Question> questions() {
        return Catalogue.standard().questions();
    }

    @Test
    void everyFileIsAQuestion() throws IOException {
        assertThat(Catalogue.standard().problems()).isEmpty();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(file -> file.endsWith(".rq"))
                    .containsExactlyInAnyOrderElementsOf(
                            Files.readAllLines(FOLDER.resolve("index.txt")))
                    .hasSameSizeAs(questions());
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void runsAnywhereAsItStands(Question question) throws IOException {
        String file = Files.readString(FOLDER.resolve(question.name() + ".rq"));
        Query query = QueryFactory.create(file, Syntax.syntaxSPARQL_11);
        assertThat(query).isEqualTo(QueryFactory.create(question.query()));
        assertThat(query.hasDatasetDescription()).isFalse();
        List<String> beyond = new ArrayList<>();
        OpWalker.walk(
                Algebra.compile(query),
                new OpVisitorBase() {
                    @Override
                    public void visit(OpGraph graph) {
                        beyond.add("GRAPH " + graph.getNode());
                    }

                    @Override
                    public void visit(OpService service) {
                        beyond.add("SERVICE " + service.getService());
                    }
                });
        assertThat(beyond).isEmpty();
        assertThat(question.query()).doesNotContain("java:").doesNotContain("jena.apache.org");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void speaksBothLanguages(Question question) {
        List<Bilingual> words = new ArrayList<>(List.of(question.title(), question.description()));
        question.columns().forEach(column -> words.add(column.title()));
        question.parameters().forEach(parameter -> words.add(parameter.description()));
        assertThat(words)
                .allSatisfy(
                        each -> {
                            assertThat(each.in("zh")).matches("(?s).*\\p{IsHan}.*");
                            assertThat(each.in("en-GB")).matches("(?s)[^\\p{IsHan}]+");
                        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void ordersItsRows(Question question) {
        assertThat(QueryFactory.create(question.query()).hasOrderBy()).isTrue();
    }
}

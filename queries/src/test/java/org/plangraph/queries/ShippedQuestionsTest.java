package org.plangraph.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorByTypeBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpN;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plangraph.ontology.Vocabulary;

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
        assertThat(question.query()).isEqualTo(file.substring(file.indexOf("PREFIX")));
        assertThat(query.hasDatasetDescription()).isFalse();
        assertThat(operators(Algebra.compile(query))).doesNotContain("graph", "service");
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
    void isSummedUpInOneEnglishSentence(Question question) {
        assertThat(question.summary()).matches("[^\\p{IsHan}\\n]{10,100}\\.");
    }

    @Test
    void everyGroupHasQuestions() {
        assertThat(questions().stream().map(question -> question.tags().get(0)))
                .contains("responsibility", "structure", "targets", "alignment", "trust");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void namesClassesOfTheOntology(Question question) {
        List<@Nullable String> names = new ArrayList<>();
        question.columns().forEach(column -> names.add(column.className()));
        question.parameters().forEach(parameter -> names.add(parameter.className()));
        assertThat(names).filteredOn(Objects::nonNull).isSubsetOf(classes());
    }

    private static List<String> classes() {
        return Stream.of(Vocabulary.class.getFields()).map(Field::getName).toList();
    }

    /**
     * Rows flow from one pattern into the next. A hash join would read one side whole and, in Jena
     * 5.6, cannot be closed before its first row: the timeout of a query ends in its own error.
     */
    @ParameterizedTest
    @MethodSource("questions")
    void needsNoHashJoin(Question question) {
        Op plan = Algebra.optimize(Algebra.compile(QueryFactory.create(question.query())));
        assertThat(operators(plan)).doesNotContain("join", "leftjoin");
    }

    private static List<String> operators(Op query) {
        List<String> names = new ArrayList<>();
        OpWalker.walk(
                query,
                new OpVisitorByTypeBase() {
                    @Override
                    protected void visitN(OpN op) {
                        names.add(op.getName());
                    }

                    @Override
                    protected void visit2(Op2 op) {
                        names.add(op.getName());
                    }

                    @Override
                    protected void visit1(Op1 op) {
                        names.add(op.getName());
                    }

                    @Override
                    protected void visit0(Op0 op) {
                        names.add(op.getName());
                    }
                });
        return names;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void ordersItsRows(Question question) {
        assertThat(QueryFactory.create(question.query()).hasOrderBy()).isTrue();
    }
}

package org.plangraph.loader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.loader.outline.Span;

class SharedClauseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "以上三项任务由县文物局牵头，县水利局配合|true 3 LEAD 县文物局, COOPERATING 县水利局",
                "上述12项工作，由县文物局负责|true 12 RESPONSIBLE 县文物局",
                "以上任务均由县文物局牵头|true 0 LEAD 县文物局",
                "本节工作由县文物局会同县水利局负责|false 0 LEAD 县文物局, RESPONSIBLE 县水利局",
            })
    void aSentenceSaysWhoDoesSeveralTasks(String sentence, String drawn) {
        assertThat(in(sentence).map(SharedClauseTest::drawn)).contains(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "由县文物局牵头",
                "以上任务按月通报",
                "以上措施由县文物局负责解释",
                "以上各项任务均由各镇负责，不再一一列出",
            })
    void othersAreAboutOneTaskOrThePlan(String sentence) {
        assertThat(in(sentence)).isEmpty();
    }

    private static Optional<SharedClause> in(String sentence) {
        return SharedClause.in(sentence, new Span(0, sentence.length()));
    }

    private static String drawn(SharedClause clause) {
        return clause.above()
                + " "
                + clause.count()
                + " "
                + clause.duties().assignments().stream()
                        .map(one -> one.role() + " " + one.mention().name())
                        .collect(Collectors.joining(", "));
    }
}

package org.plangraph.api.web.mcp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plangraph.api.web.questions.Answers;
import org.plangraph.queries.Column;
import org.plangraph.queries.Parameter;
import org.plangraph.queries.Question;
import org.plangraph.queries.ValueType;

/** Each question of the library as a tool of its name; its parameters are what the tool takes. */
final class QuestionTools {

    private final Answers answers;
    private final int most;

    QuestionTools(Answers answers, int most) {
        this.answers = answers;
        this.most = most;
    }

    /** The tool of a question. */
    Offered of(Question question) {
        return Offered.reading(
                question.name(),
                question.title().en() + " · " + question.title().zh(),
                question.description().en(),
                input(question),
                Schemas.table(row(question)),
                (arguments, watch) -> {
                    int rows = arguments.rows(most);
                    Map<String, Object> answer = new LinkedHashMap<>();
                    answers.ask(
                            question,
                            arguments.others(Arguments.ROWS),
                            watch,
                            all -> answer.putAll(Rows.of(all, rows)));
                    return answer;
                });
    }

    private Map<String, Object> input(Question question) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Parameter parameter : question.parameters()) {
            properties.put(parameter.name(), schema(parameter));
        }
        properties.put(Arguments.ROWS, Schemas.rows(most));
        return Schemas.object(properties, List.of());
    }

    private static Map<String, Object> schema(Parameter parameter) {
        Map<String, Object> schema = Schemas.of(parameter.type(), parameter.description().en());
        if (parameter.type() == ValueType.STRING) {
            schema.put("default", parameter.defaultValue());
            if (!parameter.choices().isEmpty()) {
                schema.put("enum", parameter.choices());
            }
        }
        return schema;
    }

    private static Map<String, Object> row(Question question) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (Column column : question.columns()) {
            columns.put(
                    column.name(),
                    Schemas.of(column.type(), column.title().en() + " · " + column.title().zh()));
        }
        return Schemas.object(columns, List.of());
    }
}

package org.plangraph.api.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.RDFNode;
import org.jspecify.annotations.Nullable;
import org.plangraph.queries.Answer;
import org.plangraph.queries.Column;
import org.plangraph.queries.ValueType;

/** How an answer is printed. */
enum AnswerFormat {
    /** For reading: titles over columns, no IRIs where the question has other columns. */
    TABLE {
        @Override
        void write(Answer answer, PrintWriter out) {
            List<Column> columns = readable(answer.columns());
            TextTable table =
                    new TextTable(
                            columns.stream().map(column -> column.title().zh()).toList(),
                            columns.stream().map(AnswerFormat::isNumber).toList());
            ResultSet rows = answer.rows();
            while (rows.hasNext()) {
                QuerySolution row = rows.next();
                table.add(columns.stream().map(column -> text(row.get(column.name()))).toList());
            }
            table.lines().forEach(out::println);
        }
    },
    /** SPARQL 1.1 Query Results CSV. */
    CSV {
        @Override
        void write(Answer answer, PrintWriter out) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsCSV(bytes, answer.rows());
            out.print(bytes.toString(StandardCharsets.UTF_8));
        }
    },
    /** SPARQL 1.1 Query Results JSON. */
    JSON {
        @Override
        void write(Answer answer, PrintWriter out) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ResultSetFormatter.outputAsJSON(bytes, answer.rows());
            out.print(bytes.toString(StandardCharsets.UTF_8));
        }
    };

    abstract void write(Answer answer, PrintWriter out);

    private static List<Column> readable(List<Column> columns) {
        List<Column> words =
                columns.stream().filter(column -> column.type() != ValueType.IRI).toList();
        return words.isEmpty() ? columns : words;
    }

    private static boolean isNumber(Column column) {
        return column.type() == ValueType.INTEGER || column.type() == ValueType.DECIMAL;
    }

    private static String text(@Nullable RDFNode value) {
        if (value == null) {
            return "";
        }
        return value.isLiteral() ? value.asLiteral().getLexicalForm() : value.toString();
    }
}

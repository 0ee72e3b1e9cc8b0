package org.plangraph.api.web.mcp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows of an answer as JSON: numbers and booleans as such, all else as text; nothing for none. */
final class Rows {

    static final String MORE = "more";

    private Rows() {}

    /** The first rows, and whether there are more. */
    static Map<String, Object> of(RowSet rows, int most) {
        List<Map<String, Object>> table = new ArrayList<>();
        while (table.size() < most && rows.hasNext()) {
            table.add(row(rows.next(), rows.getResultVars()));
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("rows", table);
        answer.put(MORE, rows.hasNext());
        return answer;
    }

    private static Map<String, Object> row(Binding binding, List<Var> columns) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Var column : columns) {
            Node value = binding.get(column);
            if (value != null) {
                row.put(column.getVarName(), json(value));
            }
        }
        return row;
    }

    private static Object json(Node value) {
        if (!value.isLiteral()) {
            return value.isBlank() ? "_:" + value.getBlankNodeLabel() : value.toString();
        }
        if (value.getLiteral().isWellFormed()) {
            Object number = value.getLiteralValue();
            if (number instanceof Boolean) {
                return number;
            }
            if (number instanceof Number && isFinite(number)) {
                return new BigDecimal(number.toString());
            }
        }
        return value.getLiteralLexicalForm();
    }

    private static boolean isFinite(Object number) {
        return !(number instanceof Double real && !Double.isFinite(real))
                && !(number instanceof Float single && !Float.isFinite(single));
    }
}

package org.plangraph.api.sparql;

import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.rowset.rw.RowSetWriterCSV;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/**
 * Rows as CSV with blank nodes as {@code _:b0} (SPARQL 1.1 Query Results CSV and TSV Formats, 3.2):
 * Jena's writer leaves {@code _:} out.
 */
final class CsvRows implements RowSetWriter {

    private final RowSetWriter writer;

    private CsvRows(RowSetWriter writer) {
        this.writer = writer;
    }

    /** From now on whatever in this program writes rows as CSV writes them so. */
    static void register() {
        RowSetWriterRegistry.register(
                ResultSetLang.RS_CSV,
                language -> new CsvRows(RowSetWriterCSV.factory.create(language)));
    }

    @Override
    public void write(OutputStream out, RowSet rows, Context context) {
        writer.write(out, new Labelled(rows), context);
    }

    @Override
    public void write(Writer out, RowSet rows, Context context) {
        writer.write(out, new Labelled(rows), context);
    }

    @Override
    public void write(OutputStream out, boolean yes, Context context) {
        writer.write(out, yes, context);
    }

    /** Rows in which the label of a blank node, one for each, stands as a text. */
    private static final class Labelled extends RowSetWrapper {
        private final Map<Node, Node> labels = new HashMap<>();

        Labelled(RowSet rows) {
            super(rows);
        }

        @Override
        public Binding next() {
            Binding row = super.next();
            BindingBuilder labelled = Binding.builder();
            List<Var> columns = new ArrayList<>();
            row.vars().forEachRemaining(columns::add);
            for (Var column : columns) {
                Node node = row.get(column);
                labelled.add(column, node.isBlank() ? label(node) : node);
            }
            return labelled.build();
        }

        private Node label(Node blank) {
            return labels.computeIfAbsent(
                    blank, node -> NodeFactory.createLiteralString("_:b" + labels.size()));
        }
    }
}

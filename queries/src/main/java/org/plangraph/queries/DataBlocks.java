package org.plangraph.queries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * The {@code VALUES} blocks of one variable in a query, wherever they stand: read, and replaced in
 * the syntax tree. No text of a value ever meets the text of a query.
 */
final class DataBlocks extends ElementTransformCopyBase {

    private final Map<String, Node> replacements;
    private final Map<String, List<List<Node>>> found = new HashMap<>();

    private DataBlocks(Map<String, Node> replacements) {
        this.replacements = replacements;
    }

    /** The same query with other values; the given one stays as it is. */
    static Query replace(Query query, Map<String, Node> values) {
        return QueryTransformOps.transform(query, new DataBlocks(values));
    }

    /** By variable, the rows of each block that has this variable alone. */
    static Map<String, List<List<Node>>> find(Query query) {
        DataBlocks blocks = new DataBlocks(Map.of());
        QueryTransformOps.transform(query, blocks);
        return blocks.found;
    }

    @Override
    public Element transform(ElementData block) {
        if (block.getVars().size() != 1) {
            return block;
        }
        Var variable = block.getVars().get(0);
        List<Node> rows = new ArrayList<>();
        block.getRows().forEach(row -> rows.add(row.get(variable)));
        found.computeIfAbsent(variable.getVarName(), name -> new ArrayList<>()).add(rows);
        Node value = replacements.get(variable.getVarName());
        return value == null ? block : block(variable, value);
    }

    private static Element block(Var variable, Node value) {
        Binding row = BindingFactory.binding(variable, value);
        return new ElementData(List.of(variable), List.of(row));
    }
}

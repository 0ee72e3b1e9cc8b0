package org.plangraph.api.web.questions;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * An answer, or the beginning of one.
 *
 * @param variables in the order of the columns
 * @param rows those that are at hand
 */
record Answered(List<Var> variables, List<Binding> rows) {

    Answered {
        rows = List.copyOf(rows);
    }

    /** All rows, when there are no others. */
    RowSet all() {
        return RowSetStream.create(variables, rows.iterator());
    }

    /** These rows, then those that are still to come. */
    RowSet followedBy(Iterator<Binding> others) {
        return RowSetStream.create(
                variables, org.apache.jena.atlas.iterator.Iter.concat(rows.iterator(), others));
    }
}

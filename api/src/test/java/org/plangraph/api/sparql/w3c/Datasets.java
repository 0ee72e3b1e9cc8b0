package org.plangraph.api.sparql.w3c;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** The data sets of the cases, made of the files of the suites. */
final class Datasets {

    private Datasets() {}

    /**
     * All graphs that queries of the cases ask, each named by the address of its file, as TriG. The
     * cases change nothing, so they can share them.
     */
    static String ofQueries(List<Case> cases) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (Case test : cases) {
            DatasetDescription asked = asked(test);
            asked.getDefaultGraphURIs().forEach(file -> add(dataset, file, file));
            asked.getNamedGraphURIs().forEach(file -> add(dataset, file, file));
        }
        return trig(dataset);
    }

    /** The data set of a query: what it says with FROM, or else what its manifest says. */
    static DatasetDescription asked(Case test) {
        DatasetDescription own = own(test);
        return own.isEmpty() ? DatasetDescription.create(test.data(), test.graphData()) : own;
    }

    /** What the query says with FROM and FROM NAMED. */
    static DatasetDescription own(Case test) {
        try {
            var own = QueryFactory.create(test.queryText()).getDatasetDescription();
            return own == null ? new DatasetDescription() : own;
        } catch (QueryParseException e) {
            // The server will say so, too.
            return new DatasetDescription();
        }
    }

    /** The data set before or after an update. */
    static DatasetGraph of(List<String> defaults, List<Case.NamedGraph> named) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        for (String file : defaults) {
            add(dataset, Quad.defaultGraphNodeGenerated.getURI(), file);
        }
        for (Case.NamedGraph graph : named) {
            add(dataset, graph.name(), graph.file());
        }
        return dataset;
    }

    static String trig(DatasetGraph dataset) {
        StringWriter trig = new StringWriter();
        RDFDataMgr.write(trig, dataset, RDFFormat.TRIG_BLOCKS);
        return trig.toString();
    }

    static DatasetGraph parsed(String quads) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFDataMgr.read(dataset, new StringReader(quads), null, Lang.NQUADS);
        return dataset;
    }

    private static void add(DatasetGraph dataset, String name, String file) {
        var graph = NodeFactory.createURI(name);
        if (dataset.containsGraph(graph) && name.equals(file)) {
            return;
        }
        SuiteFiles.graph(file).getGraph().stream()
                .forEach(triple -> dataset.add(Quad.create(graph, triple)));
    }
}

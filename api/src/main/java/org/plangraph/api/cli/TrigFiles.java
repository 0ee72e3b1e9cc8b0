package org.plangraph.api.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.plangraph.loader.Outcome;
import org.plangraph.loader.Prepared;
import org.plangraph.loader.counterpart.Counterparts;
import org.plangraph.loader.rdf.EditionGraph;
import org.plangraph.loader.rdf.Iris;
import org.plangraph.ontology.Prefixes;

/**
 * Writes each edition as a TriG file of its own, named after its plan. Sorted, so that the same
 * edition gives the same bytes and a change shows as one.
 */
final class TrigFiles {

    private static final Comparator<Node> NODES = Comparator.comparing(NodeFmtLib::strNT);

    private static final Comparator<Triple> TRIPLES =
            Comparator.comparing(Triple::getSubject, NODES)
                    .thenComparing(Triple::getPredicate, NODES)
                    .thenComparing(Triple::getObject, NODES);

    private final Path folder;
    private final Counterparts counterparts = new Counterparts();

    /** Writes into a folder, which is made where it is missing. */
    TrigFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Writes the graphs of several documents. */
    List<Outcome> takeAll(List<Prepared> batch) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Prepared prepared : batch) {
            outcomes.add(take(prepared));
        }
        return outcomes;
    }

    /** Writes a document's graph; one that holds no plan fails. */
    Outcome take(Prepared prepared) throws IOException {
        EditionGraph edition = prepared.graph();
        if (edition == null) {
            return new Outcome.Failed(prepared.name(), prepared.extract().problems());
        }
        write(edition);
        counterparts.add(edition, prepared.extract());
        return new Outcome.Loaded(prepared.extract(), edition.edition().getURI(), null);
    }

    /**
     * Writes which tasks of the documents taken are on the same matter: {@code counterparts.trig}.
     */
    void link() throws IOException {
        write("counterparts", Iris.COUNTERPARTS.asNode(), counterparts.graph().getGraph());
    }

    private void write(EditionGraph edition) throws IOException {
        String plan = edition.plan().getURI();
        String name = plan.substring(plan.lastIndexOf('/') + 1);
        write(name, edition.edition().asNode(), edition.graph());
    }

    private void write(String fileName, Node graph, Graph content) throws IOException {
        Path file = folder.resolve(fileName + ".trig");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
            writer.start();
            Prefixes.ALL.forEach(writer::prefix);
            List<Triple> triples = content.find().toList();
            triples.sort(TRIPLES);
            triples.forEach(triple -> writer.quad(Quad.create(graph, triple)));
            writer.finish();
        }
    }
}

package org.plangraph.api.sparql.w3c;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * One case of a W3C suite, as its manifest describes it (test manifest vocabulary of the SPARQL
 * working groups).
 *
 * @param suite the folder of its manifest: {@code 1.1 aggregates}
 * @param entry what the manifest says
 */
record Case(String suite, Resource entry) {

    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
    private static final String DAWGT = "http://www.w3.org/2001/sw/DataAccess/tests/test-dawg#";
    private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

    /** A file and the name its graph has in the data set of the case. */
    record NamedGraph(String name, String file) {}

    /** Short and unique: {@code 1.1 aggregates#agg01}. */
    String id() {
        return suite + "#" + name();
    }

    /** What its manifest refers to it by: {@code agg01}. */
    String name() {
        return entry.getURI().substring(entry.getURI().indexOf('#') + 1);
    }

    /** Whether the working group took it back. */
    boolean isWithdrawn() {
        return entry.hasProperty(
                ResourceFactory.createProperty(DAWGT, "approval"),
                ResourceFactory.createResource(DAWGT + "Withdrawn"));
    }

    /** Whether it is about how an answer is written. */
    boolean isOfFormat() {
        return suite.equals("1.1 csv-tsv-res") || suite.equals("1.1 json-res");
    }

    /** For people: the id and what the manifest calls it. */
    String title() {
        Statement name = entry.getProperty(mf("name"));
        return name == null ? id() : id() + " " + name.getString().strip().replaceAll("\\s+", " ");
    }

    /** What kind of test it is, without its namespace: {@code QueryEvaluationTest}. */
    String kind() {
        return entry.getPropertyResourceValue(RDF.type).getLocalName();
    }

    /** The address of the file of a syntax test. */
    String syntax() {
        return entry.getPropertyResourceValue(mf("action")).getURI();
    }

    /** The query; the address of its file, which HTTP does not carry, is said as BASE. */
    String queryText() {
        String file = action().getPropertyResourceValue(qt("query")).getURI();
        return "BASE <" + file + ">\n" + SuiteFiles.text(file);
    }

    /** The files whose merge is the default graph a query asks. */
    List<String> data() {
        return addresses(action(), qt("data"));
    }

    /** The files that a query asks as named graphs; each is named as itself. */
    List<String> graphData() {
        return addresses(action(), qt("graphData"));
    }

    /** The file of the expected answer of a query. */
    String result() {
        return entry.getPropertyResourceValue(mf("result")).getURI();
    }

    /** Whether an answer may hold a row less often than the expected one (REDUCED). */
    boolean isLax() {
        return entry.hasProperty(
                mf("resultCardinality"), ResourceFactory.createResource(MF + "LaxCardinality"));
    }

    String request() {
        return action().getPropertyResourceValue(ut("request")).getURI();
    }

    /** The default graph before an update; the key of the result is {@code mf:result}. */
    List<String> defaultGraphBefore() {
        return addresses(action(), ut("data"));
    }

    List<String> defaultGraphAfter() {
        return addresses(after(), ut("data"));
    }

    List<NamedGraph> graphsBefore() {
        return graphs(action());
    }

    List<NamedGraph> graphsAfter() {
        return graphs(after());
    }

    private Resource action() {
        return entry.getPropertyResourceValue(mf("action"));
    }

    private Resource after() {
        return entry.getPropertyResourceValue(mf("result"));
    }

    private static List<NamedGraph> graphs(Resource of) {
        Map<String, NamedGraph> graphs = new LinkedHashMap<>();
        for (Statement statement : of.listProperties(ut("graphData")).toList()) {
            Resource graph = statement.getResource();
            String name = graph.getProperty(RDFS.label).getString();
            graphs.put(
                    name,
                    new NamedGraph(name, graph.getPropertyResourceValue(ut("graph")).getURI()));
        }
        return List.copyOf(graphs.values());
    }

    private static List<String> addresses(Resource of, Property property) {
        List<String> addresses = new ArrayList<>();
        for (Statement statement : of.listProperties(property).toList()) {
            RDFNode node = statement.getObject();
            addresses.add(node.asResource().getURI());
        }
        addresses.sort(Comparator.naturalOrder());
        return addresses;
    }

    private static Property mf(String name) {
        return ResourceFactory.createProperty(MF, name);
    }

    private static Property qt(String name) {
        return ResourceFactory.createProperty(QT, name);
    }

    private static Property ut(String name) {
        return ResourceFactory.createProperty(UT, name);
    }
}

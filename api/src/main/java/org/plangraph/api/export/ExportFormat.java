package org.plangraph.api.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;

/** What a part of the graph can be written as: its name in requests, ending and media type. */
public enum ExportFormat {
    /** RDF 1.1 Turtle. */
    TURTLE("ttl", "text/turtle", "Turtle"),
    /** JSON-LD 1.1, compacted with PlanGraph's context. */
    JSONLD("jsonld", "application/ld+json", "JSON-LD"),
    /** RDF 1.1 N-Triples. */
    NTRIPLES("nt", "application/n-triples", "N-Triples"),
    /** RDF 1.1 XML Syntax. */
    RDFXML("rdf", "application/rdf+xml", "RDF/XML"),
    /** RDF 1.1 TriG: with the graph that each statement stands in. */
    TRIG("trig", "application/trig", "TriG"),
    /** RDF 1.1 N-Quads: with the graph that each statement stands in. */
    NQUADS("nq", "application/n-quads", "N-Quads"),
    /** Tables of nodes, edges and values in a zip, described by CSV on the Web metadata. */
    CSV("zip", "application/zip", "CSV"),
    /** The table of edges as Apache Parquet, for data frames. */
    PARQUET("parquet", "application/vnd.apache.parquet", "Parquet"),
    /** GraphML 1.0: for NetworkX, yEd, Gephi. */
    GRAPHML("graphml", "application/graphml+xml", "GraphML"),
    /** GEXF 1.2: for Gephi, NetworkX. */
    GEXF("gexf", "application/gexf+xml", "GEXF");

    /** Those that write one graph, for a document about a thing. */
    public static final List<ExportFormat> OF_A_DOCUMENT =
            List.of(TURTLE, JSONLD, NTRIPLES, RDFXML);

    private final String extension;
    private final String mediaType;
    private final String title;

    ExportFormat(String extension, String mediaType, String title) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.title = title;
    }

    /** In requests. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ending of a file, without a dot. */
    public String extension() {
        return extension;
    }

    /** As registered or in use, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** For people. */
    public String title() {
        return title;
    }

    /** Whether it tells in which graph a statement stands. */
    public boolean hasGraphs() {
        return this == TRIG || this == NQUADS;
    }

    /** For an answer: texts are in UTF-8, N-Triples and N-Quads without saying so. */
    public String contentType() {
        return switch (this) {
            case NTRIPLES, NQUADS, CSV, PARQUET -> mediaType;
            default -> mediaType + ";charset=utf-8";
        };
    }

    /**
     * What writes a small graph as a whole.
     *
     * @throws IllegalArgumentException for a form that is no RDF
     */
    public RDFFormat format() {
        return switch (this) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case JSONLD -> RDFFormat.JSONLD11_PRETTY;
            case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDFXML -> RDFFormat.RDFXML_PLAIN;
            case TRIG -> RDFFormat.TRIG_PRETTY;
            case NQUADS -> RDFFormat.NQUADS_UTF8;
            default -> throw new IllegalArgumentException(this + " is no RDF");
        };
    }

    /** Of a document about a thing, by the ending of its name. */
    public static Optional<ExportFormat> ofDocument(String extension) {
        return OF_A_DOCUMENT.stream().filter(form -> form.extension.equals(extension)).findFirst();
    }

    /** By its name in requests. */
    public static Optional<ExportFormat> of(String keyword) {
        return Arrays.stream(values()).filter(form -> form.keyword().equals(keyword)).findFirst();
    }

    /** All names, for messages. */
    public static String keywords() {
        return Arrays.stream(values()).map(ExportFormat::keyword).collect(Collectors.joining(", "));
    }
}

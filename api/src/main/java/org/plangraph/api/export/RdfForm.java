package org.plangraph.api.export;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** How a graph is written. */
public enum RdfForm {
    /** RDF 1.1 Turtle. */
    TURTLE("ttl", "text/turtle"),
    /** JSON-LD 1.1. */
    JSON_LD("jsonld", "application/ld+json"),
    /** RDF 1.1 N-Triples. */
    N_TRIPLES("nt", "application/n-triples"),
    /** RDF 1.1 XML Syntax. */
    RDF_XML("rdf", "application/rdf+xml");

    private final String extension;
    private final String mediaType;

    RdfForm(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The ending of a file, without a dot. */
    public String extension() {
        return extension;
    }

    /** As registered, without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** For an answer: all are written in UTF-8, N-Triples without saying so. */
    public String contentType() {
        return this == N_TRIPLES ? mediaType : mediaType + ";charset=utf-8";
    }

    /** What writes it. */
    public RDFFormat format() {
        return switch (this) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
        };
    }

    /** By the ending of a name. */
    public static Optional<RdfForm> ofExtension(String extension) {
        return Arrays.stream(values()).filter(form -> form.extension.equals(extension)).findFirst();
    }
}

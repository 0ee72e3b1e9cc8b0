package org.plangraph.api.sparql.w3c;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;

/**
 * The files of the W3C's test suites by the addresses they were published at, out of the artifact
 * {@code org.eclipse.rdf4j:rdf4j-sparql-testsuite}, which carries them as resources.
 */
final class SuiteFiles {

    /** Where the suite of SPARQL 1.0 was published. */
    static final String DATA_R2 = "http://www.w3.org/2001/sw/DataAccess/tests/data-r2/";

    /** Where the suites of SPARQL 1.1 were published. */
    static final String DATA_SPARQL11 = "http://www.w3.org/2009/sparql/docs/tests/data-sparql11/";

    private static final Map<String, String> FOLDERS =
            Map.of(
                    DATA_R2, "/testcases-sparql-1.0-w3c/data-r2/",
                    DATA_SPARQL11, "/testcases-sparql-1.1-w3c/");

    private SuiteFiles() {}

    /** What is behind the folder that all files of a suite are in: {@code aggregates/agg01.rq}. */
    static String path(String address) {
        return address.substring(base(address).length());
    }

    static boolean holds(String address) {
        return FOLDERS.keySet().stream().anyMatch(address::startsWith)
                && SuiteFiles.class.getResource(resource(address)) != null;
    }

    static String text(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    /** The graph in a file of RDF; its relative references are against its address. */
    static Model graph(String address) {
        Model graph = ModelFactory.createDefaultModel();
        try (InputStream file = open(address)) {
            Lang language = RDFLanguages.filenameToLang(address, Lang.TURTLE);
            RDFDataMgr.read(graph, file, address, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return graph;
    }

    /** The bytes as published. */
    static byte[] bytes(String address) {
        try (InputStream file = open(address)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String address) {
        InputStream file = SuiteFiles.class.getResourceAsStream(resource(address));
        if (file == null) {
            throw new IllegalStateException("the suite has no file " + address);
        }
        return file;
    }

    private static String resource(String address) {
        return FOLDERS.get(base(address)) + path(address);
    }

    private static String base(String address) {
        return FOLDERS.keySet().stream()
                .filter(address::startsWith)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no file of a suite: " + address));
    }
}

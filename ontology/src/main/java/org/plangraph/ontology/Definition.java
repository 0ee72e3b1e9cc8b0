package org.plangraph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** The files that define the ontology, as they are on the class path. */
public final class Definition {

    private static final List<String> FILES =
            List.of(
                    "ontology.ttl",
                    "shapes.ttl",
                    "schemes/bureaus.ttl",
                    "schemes/sectors.ttl",
                    "schemes/indicators.ttl",
                    "schemes/programmes.ttl",
                    "schemes/districts.csv");

    private Definition() {}

    /** {@code ontology.ttl}, parsed afresh: the caller may change it. */
    public static Model ontology() {
        return turtle("ontology.ttl");
    }

    /** {@code shapes.ttl}, parsed afresh: the caller may change it. */
    public static Model shapes() {
        return turtle("shapes.ttl");
    }

    /** {@code context.jsonld}: a JSON-LD 1.1 context with every term. */
    public static byte[] context() {
        return bytes("context.jsonld");
    }

    /**
     * SHA-256 over the ontology, the shapes and the schemes in 64 lower-case hex digits: what was
     * made under another digest was made by other rules.
     */
    public static String digest() {
        MessageDigest digest = sha256();
        FILES.forEach(name -> digest.update(bytes(name)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Model turtle(String name) {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream in = open(name)) {
            RDFDataMgr.read(model, in, Lang.TURTLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = open(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Definition.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing from the class path");
        }
        return in;
    }
}

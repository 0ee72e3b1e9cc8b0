package org.plangraph.ontology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a concept that no scheme knows: the same label always gives the same IRI. */
final class ProvisionalIri {

    private ProvisionalIri() {}

    static String of(String scheme, String label) {
        return Vocabulary.ID + scheme + "/provisional-" + digest(label).substring(0, 10);
    }

    private static String digest(String label) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(label.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

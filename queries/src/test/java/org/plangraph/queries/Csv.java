package org.plangraph.queries;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.ResultSetFormatter;
import org.plangraph.ontology.Vocabulary;

/** Answers as the golden files have them: CSV, with short prefixes for the two namespaces. */
final class Csv {

    private Csv() {}

    static String of(Answer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ResultSetFormatter.outputAsCSV(bytes, answer.rows());
        return bytes.toString(StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace(Vocabulary.ID, "id:")
                .replace(Vocabulary.NS, "pg:");
    }
}

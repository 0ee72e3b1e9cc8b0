package org.plangraph.api.web.questions;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.plangraph.queries.Question;

/** Writes rows as they come. */
final class ResultWriting {

    private ResultWriting() {}

    static void write(
            RowSet rows,
            Question question,
            Map<String, String> arguments,
            ResultForm form,
            OutputStream out)
            throws IOException {
        if (form.language().isEmpty()) {
            QuestionHtml.answer(rows, question, arguments, out);
            return;
        }
        Lang language = form.language().get();
        Objects.requireNonNull(RowSetWriterRegistry.getFactory(language))
                .create(language)
                .write(out, rows, ARQ.getContext());
    }
}

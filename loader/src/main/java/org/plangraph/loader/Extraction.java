package org.plangraph.loader;

import java.util.List;
import org.plangraph.loader.align.Alignment;
import org.plangraph.loader.document.Source;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.DocumentInfo;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.extract.PlanInfo;
import org.plangraph.loader.extract.Problem;
import org.plangraph.loader.text.DocumentText;
import org.plangraph.loader.text.Readers;
import org.plangraph.loader.text.UnreadableDocumentException;
import org.plangraph.ontology.Schemes;

/** From a document to what it says. Safe for use by many threads. */
public final class Extraction {

    private final Alignment alignment;

    private Extraction(Alignment alignment) {
        this.alignment = alignment;
    }

    /** Reads with the schemes that come with the product. */
    public static Extraction standard() {
        return new Extraction(Alignment.of(Schemes.standard()));
    }

    /**
     * Reads one document. A document that cannot be read gives an extract without tasks and a
     * problem that says why.
     */
    public Extract extract(Source source) {
        DocumentText text;
        try {
            text = Readers.read(source);
        } catch (UnreadableDocumentException e) {
            return unreadable(source, e);
        }
        return new PlanReading(source, text, alignment).read();
    }

    private static Extract unreadable(Source source, UnreadableDocumentException why) {
        Problem problem =
                new Problem(
                        Code.UNREADABLE,
                        Problem.Severity.ERROR,
                        source.name() + ": " + why.getMessage(),
                        null,
                        null);
        return new Extract(
                new DocumentInfo(source.name(), "application/octet-stream", source.sha256(), 0),
                new PlanInfo(null, null, null, null, null, List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(problem));
    }
}

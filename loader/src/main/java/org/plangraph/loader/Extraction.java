package org.plangraph.loader;

import java.util.List;
import org.plangraph.loader.align.Alignment;
import org.plangraph.loader.correction.Corrections;
import org.plangraph.loader.correction.PlanKeys;
import org.plangraph.loader.document.Limits;
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

    private final Schemes schemes;
    private final Alignment alignment;
    private final Corrections corrections;
    private final Limits limits;

    private Extraction(
            Schemes schemes, Alignment alignment, Corrections corrections, Limits limits) {
        this.schemes = schemes;
        this.alignment = alignment;
        this.corrections = corrections;
        this.limits = limits;
    }

    /** Reads with the schemes that come with the product. */
    public static Extraction standard() {
        return with(Schemes.standard());
    }

    /** Reads with other schemes. */
    public static Extraction with(Schemes schemes) {
        return new Extraction(schemes, Alignment.of(schemes), Corrections.none(), Limits.STANDARD);
    }

    /** The same, followed by the judgements of reviewers. */
    public Extraction correctedBy(Corrections judgements) {
        return new Extraction(schemes, alignment, judgements, limits);
    }

    /** The same, with other limits for each document. */
    public Extraction within(Limits other) {
        return new Extraction(schemes, alignment, corrections, other);
    }

    /**
     * Reads one document. A document that cannot be read gives an extract without tasks and a
     * problem that says why.
     */
    public Extract extract(Source source) {
        try {
            return Bounded.run(() -> read(source), limits.time());
        } catch (UnreadableDocumentException e) {
            return unreadable(source, e);
        }
    }

    private Extract read(Source source) throws UnreadableDocumentException {
        DocumentText text = Readers.read(source, limits.largest());
        PlanReading reading = new PlanReading(source, text, alignment);
        Extract read = SparseResponsibility.reported(reading.read());
        Extract corrected = corrections.apply(read, reading.mended(), schemes, alignment);
        Extract reported = SparseResponsibility.reported(corrected);
        return reported.withProblems(new Places(text.text()).of(reported.problems()))
                .knownAs(PlanKeys.of(read).names());
    }

    Schemes schemes() {
        return schemes;
    }

    Alignment alignment() {
        return alignment;
    }

    Corrections corrections() {
        return corrections;
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

package org.plangraph.loader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plangraph.loader.align.Finding;
import org.plangraph.loader.extract.Code;
import org.plangraph.loader.extract.Problem;
import org.plangraph.loader.extract.Problem.Severity;
import org.plangraph.loader.fact.Flaw;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;

/** Collects what could not be read or aligned, with its place in the text as read. */
final class Problems {

    private final MendedText mended;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    Problems(MendedText mended) {
        this.mended = mended;
    }

    /** One that concerns the whole document. */
    void document(Code code, Severity severity, String message) {
        problems.add(new Problem(code, severity, message, null, null));
    }

    void add(Code code, Severity severity, String message, Span words) {
        problems.add(
                new Problem(
                        code,
                        severity,
                        message,
                        mended.start(words.start()),
                        mended.end(words.end())));
    }

    void add(Flaw flaw) {
        add(flaw.code(), flaw.severity(), flaw.message(), flaw.words());
    }

    /** What alignment noticed: said once a document, at the first place. */
    void add(Finding finding, Severity severity, int start, int end) {
        if (said.add(finding.code() + finding.message())) {
            problems.add(new Problem(finding.code(), severity, finding.message(), start, end));
        }
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}

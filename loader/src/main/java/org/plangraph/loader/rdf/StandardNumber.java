package org.plangraph.loader.rdf;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a national, local, industry or group standard in one form: GB55015, GB 55015 and ＧＢ
 * 55015 are GB 55015.
 */
final class StandardNumber {

    /** Body (GB, DB37, JGJ, T/CECS), /T where it is voluntary, number, year. */
    private static final Pattern FORM =
            Pattern.compile(
                    "((?:T/)?[A-Z]{2,6}(?:[1-9]\\d(?:\\d{2})?)?(?=[/ ])|(?:T/)?[A-Z]{2,6})(/[TZ])?"
                            + " ?(\\d+(?:\\.\\d+)*)(?: ?[-—–－] ?(\\d{4}|\\d{2}))?");

    private StandardNumber() {}

    static Optional<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher matcher = FORM.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String voluntary = matcher.group(2) == null ? "" : matcher.group(2);
        String year = matcher.group(4) == null ? "" : "-" + matcher.group(4);
        return Optional.of(matcher.group(1) + voluntary + " " + matcher.group(3) + year);
    }
}

package org.plangraph.loader.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that holds a date alone is the end of a signature: what follows begins anew, and so does
 * the one who signs above it, behind the end of a sentence.
 */
final class SignedDate implements BoundaryRule {

    private static final Pattern DATE =
            Pattern.compile(
                    "(?:(?:19|20)\\d\\d|[一二][〇零○◯OＯoΟ0０一二三四五六七八九]{3})年(?:\\d{1,2}|[一二三四五六七八九十元]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日");

    private static final Pattern SIGNER =
            Pattern.compile("\\p{IsHan}{2,24}(?:政府|办公室|委员会|[局厅委部会院])");

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        boolean alone =
                boundary.paragraph().lines() == 1
                        && DATE.matcher(boundary.before().bare()).matches();
        return alone || isSigner(boundary) ? Verdict.BEGIN : null;
    }

    private static boolean isSigner(Boundary boundary) {
        Line date = boundary.later();
        return date != null
                && DATE.matcher(date.bare()).matches()
                && boundary.before().endsSentence()
                && SIGNER.matcher(boundary.after().bare()).matches();
    }
}

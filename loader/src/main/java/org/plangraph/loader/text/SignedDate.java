package org.plangraph.loader.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line that holds a date alone is the end of a signature: what follows begins anew. */
final class SignedDate implements BoundaryRule {

    private static final Pattern DATE =
            Pattern.compile(
                    "(?:(?:19|20)\\d\\d|[一二][〇零○◯OＯoΟ0０一二三四五六七八九]{3})年(?:\\d{1,2}|[一二三四五六七八九十元]{1,2})月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日");

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        boolean alone =
                boundary.paragraph().lines() == 1
                        && DATE.matcher(boundary.before().bare()).matches();
        return alone ? Verdict.BEGIN : null;
    }
}

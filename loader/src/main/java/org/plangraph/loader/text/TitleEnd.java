package org.plangraph.loader.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The title of a notice ends with the kind of document, which nothing follows on the same line. */
final class TitleEnd implements BoundaryRule {

    private static final Pattern KIND = Pattern.compile("的(?:通知|意见|决定|公告|通告|通报|批复|复函|报告|请示|函)$");

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        OpenParagraph title = boundary.paragraph();
        String bare = boundary.before().bare();
        String end = bare.substring(Math.max(0, bare.length() - 4));
        boolean ended = title.isTitle() && KIND.matcher(end).find();
        return ended ? Verdict.BEGIN : null;
    }
}

package org.plangraph.loader.text;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The title of a notice ends with the kind of document, which nothing follows on the same line; any
 * title ends in front of a bracket that says when the document was issued.
 */
final class TitleEnd implements BoundaryRule {

    private static final Pattern KIND = Pattern.compile("的(?:通知|意见|决定|公告|通告|通报|批复|复函|报告|请示|函)$");

    private static final Pattern ISSUED =
            Pattern.compile("[（(][^）)，。]{0,24}20\\d\\d年\\d{1,2}月\\d{1,2}日");

    @Override
    public @Nullable Verdict judge(Boundary boundary) {
        OpenParagraph title = boundary.paragraph();
        String bare = boundary.before().bare();
        String end = bare.substring(Math.max(0, bare.length() - 4));
        boolean ended =
                title.isTitle()
                        && (KIND.matcher(end).find()
                                || ISSUED.matcher(boundary.after().bare()).lookingAt());
        return ended ? Verdict.BEGIN : null;
    }
}

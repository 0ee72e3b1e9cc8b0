package org.plangraph.loader.fact.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Marker;
import org.plangraph.loader.outline.Numbering;

/** The number of a row: 3, 03, 3., 2-3, （三）, 三. */
final class RowNumber {

    private static final Pattern ARABIC =
            Pattern.compile("[（(]?(\\d{1,3}(?:[.．—\\-－]\\d{1,3}){0,3})[）)]?[.．、]?");

    private RowNumber() {}

    /** In arabic digits; as it stands where it is another kind of mark; null where it is empty. */
    static @Nullable String of(String cell) {
        String bare = cell.replaceAll("[\\s\\u3000]", "");
        Matcher arabic = ARABIC.matcher(bare);
        if (arabic.matches()) {
            return arabic.group(1)
                    .replaceAll("[．—\\-－]", ".")
                    .replaceAll("(?<![\\d])0+(?=\\d)", "");
        }
        String marked = bare.matches("[零〇一二三四五六七八九十百]+") ? bare + "、" : bare;
        Marker marker = Numbering.at(marked, 0, marked.length());
        if (marker != null) {
            return Integer.toString(marker.value());
        }
        return bare.isEmpty() || bare.length() > 10 ? null : bare;
    }
}

package org.plangraph.loader.table;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How well words fit into a column, for tables whose cells lost their places. */
final class CellKind {

    private static final Pattern BODIES =
            Pattern.compile(
                    "(?:(?:[^、，,；;。\\s\\d]{1,30}?(?:局|委|办|厅|室|部|院|中心|政府|处|站|队|公司|集团|银行|单位|部门|街道|镇|乡|区|县|市|会|社|所|学校|企业|机构|大学|馆|台|组|专班|供电|联通|移动|电信|科协)(?:[（(][^（）()]{1,20}[）)])?等?)(?:[、，,；;\\s]+|$))+");

    /** Most names of bodies begin with whose they are. */
    private static final Pattern BEGINS = Pattern.compile("[县区市省州旗镇乡各国]|自治");

    private static final Pattern TIME =
            Pattern.compile(
                    "(?:20\\d\\d年.{0,12}|\\d{1,2}月.{0,8}|.{0,8}(?:年底|月底|季度|半年|年内|月前).{0,6}|20\\d\\d(?:[./\\-]\\d{1,2}){0,2}"
                            + "|(?:长期|持续|全年|常年|每年|每季|每月|常态化|立即|即时|适时).{0,8}|.{0,8}前(?:完成)?)");

    private static final Pattern NOTHING = Pattern.compile("[/／—\\-－―无]{1,3}|同上");

    private static final Pattern SECTION =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]).{2,40}");

    private CellKind() {}

    /**
     * Higher is better, negative fits badly.
     *
     * @param column null where it is not known what the column holds
     * @param words of a whole cell; empty where it got none
     */
    static int fit(@Nullable Column column, String words) {
        if (words.isEmpty()) {
            return column == Column.TASK || column == Column.MEASURES ? -6 : -1;
        }
        if (NOTHING.matcher(words).matches()) {
            return 2;
        }
        boolean bodies = BODIES.matcher(words).matches();
        boolean time = TIME.matcher(words).matches();
        if (column == null) {
            return bodies || time ? -1 : 1;
        }
        return switch (column) {
            case LEAD, RESPONSIBLE, COOPERATING ->
                    bodies && !time ? (BEGINS.matcher(words).lookingAt() ? 6 : 4) : -4;
            case DEADLINE -> time ? 5 : -4;
            case PERSON -> words.length() <= 12 && !bodies && !time ? 2 : -3;
            case GROUP -> words.length() <= 24 && !bodies && !time ? 2 : -3;
            case REMARK -> bodies || time ? -3 : 0;
            default -> time ? -3 : bodies && words.length() < 24 ? -1 : 4;
        };
    }

    /** Whether words are the heading of the rows below them. */
    static boolean isSection(String words) {
        return SECTION.matcher(words).matches();
    }
}

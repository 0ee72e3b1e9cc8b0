package org.plangraph.loader.fact.target;

import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Target.Comparator;

/** The words at a number that say how the value relates to it: 不低于, 以上, 左右, 余. */
final class Bounds {

    /** Before the number, for use inside a regular expression. */
    static final String BEFORE =
            "不低于|不少于|不小于|不得低于|不得少于|不得小于|至少达到|至少|不超过|不高于|不大于|不多于|不得超过|不得高于|不得大于|不得多于|超过|超|突破|高于|大于|多于|低于|小于|少于|大约|约为|约|接近|将近|近|≥|＞|>|≤|＜|<";

    /** Behind it. */
    static final String AFTER =
            "(?:及|或|（含）|\\(含\\))?以上|(?:及|或)?以下|(?:及|或)?以内|之内|内(?=办结|办理完毕|办好|完成|出具|答复|反馈|处置|响应|到达|送达|解决)|内(?![\\u4e00-\\u9fff])|级?左右|级?上下|级";

    private Bounds() {}

    /**
     * @param before the words before a number, or null
     * @param unit its unit as it stands there, an 余 included, or null
     * @param after the words behind it, or null
     */
    static Comparator of(@Nullable String before, @Nullable String unit, @Nullable String after) {
        if (after != null) {
            if (after.endsWith("以上")) {
                return Comparator.AT_LEAST;
            }
            if (after.endsWith("以内") || after.endsWith("以下") || after.endsWith("内")) {
                return Comparator.AT_MOST;
            }
            if (after.endsWith("左右") || after.endsWith("上下")) {
                return Comparator.ABOUT;
            }
        }
        if (before != null) {
            return of(before);
        }
        return unit == null || bare(unit).equals(unit) ? Comparator.EQUAL : Comparator.MORE_THAN;
    }

    /** The unit without the 余 or 多 in it. */
    static String bare(String unit) {
        return unit.replaceFirst("^([万亿千百十]*)" + Units.ODD, "$1");
    }

    private static Comparator of(String before) {
        return switch (before) {
            case "不低于", "不少于", "不小于", "不得低于", "不得少于", "不得小于", "至少", "至少达到", "≥" ->
                    Comparator.AT_LEAST;
            case "不超过", "不高于", "不大于", "不多于", "不得超过", "不得高于", "不得大于", "不得多于", "≤" ->
                    Comparator.AT_MOST;
            case "超过", "超", "突破", "高于", "大于", "多于", "＞", ">" -> Comparator.MORE_THAN;
            case "低于", "小于", "少于", "＜", "<" -> Comparator.LESS_THAN;
            default -> Comparator.ABOUT;
        };
    }
}

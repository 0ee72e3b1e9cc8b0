package org.plangraph.loader.fact.target;

import java.util.regex.Pattern;
import org.plangraph.loader.outline.ChineseNumeral;

/**
 * Whether a Chinese numeral and its unit are a number and no word: 三千个, 不少于五家, 提升至七成, 龙头企业五家, not
 * 三年, 一批, 百亿级, 三个到位.
 */
final class Spelled {

    /** Said of a share only: 提升至七成, 下降三成. */
    private static final Pattern TO_A_SHARE = Pattern.compile("[至到达为降升低高少加长占近超逾减率例重]$");

    /** 企业五家，: a noun before it and nothing behind. */
    private static final Pattern BEHIND_A_NOUN =
            Pattern.compile("(?<![以这其前后上下第每各某任何分])[\\u4e00-\\u9fff”）)]$");

    private static final Pattern COUNTED = Pattern.compile("[家个座所处名条辆台套场]");

    private static final Pattern CLOSED = Pattern.compile("(?:[，,、；;。）)]|以上|左右)");

    private Spelled() {}

    /**
     * @param before the words in front of the numeral
     * @param after the words behind its unit
     * @param bounded whether 不少于, 以上 or a second numeral stands at it
     */
    static boolean isNumber(
            String numeral,
            String unit,
            Quantity.Form form,
            boolean bounded,
            String before,
            String after) {
        boolean scaled =
                ChineseNumeral.value(numeral) >= 10
                        && numeral.chars().anyMatch(c -> "十百千万".indexOf(c) >= 0);
        return switch (form) {
            case MULTIPLE -> true;
            case PERCENT -> bounded || !"成".equals(unit) || TO_A_SHARE.matcher(before).find();
            case COUNTER -> scaled || bounded || counts(numeral, unit, before, after);
            case MEASURE -> "百千万".indexOf(numeral.charAt(0)) < 0 && (scaled || bounded);
            default -> false;
        };
    }

    private static boolean counts(String numeral, String unit, String before, String after) {
        return ChineseNumeral.value(numeral) > 1
                && COUNTED.matcher(unit).matches()
                && BEHIND_A_NOUN.matcher(before).find()
                && (after.isEmpty() || CLOSED.matcher(after).lookingAt());
    }
}

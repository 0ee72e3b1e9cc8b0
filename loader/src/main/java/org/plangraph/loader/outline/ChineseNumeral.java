package org.plangraph.loader.outline;

/** Whole numbers written with Chinese numerals: 十二, 二十八, 一百零五, 三千, 两万. */
public final class ChineseNumeral {

    /** The characters such a number is made of, for use inside a regular expression's brackets. */
    public static final String CHARACTERS = "零〇一二两三四五六七八九十百千万";

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumeral() {}

    /**
     * The value, or -1 where the words are no number.
     *
     * @param words Chinese numerals only, positional (二〇二五) or with 十, 百, 千, 万
     */
    public static int value(String words) {
        if (words.isEmpty()) {
            return -1;
        }
        boolean positional =
                words.length() > 1 && words.chars().allMatch(c -> digit((char) c) >= 0);
        return positional ? positional(words) : multiplied(words);
    }

    private static int positional(String words) {
        int value = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            value = value * 10 + digit(c);
        }
        return value;
    }

    private static int multiplied(String words) {
        int total = 0;
        int section = 0;
        int digit = -1;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int unit = unit(c);
            if (unit == 0) {
                if (digit > 0 || digit(c) < 0) {
                    return -1;
                }
                digit = digit(c);
            } else if (unit == 10_000) {
                total += (section + Math.max(digit, 0)) * unit;
                section = 0;
                digit = -1;
            } else {
                section += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            }
        }
        return total + section + Math.max(digit, 0);
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            default -> 0;
        };
    }
}

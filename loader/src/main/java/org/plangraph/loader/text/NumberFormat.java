package org.plangraph.loader.text;

import java.util.Locale;

/**
 * Writes the number of a list paragraph in one of the formats of WordprocessingML (ST_NumberFormat,
 * ISO/IEC 29500-1, 17.18.59); those that no Chinese document uses as decimal.
 */
final class NumberFormat {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private NumberFormat() {}

    static String write(String format, int number) {
        return switch (format) {
            case "none" -> "";
            case "chineseCounting", "taiwaneseCounting", "japaneseCounting" ->
                    number < 100 ? counting(number, DIGITS, "十百千") : digits(number, "○一二三四五六七八九");
            case "chineseCountingThousand", "taiwaneseCountingThousand" ->
                    counting(number, DIGITS, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional" -> legal(number);
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" ->
                    digits(number, DIGITS);
            case "ideographTraditional" -> cycle(number, STEMS);
            case "ideographZodiac" -> cycle(number, BRANCHES);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                    enclosed(number, 0x2460, 20);
            case "decimalEnclosedParen" -> enclosed(number, 0x2474, 20);
            case "decimalEnclosedFullstop" -> enclosed(number, 0x2488, 20);
            case "ideographEnclosedCircle" -> enclosed(number, 0x3280, 10);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String digits(int number, String digits) {
        StringBuilder written = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            written.append(digit == '-' ? '-' : digits.charAt(digit - '0'));
        }
        return written.toString();
    }

    /** 一 … 十 … 二十一 … 一百〇一 is written 一百零一. */
    private static String counting(int number, String digits, String units) {
        if (number <= 0 || number > 9999) {
            return number == 0 ? "零" : Integer.toString(number);
        }
        String decimal = Integer.toString(number);
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int at = 0; at < decimal.length(); at++) {
            int digit = decimal.charAt(at) - '0';
            int unit = decimal.length() - at - 1;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                written.append('零');
                gap = false;
            }
            boolean bare = digit == 1 && unit == 1 && written.isEmpty();
            written.append(bare ? "" : digits.charAt(digit));
            written.append(unit == 0 ? "" : units.charAt(unit - 1));
        }
        return written.toString();
    }

    private static String legal(int number) {
        String written = counting(number, LEGAL, "拾佰仟");
        return written.startsWith("拾") ? "壹" + written : written;
    }

    private static String cycle(int number, String signs) {
        return number < 1 ? "" : signs.substring((number - 1) % signs.length()).substring(0, 1);
    }

    private static String enclosed(int number, int first, int last) {
        return number >= 1 && number <= last
                ? Character.toString(first + number - 1)
                : Integer.toString(number);
    }

    /** a … z, then aa, bb … as Word goes on. */
    private static String letters(int number) {
        if (number < 1) {
            return "";
        }
        char letter = (char) ('a' + (number - 1) % 26);
        return String.valueOf(letter).repeat(Math.min(64, (number - 1) / 26 + 1));
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int at = 0; at < values.length; at++) {
            while (rest >= values[at]) {
                written.append(signs[at]);
                rest -= values[at];
            }
        }
        return written.toString();
    }
}

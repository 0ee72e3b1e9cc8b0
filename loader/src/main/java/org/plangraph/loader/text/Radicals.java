package org.plangraph.loader.text;

import java.text.Normalizer;

/**
 * Fonts of PDF and OFD files give some ideographs out as the radicals that look the same, and as
 * compatibility forms: ⼀ for 一, ⺠ for 民. They are written as what they mean.
 */
final class Radicals {

    /** What Unicode leaves without a mapping, or maps to an older form, and what is meant. */
    private static final String SUPPLEMENT =
            "⺠民⺬示⺮竹⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⺎兀⺏尣⺗心⺘扌⺝月⺶羊⺷羊⺻肀⺼月⺾艹⻊足⻏阝⻖阝⼾户";

    private Radicals() {}

    static String resolve(String text) {
        if (text.codePoints().noneMatch(Radicals::isForm)) {
            return text;
        }
        StringBuilder resolved = new StringBuilder();
        text.codePoints()
                .forEach(c -> resolved.append(isForm(c) ? form(c) : Character.toString(c)));
        return resolved.toString();
    }

    private static boolean isForm(int c) {
        return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF);
    }

    private static String form(int c) {
        String sign = Character.toString(c);
        int at = SUPPLEMENT.indexOf(sign);
        return at >= 0 && at % 2 == 0
                ? SUPPLEMENT.substring(at + 1, at + 2)
                : Normalizer.normalize(sign, Normalizer.Form.NFKC);
    }
}

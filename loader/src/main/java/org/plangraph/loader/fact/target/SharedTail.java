package org.plangraph.loader.fact.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes out the deed that stands only behind the last item of a list: 8家水泥企业、11家焦化企业深度治理 is
 * 水泥企业深度治理 too.
 */
final class SharedTail {

    private static final Pattern DEED =
            Pattern.compile(".{0,12}(?:改造|治理|整治|修复|建设|提升|更新|升级|转型|加固|创建|验收|评价|诊断|培训)");

    private SharedTail() {}

    static List<Measured> writtenOut(List<Measured> measured) {
        if (measured.size() < 2) {
            return measured;
        }
        String last = measured.get(measured.size() - 1).indicator();
        List<Measured> whole = new ArrayList<>();
        for (int i = 0; i < measured.size(); i++) {
            Measured one = measured.get(i);
            String tail = i + 1 < measured.size() ? tail(one, last) : "";
            whole.add(tail.isEmpty() ? one : one.with(one.indicator() + tail));
        }
        return List.copyOf(whole);
    }

    /** What stands behind the head noun in the last phrase that the earlier one ends with. */
    private static String tail(Measured earlier, String last) {
        String phrase = earlier.indicator();
        boolean behind =
                earlier.quote().end() > earlier.quantity().span().end()
                        && phrase.length() > 2
                        && !last.equals(phrase);
        if (!behind) {
            return "";
        }
        String head = phrase.substring(phrase.length() - 2);
        int at = last.indexOf(head);
        String tail = at < 0 ? "" : last.substring(at + 2);
        return DEED.matcher(tail).matches() ? tail : "";
    }
}

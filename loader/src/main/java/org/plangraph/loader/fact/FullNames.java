package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names with the place that their list gives once: in 省科技厅、工业和信息化厅 the second is the province's
 * too.
 */
public final class FullNames {

    private static final Pattern LEVEL = Pattern.compile("([省市县区州旗])(?!域|划|场|政(?!府|协)|容|民).{2,}");

    /** A name that says whose it is, or is nobody's in particular. */
    private static final Pattern PLACED =
            Pattern.compile(
                    "(?:[省市县区州旗](?!域|划|场|政(?!府|协)|容|民)|[盟各国中驻全本属团共]|有关|相关|其他|人民银行|人行|自治).*|.{2,6}[省市县区州旗](?!域|场).{2,}|.*(?:公司|集团|银行|支行|分行|管委会|开发区|高新区|经开区|新区|园区|镇|乡|街道|办事处|学院|大学|医院|指挥部|专班|领导小组|分局|有关.*|单位|部门)");

    private static final Pattern OFFICE =
            Pattern.compile(".*(?:局|厅|委|委员会|办|办公室|部|中心|会|联|社|院)(?:[（(].*[）)])?");

    private FullNames() {}

    /** One for each assignment, in order. */
    public static List<String> of(String text, List<Assignment> assignments) {
        List<String> names = new ArrayList<>();
        String level = "";
        int end = -1;
        for (Assignment assignment : assignments) {
            Mention mention = assignment.mention();
            boolean follows = end >= 0 && isMark(text, end, mention.span().start());
            Matcher placed = LEVEL.matcher(mention.name());
            if (placed.matches()) {
                level = placed.group(1);
            } else if (!follows || !isPlaceless(mention.name())) {
                level = "";
            }
            boolean takes = !placed.matches() && isPlaceless(mention.name());
            names.add(takes ? level + mention.name() : mention.name());
            end = mention.span().end();
        }
        return List.copyOf(names);
    }

    /** Whether only one mark that parts names of one list stands between. */
    private static boolean isMark(String text, int end, int start) {
        return start - end == 1 && "、和及".indexOf(text.charAt(end)) >= 0;
    }

    private static boolean isPlaceless(String name) {
        return OFFICE.matcher(name).matches() && !PLACED.matcher(name).matches();
    }
}

package org.plangraph.loader.outline;

import java.util.regex.Pattern;

/**
 * Tells the general parts of a plan from those that hold tasks: guiding thought, principles, aims,
 * background and final provisions say what the plan is about, not what somebody must do.
 */
final class General {

    private static final Pattern HEADING =
            Pattern.compile(
                    "(?:总体|基本|主要|工作|行动|发展|指导|重要|重大|编制|规划|实施|目标|年度|总的|现实|有关)?"
                            + "(?:要求和目标|思路和目标|要求|目标任务|目标要求|目标|指标|思路|思想|原则|遵循|背景|现状|形势|意义|依据|定义|安排|范围|期限)"
                            + "|(?!锚定|瞄准|紧盯|聚焦|明确|落实|细化|分解|完成|实现|咬定)[\\u4e00-\\u9fff]{2,4}目标"
                            + "|(?:充分|深刻|切实|准确|提高|统一).{0,4}(?:认识|理解|把握).{0,30}(?:意义|重要性|必要性|要求)"
                            + "|.{2,30}的(?:指导思想|总体要求|总体思路|基本原则|重要意义|总体目标|主要目标)(?:[和与、及].{2,6})?"
                            + "|名词解释|编制说明|起草背景|政策依据|适用范围|支持范围|支持对象"
                            + "|总则|附则|(?:基本|有关)?情况|发展(?:基础|环境|现状)|(?:指导思想|总体要求|总体思路|基本原则)(?:[和与、及].{2,6})?");

    /** These read like the above, yet ask for deeds. */
    private static final Pattern DEEDS = Pattern.compile("(?:工作|有关|实施|年度)(?:要求|安排)|要求|安排");

    private General() {}

    /** Whether a unit of this heading is a general part. */
    static boolean is(String heading) {
        return HEADING.matcher(heading).matches() && !DEEDS.matcher(heading).matches();
    }
}

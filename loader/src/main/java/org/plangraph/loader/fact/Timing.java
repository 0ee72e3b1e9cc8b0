package org.plangraph.loader.fact;

import java.util.regex.Pattern;

/** Tells what stands in a list of bodies to say by when, not by whom: 6月底前完成, 持续推进. */
final class Timing {

    private static final String DATE =
            "(?:(?:20\\d\\d(?:年?[—–\\-－～~至到]20\\d\\d)?|今|明|本|每|当|全)?年?度?)?"
                    + "(?:第?[一二三四1-4](?:至第?[一二三四1-4])?季度|[上下]半年|\\d{1,2}月份?(?:\\d{1,2}[日号])?)?"
                    + "(?:年?[底末初中]|[上中下]旬)?(?:之?前|以前|之内|以内|内|起)?";

    private static final String DONE =
            "(?:全部|基本|全面|组织|正式|初步|阶段性)?(?:完成|实施|启动|建成|开工|竣工|投用|投入使用|办结|落实到位|整改到位|见效|取得\\S{1,8})?"
                    + "(?:[，,]?并?(?:长期坚持|持续推进|持续坚持|长期推进))?";

    private static final String GOING_ON =
            "(?:持续|长期|常年|常态化?|分步|有序|全程|立即|即时|按期|按时|按季度?|按月|按时序进度|按进度|贯穿全年|全年)(?:推进|坚持|实施|开展|落实|完成|整改|进行)?";

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:完成时限|时限)?(?:为|是)?(?:力争|确保|原则上)?(?:到|至|于|在|截至)?"
                            + DATE
                            + DONE
                            + "|"
                            + GOING_ON
                            + "|[“\"]?十[三四五六七]五[”\"]?(?:时期|规划|期)?(?:内|末|底前?|期间)"
                            + DONE);

    private Timing() {}

    static boolean matches(String words) {
        return SHAPE.matcher(words).matches();
    }
}

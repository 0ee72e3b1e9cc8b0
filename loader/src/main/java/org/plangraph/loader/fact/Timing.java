package org.plangraph.loader.fact;

import java.util.regex.Pattern;

/** Tells what stands in a list of bodies to say by when, not by whom: 6月底前完成, 持续推进. */
final class Timing {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:力争|确保)?(?:到|至|于|在)?(?:(?:20\\d\\d|今|明|本|每|当)?年度?)?"
                            + "(?:第?[一二三四]季度|[上下]半年|\\d{1,2}月份?(?:\\d{1,2}日)?)?(?:年?[底末初]|[上中下]旬)?(?:之?前|以前|内|起)?"
                            + "(?:全部|基本)?(?:完成|实施|启动|建成|落实到位|见效|取得\\S{1,4})?"
                            + "|(?:持续|长期|常年|常态化)(?:推进|坚持|实施|开展|落实)?");

    private Timing() {}

    static boolean matches(String words) {
        return SHAPE.matcher(words).matches();
    }
}

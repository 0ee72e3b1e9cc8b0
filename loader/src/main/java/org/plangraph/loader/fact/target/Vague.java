package org.plangraph.loader.fact.target;

import java.util.regex.Pattern;

/** Aims without a measure: 大幅提升, 更加完善, 稳步提高. */
final class Vague {

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?:大幅|显著|明显|稳步|持续|进一步|更加|不断|有效|逐步|有序|整体|较大|较快|极大|全面|总体|切实|日益|日趋)(?:度)?(?:的)?"
                            + "(?:提升|提高|增强|改善|优化|完善|健全|扩大|降低|下降|增长|增加|减少|推进|推广|加强|深化|提质|向好|夯实|合理|彰显|加快|推动|落实|贯彻|摸清|梳理|开展|发展|支持|实施|做好|激发|释放|活跃|壮大)"
                            + "|形成[^，]{0,40}(?:局面|格局|合力|氛围|机制)|(?:基础|能力|水平|质效|效能|格局|活力|动能)(?:更|再)"
                            + "|(?:更多|更高|更优|更好|一批|若干|一定)");

    private Vague() {}

    static boolean in(String clause) {
        return WORDS.matcher(clause).find();
    }
}

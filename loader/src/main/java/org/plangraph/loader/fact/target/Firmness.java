package org.plangraph.loader.fact.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Target.Strength;

/** How firmly words promise what follows them: the last hedge before it counts. */
final class Firmness {

    private static final Pattern MARK =
            Pattern.compile(
                    "(?<firm>确保|必须|务必|保证(?!金))"
                            + "|(?<hedged>力争|力求|争取(?=到?20\\d\\d|到?“?十|在|实现|完成|达到|用|新|建|于|年|每|再|提前|更|创)|努力(?=到|在|实现|完成|达到|使|建|推|打|争|新|创|把|将)|原则上|有望|预计|预期(?=到|达|实现|增长|将|可)|计划(?=到|在|用|新|建|完成|于|20|改|培|引|实施|投|总投)|尽量|尽可能|拟(?=新|建|在|完成|投))"
                            + "|(?<encouraged>鼓励|倡导|提倡|有条件的(?!情况))");

    private Firmness() {}

    /** What the words before a commitment say, or null where they say nothing. */
    static @Nullable Strength of(String words) {
        Strength strength = null;
        Matcher mark = MARK.matcher(words);
        while (mark.find()) {
            strength =
                    mark.group("firm") != null
                            ? Strength.FIRM
                            : mark.group("hedged") != null ? Strength.HEDGED : Strength.ENCOURAGED;
        }
        return strength;
    }
}

package org.plangraph.loader.align;

import java.util.regex.Pattern;

/** Names of bodies set up for one piece of work: 工作专班, 领导小组, 指挥部 and their offices. */
final class WorkingBody {

    private static final Pattern NAME =
            Pattern.compile(
                    "(?:专班|领导小组|协调小组|推进小组|工作小组|专项小组|工作组|专项组|推进组|指挥部|联席会议|协调机制|安全生产委员会|安委会|食安委"
                            + "|减灾委员会|减灾委|防汛抗旱指挥部|河长制|林长制)(?:办公室|办)?$|(?:河长办|林长办|安委办|食安办|防指办|双招双引办)$");

    private WorkingBody() {}

    static boolean matches(String name) {
        return NAME.matcher(name).find();
    }
}

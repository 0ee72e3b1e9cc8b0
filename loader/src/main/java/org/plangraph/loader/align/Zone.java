package org.plangraph.loader.align;

import java.util.regex.Pattern;

/** Names of development zones and their administrative committees. */
final class Zone {

    private static final Pattern NAME =
            Pattern.compile(
                    "(?:管委会|(?<![监督理])管理委员会)$"
                            + "|(?:开发区|高新区|经开区|度假区|新区|示范区|工业园区|产业园区|产业园|工业园|园区|保税区|风景区|名胜区|试验区"
                            + "|起步区|合作区|集聚区|商务区|自贸片区|片区)(?:（.{1,12}）)?(?:党工委|党工委管委会)?$");

    /** Committees that administer no zone. */
    private static final Pattern NO_ZONE = Pattern.compile("(?:国有资产|国资|城市|卫生|市政|公用事业)");

    private Zone() {}

    static boolean matches(String name) {
        return NAME.matcher(name).find() && !NO_ZONE.matcher(name).find();
    }

    /** The name written out: 管理委员会. */
    static String written(String name) {
        return name.endsWith("管委会")
                ? name.substring(0, name.length() - "管委会".length()) + "管理委员会"
                : name;
    }
}

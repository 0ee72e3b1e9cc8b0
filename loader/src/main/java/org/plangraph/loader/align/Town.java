package org.plangraph.loader.align;

import java.util.regex.Pattern;

/** Names of towns, townships and sub-districts and their governments. */
final class Town {

    private static final Pattern NAME =
            Pattern.compile(
                    "[镇乡](?:人民政府|政府|党委)?$|街道(?:办事处|办|党工委)?$|街道（.{1,6}）$|^(?!.*驻).{2,8}办事处$|苏木(?:人民政府|政府)?$");

    private static final Pattern GOVERNMENT = Pattern.compile("([镇乡木])政府$");

    private Town() {}

    static boolean matches(String name) {
        return NAME.matcher(name).find();
    }

    /** The name written out: 人民政府, 街道办事处. */
    static String written(String name) {
        var whole = name.endsWith("街道办") ? name + "事处" : name;
        return GOVERNMENT.matcher(whole).replaceFirst("$1人民政府");
    }
}

package org.plangraph.ontology;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division of GB/T 2260.
 *
 * @param code six digits
 * @param name full name: 历下区
 * @param within code of the division it belongs to, null for a province
 */
public record District(String code, String name, Level level, @Nullable String within) {

    /** How high a division stands. */
    public enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY
    }

    private static final String PEOPLES =
            "(?<!内)蒙古族?|回族|藏族|维吾尔族?|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族"
                    + "|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族|仫佬族|羌族|布朗族"
                    + "|撒拉族|毛南族|仡佬族|锡伯族?|阿昌族|普米族|塔吉克族?|怒族|鄂温克族?|德昂族|保安族|裕固族|独龙族"
                    + "|鄂伦春族?|各族";

    private static final Pattern AUTONOMOUS = Pattern.compile("(?:" + PEOPLES + ")*自治([区州县旗])$");

    private static final Pattern KIND = Pattern.compile("(?:特别行政区|行政委员会|省|市|地区|州|盟|县|区|旗|林区|特区)$");

    /** The name without its kind: 历下 of 历下区, 恩施 of 恩施土家族苗族自治州, 冠县 of 冠县. */
    public String shortName() {
        var plain = autonomous() ? AUTONOMOUS.matcher(name).replaceFirst("") : name;
        var stem = plain.equals(name) ? KIND.matcher(name).replaceFirst("") : plain;
        return stem.length() < 2 ? name : stem;
    }

    /** The name with its kind but without peoples: 恩施州 of 恩施土家族苗族自治州. */
    public String plainName() {
        var stem = autonomous() ? AUTONOMOUS.matcher(name).replaceFirst("$1") : name;
        return stem.length() < 3 ? name : stem;
    }

    private boolean autonomous() {
        return name.contains("自治");
    }

    /** The resource that stands for it. */
    public String iri() {
        return Vocabulary.ID + "district/" + code;
    }
}

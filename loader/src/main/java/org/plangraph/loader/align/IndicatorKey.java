package org.plangraph.loader.align;

import java.util.List;
import java.util.regex.Pattern;

/**
 * One way of writing for measures that differ in filler only: 森林的覆盖率, 全县森林覆盖率 and 森林覆盖率 have one
 * key. What changes the measure stays: 省级以上, 人均, 新增, 率 against 量.
 */
final class IndicatorKey {

    private static final String PLACE =
            "(?:全|我|本)(?:省|市|县|区|州|旗|盟|自治区|国|域|镇|乡)(?:范围内|域内|内|域)?的?|(?:辖区|区域|县域|市域|区域|城区)内的?";

    private record Rule(Pattern words, String instead) {

        Rule(String words, String instead) {
            this(Pattern.compile(words), instead);
        }
    }

    /** In order: later rules see what earlier ones left. */
    private static final List<Rule> RULES =
            List.of(
                    new Rule("[“”\"‘’《》\\s]", ""),
                    new Rule("^(?:20\\d\\d年(?:底|末|度)?|“?十[四五]五”?(?:期?末|期间)|全年|年末|当年)", ""),
                    new Rule("^(?:" + PLACE + ")", ""),
                    new Rule("(?<=.{2})(?:" + PLACE + ")(?=.{3})", ""),
                    new Rule("(?:累计|总体|共计)(?=.{2})", ""),
                    new Rule("及以上", "以上"),
                    new Rule("规上(?=工业|企业|服务业)", "规模以上"),
                    new Rule("(?:国内生产总值|地区生产总值|生产总值)", "GDP"),
                    new Rule("全社会(?=研发|R&D)|(?:R&D|研究与试验发展（R&D）|研究与试验发展)(?=经费)", ""),
                    new Rule("^经费", "研发经费"),
                    new Rule("(?:市场主体)", "经营主体"),
                    new Rule("细颗粒物（?PM2\\.5）?|细颗粒物|PM2\\.5", "细颗粒物"),
                    new Rule("(?:VOCs|挥发性有机物（VOCs）)", "挥发性有机物"),
                    new Rule("占(.{2,12}?)(?:的)?(?:比重|比例|份额|百分比)$", "占$1比重"),
                    new Rule("(?:所占比重|所占比例|占比例|占比重)$", "占比"),
                    new Rule("(?<=天数)(?:比例|占比)$", "比率"),
                    new Rule("(?<=每[十百千万]{1,2})(?:名)?(?:常住人口|户籍人口|人口|人)(?:拥有)?", "人"),
                    new Rule("(?<=[\\u4e00-\\u9fff0-9])的(?=[\\u4e00-\\u9fff])", ""),
                    new Rule("[（(](?:亿元|万元|元|%|个|家|人|万人|户|亩|公里|吨)[）)]$", ""),
                    new Rule("(?<=.{2})(?:数量|总数|个数|家数|人数|户数|数)$", ""));

    private IndicatorKey() {}

    /** The key of a phrase or a label. */
    static String of(String phrase) {
        String key = phrase;
        for (Rule rule : RULES) {
            String next = rule.words().matcher(key).replaceAll(rule.instead());
            key = next.length() < 2 ? key : next;
        }
        return key;
    }

    /** The phrase without the place in front of it. */
    static String placeless(String phrase) {
        String rest = phrase.replaceFirst("^(?:" + PLACE + ")", "");
        return rest.isEmpty() ? phrase : rest;
    }
}

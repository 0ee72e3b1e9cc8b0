package org.plangraph.loader.fact.target;

import java.util.regex.Pattern;

/** The units that plans count and measure in. */
final class Units {

    /** 2万余个, 50多场: the bound is a {@link Bounds} and no part of the unit. */
    static final String ODD = "[余多]";

    private static final String SCALE = "(?:万亿|亿|千万|百万|十万|万|千|百)?" + ODD + "?";

    /** Alternatives in brackets or behind a stroke belong to the unit: 台（套）, 人/次. */
    private static final String ALTERNATIVE = "(?:[（(/][套件辆个家户次台只处座场人名间所组条项][）)]?)?";

    static final String COUNTER =
            SCALE
                    + "(?:人次|场次|台套|台次|车次|架次|班次|床位|车位|泊位|家次|件次|户次|家|个(?!百分点|工作日|月)|座|台|辆|套|处|所|项|场|次|人(?![口均])|名|户|件|种|类|条|批次|批|艘|只|头|羽|尾|口(?=[，,、；;。）)以左机井塘水窖]|$)|张|床|本|篇|部|门|支|块|片|栋|幢|间|孔|眼|根|对|盏|站|桩|镇|村|社区|枚|株|棵|届|期|宗|单|款|例|列|架|枪|点位|站点|组|对接会|对子|亩次|路(?=[，,、；;。.以]|$))"
                    + ALTERNATIVE;

    static final String PERCENT = "(?:个百分点|百分点|%|％|‰)";

    /** What a measure is told for: 微克/立方米, 万吨/日, 小时/户. */
    private static final String EACH =
            "(?:/(?:立方米|平方米|平方公里|公里|小时|万人|千人|百人|人|万户|百户|户|年|月|日|天|亩|吨|次|米|升|万元|元)(?:·(?:月|日|天|年|平方公里))?)?";

    static final String MEASURE =
            "(?:/(?:10)?万(?:人)?|"
                    + SCALE
                    + "(?:吨标准煤|吨标煤|平方公里|平方千米|平方米|立方米|千瓦时|千瓦|兆瓦时|兆瓦|吉瓦|千伏安|千伏|蒸吨|公顷|公里|千米|海里|英里|毫米|厘米|微米|米|吨|公斤|千克|毫克|微克|市斤|斤|亩|毫升|升|元|美元|欧元|人民币|标准箱|标箱|TEU|GW|MW|kW|KW|km|kg|度电|卡|焦|吨级|PB|TB|EFLOPS|Flops|P|分贝|摄氏度|℃|分(?![钟之别批期类级段析布散享为工配年步支户局解担层流包行立公]))"
                    + EACH
                    + ")";

    static final String DURATION =
            SCALE + "(?:分钟|小时|学时|课时|个工作日|工作日|个月|年(?![底末内度前月上下份级会版第])|天|周岁|周|岁|秒)" + EACH;

    static final String SCALE_ONLY = "(?:万亿|亿|千万|百万|十万|万)" + ODD + "?";

    private static final Pattern PERCENT_UNIT = Pattern.compile(PERCENT);
    private static final Pattern COUNTER_UNIT = Pattern.compile(COUNTER);
    private static final Pattern DURATION_UNIT = Pattern.compile(DURATION);

    private Units() {}

    static Quantity.Form form(String unit) {
        if (PERCENT_UNIT.matcher(unit).matches()) {
            return Quantity.Form.PERCENT;
        }
        if (DURATION_UNIT.matcher(unit).matches()) {
            return Quantity.Form.DURATION;
        }
        return COUNTER_UNIT.matcher(unit).matches() ? Quantity.Form.COUNTER : Quantity.Form.MEASURE;
    }
}

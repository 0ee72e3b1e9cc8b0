package org.plangraph.loader.fact;

import java.util.regex.Pattern;

/** Tells persons and their posts from bodies: 张三, 副县长张三, 分管副市长, 县委常委. */
final class Person {

    /**
     * The family names of all but a few in a hundred; those that also begin names of bodies stay
     * out.
     */
    private static final String SURNAME =
            "(?:欧阳|上官|司徒|司马|诸葛|皇甫|夏侯|尉迟|慕容|端木|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫闵段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆卓古吉缪简车连芦麦褚娄窦戚岑景党宫费卜冷晏席卫柏宗瞿桂佟应臧苟邬卞姬师仇栾隋刁沙荣巫寇桑甄丛仲虞敖巩明佘池查麻迟封谈匡鞠惠荆冀郁胥班储原栗燕鄢谌冼蔺帅权强])";

    /** One or two characters behind the family name, the last of them no ending of a body. */
    private static final Pattern NAME =
            Pattern.compile(
                    SURNAME
                            + "[\\p{IsHan}]?[\\p{IsHan}&&[^局委办厅部院会社司队所站室府校区镇乡县市省州旗团企行馆厂村处库台店组署投网联信通]]"
                            + "|[\\p{IsHan}]{1,6}·[\\p{IsHan}]{1,8}");

    private static final Pattern POST =
            Pattern.compile(
                    "[\\p{IsHan}]{0,20}?(?:书记|常委|(?:常务)?副?(?:省|市|区|县|州|盟|旗|镇|乡)长|主任|局长|厅长|秘书长|部长|主席|组长|院长|处长|科长|会长|行长|总经理|董事长"
                            + "|(?<!会)委员|调研员|领导|领导同志|负责同志|负责人|责任人|同志|党组成员)");

    private static final Pattern OPEN_POST =
            Pattern.compile(POST.pattern() + "[、/兼 ]?(?:" + POST.pattern() + ")*");

    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?:"
                            + OPEN_POST.pattern()
                            + ")?(?:"
                            + NAME.pattern()
                            + ")(?:同志)?[（(]?(?:"
                            + POST.pattern()
                            + ")?[）)]?");

    private Person() {}

    /** Whether the words are a name, a post, or both. */
    static boolean matches(String words) {
        return isPost(words) || WHOLE.matcher(words).matches();
    }

    /** Whether the words end in a post: a name may follow. */
    static boolean isPost(String words) {
        return OPEN_POST.matcher(words).matches();
    }

    /** Whether the words are a name alone. */
    static boolean isName(String words) {
        return NAME.matcher(words).matches();
    }
}

package org.plangraph.loader.fact;

import java.util.regex.Pattern;

/**
 * Tells whether words can be the name of a body: they end as names of offices, institutions,
 * companies and collectives do. Needed where no label announces a list of bodies.
 */
final class BodyName {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:(?:总工会|妇联|残联|科协|文联|侨联|工商联|社科联|共青团|红十字会|贸促会|团[省市区县州]委|[省市区县州]?(?:人大|政协)|[省市区县州]纪委监委)"
                            + "|.{1,26}(?:局|委|委员会|办|办公室|厅|室|部|署|院|法院|检察院|中心|政府|管委会|管理处|处|站|总队|支队|大队|公司|集团|银行|人行|支行|分行"
                            + "|分局|税务局|专班|领导小组|指挥部|工会|总工会|团委|妇联|科协|残联|文联|侨联|工商联|调查队|贸促会|社|供销社|联社|协会|学会|商会|联合会|基金会|红十字会|学校|党校|图书馆|档案馆|博物馆|文化馆|电视台|派出所|研究所|经开区|自贸区|综保区|开发区|高新区|新区|园区|保税区|度假区|示范区)"
                            + "|.{0,18}(?:有关|相关|各|直属|成员)[^，。]{0,14}(?:部门|单位|企业|机构|街道|乡镇|镇街|镇|乡|区|县|市|州|旗|政府|办事处|银行|公司|院校|园区|开发区|管委会)"
                            + "|[^，。]{2,8}(?:部门|机关)"
                            + "|.{2,40}(?:专班|领导小组|指挥部|工作组|协调小组|联席会议)成员(?:部门|单位)"
                            + "|.{1,10}(?:街道|街道办事处|镇|乡|镇人民政府))"
                            + "(?:[（(〔\\[][^（）()〔〕\\[\\]]{1,20}[）)〕\\]])?");

    /** Words that no name begins with; 应城, 应县, 将乐 and 含山 are places. */
    private static final Pattern SENTENCE_START =
            Pattern.compile(
                    "(?:要|应(?![城县])|须|由|将(?!乐)|详?见|含(?!山)|包括|对|在|把|以|按|并|及时|加强|推动|推进|做好|完善|建立|支持|鼓励|实施|开展|落实|积极|全面|进一步|依法)");

    /**
     * What a body that answers for public work ends in; a museum or a zone may be named for other
     * reasons.
     */
    private static final Pattern OFFICE =
            Pattern.compile(
                    ".*(?:局|委|委员会|办|办公室|厅|政府|管委会|办事处|宣传部|组织部|统战部|工作部|公安部|教育部|税务局|专班|总工会|妇联|残联|团委|供销社|中心|总队|支队|大队"
                            + "|部门|单位|镇街|乡镇|街道)(?:[（(][^（）()]{1,20}[）)])?|各.*|[省市县区州旗][^、，]{2,16}[部院会社队站处]");

    /** Words that stand in statements and in no name; 自由贸易 is part of some. */
    private static final Pattern STATEMENT = Pattern.compile("牵头|负责(?!人)|(?<!自)由|会同");

    /** Bodies of a kind, not one of them: 物业公司, 建设单位. */
    private static final Pattern GENERIC =
            Pattern.compile(
                    "(?![省市县区州旗国各全本]|有关|相关|其他|供销).{0,6}(?:公司|集团|企业|单位|机构|中心|协会|学校|医院|银行|政府|党委|部门|社)");

    private BodyName() {}

    static boolean matches(String words) {
        return SHAPE.matcher(words).matches()
                && !Brackets.isOpening(words.charAt(0))
                && !SENTENCE_START.matcher(words).lookingAt()
                && !STATEMENT.matcher(words).find()
                && !Person.isPost(words)
                && words.chars().noneMatch(c -> "：:。；;“”《》".indexOf(c) >= 0);
    }

    /** Whether the words name a body that public work falls to. */
    static boolean isOffice(String words) {
        return isParticular(words) && OFFICE.matcher(words).matches();
    }

    /** Whether the words name one body, or bodies of one place, not a kind of bodies. */
    static boolean isParticular(String words) {
        return matches(words) && !GENERIC.matcher(words).matches();
    }

    /**
     * Whether the words can stand as a name where a label announces names: companies and places
     * have names of every shape, persons and sentences are none.
     */
    static boolean canBe(String words) {
        return matches(words)
                || (words.length() <= 24
                        && words.length() > 1
                        && !SENTENCE_START.matcher(words).lookingAt()
                        && !STATEMENT.matcher(words).find()
                        && !Person.matches(words)
                        && words.chars().noneMatch(c -> "：:。；;！？“”《》%％=".indexOf(c) >= 0));
    }
}

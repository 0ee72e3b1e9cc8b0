package org.plangraph.loader.fact;

import java.util.regex.Pattern;

/**
 * Tells whether words can be the name of a body: they end as names of offices, institutions,
 * companies and collectives do. Needed where no label announces a list of bodies.
 */
final class BodyName {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?:(?:总工会|妇联|残联|科协|文联|侨联|工商联|共青团|红十字会|贸促会)"
                            + "|.{1,26}(?:局|委|委员会|办|办公室|厅|室|部|署|院|法院|检察院|中心|政府|管委会|管理处|处|站|总队|支队|大队|公司|集团|银行|人行|支行|分行"
                            + "|分局|税务局|专班|领导小组|指挥部|工会|总工会|团委|妇联|科协|残联|文联|侨联|工商联|调查队|贸促会|社|供销社|联社|协会|学会|商会|联合会|基金会|红十字会|学校|党校|图书馆|档案馆|博物馆|文化馆|电视台|派出所|研究所|经开区|自贸区|综保区|开发区|高新区|新区|园区|保税区|度假区|示范区)"
                            + "|.{0,18}(?:有关|相关|各|直属|成员)[^，。]{0,14}(?:部门|单位|企业|机构|街道|乡镇|镇街|镇|乡|区|县|市|政府|办事处|银行)"
                            + "|.{1,10}(?:街道|街道办事处|镇|乡|镇人民政府))"
                            + "(?:[（(][^（）()]{1,20}[）)])?");

    /** Words that no name begins with; 应城, 应县, 将乐 and 含山 are places. */
    private static final Pattern SENTENCE_START =
            Pattern.compile(
                    "(?:要|应(?![城县])|须|由|将(?!乐)|详?见|含(?!山)|包括|对|在|把|以|按|并|及时|加强|推动|推进|做好|完善|建立|支持|鼓励|实施|开展|落实|积极|全面|进一步|依法)");

    private BodyName() {}

    static boolean matches(String words) {
        return SHAPE.matcher(words).matches()
                && !Brackets.isOpening(words.charAt(0))
                && !SENTENCE_START.matcher(words).lookingAt()
                && words.chars().noneMatch(c -> "：:。；;".indexOf(c) >= 0);
    }
}

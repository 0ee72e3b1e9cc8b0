package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bodies in which somebody has a post, as the words of the post name them: 区发展和改革局 in
 * 区发展和改革局党组书记、局长. In each part between 、 it is the longest beginning that has the form of the name
 * of a body, with nothing but the title of an office behind it, if anything. What names none, as
 * 副区长 does, gives none.
 */
public final class PostBodies {

    /** Between two posts of one person. */
    private static final Pattern BETWEEN = Pattern.compile("[、，,；;/]|(?<=.)兼任?");

    private static final Pattern REMARK = Pattern.compile("[（(][^（）()]*[）)]");

    /** An office's discipline inspectors stand for those who sent them. */
    private static final Pattern SENT = Pattern.compile("派驻.*(?=纪检监察组)");

    /** A rank, or the part of a body in which it is held: neither makes another body. */
    private static final String BEFORE_TITLE =
            "(?:党组|党委|党工委|工委|党总支|总支|党支部|支部|纪委|纪检监察组|纪检组|监事会|理事会|董事会|领导班子|班子|筹备组|筹建组"
                    + "|[\\p{IsHan}]{1,8}(?=[科股处室](?:副?[科股处]?长|副?主任))[科股处室]"
                    + "|主要|分管|常务|第一|执行|专职|兼职|副|正|代理|代|[一二三四]级|高级|首席|总)*";

    private static final String TITLE =
            "(?:书记|常委|委员|[省市区县州盟旗镇乡局厅部院校处科股所站队馆台社厂园行会]长|秘书长|主任(?:科员|医师)?|主席|理事长|监事长|董事长|董事|监事"
                    + "|大队长|中队长|支队长|总队长|政委|政治委员|教导员|指导员|检察长|经理|总经理|总裁|总监|编辑|工程师|经济师|会计师|规划师|农艺师|统计师|审计师|飞行师"
                    + "|调研员|巡视员|科员|专员|组长|干部|成员|负责人|负责同志|责任人|领导|领导同志|联络员|工作人员|参谋长|司令员|助理)";

    private static final Pattern OFFICE = Pattern.compile(BEFORE_TITLE + TITLE + "(?:助理)?");

    /** Bodies that no label announces and BodyName does not know. */
    private static final Pattern MORE_FORMS =
            Pattern.compile(".{0,16}(?:人大常委会|合作社|合作总社|联合社|信用社|农商行|供电所|气象台|融媒体|医院|计生协|慈善会|老龄委|关工委)");

    /** 副县级干部 and 政委 end as a department and a commission do. */
    private static final Pattern RANK = Pattern.compile("副.*|.*(?:干部|政委|常委)");

    /** A part of a body, whose posts are posts of the body. */
    private static final Pattern INNER =
            Pattern.compile(
                    ".*(?:党组|党委|党工委|党总支|党支部|监事会|理事会|董事会|纪检监察组|纪检组|班子|筹备组|筹建组"
                            + "|[局委厅部院](?!办公室|办事处)[\\p{IsHan}]{1,8}[科股处室])");

    /** Of which body, or which of many, is not said. */
    private static final Pattern BARE =
            Pattern.compile(
                    "(?:综合|党政)?(?:办公室|办|办事处|街道办事处|街道办|街道|乡镇|镇街|管委会|中心|机关|公司|集团|总公司|分公司|局|委|厅|部|处|室|站|总队|支队|大队|分局|支局"
                            + "|学校|医院|银行|支行|分行|人行|协会|学会|商会|政府|工会|社|会|部门|单位)|(?:各|有关|相关|其他|成员).*");

    private PostBodies() {}

    /** The bodies in the order of the words, each once. */
    public static List<String> in(String post) {
        List<String> bodies = new ArrayList<>();
        String plain = REMARK.matcher(post).replaceAll("").replaceAll("[（）()]", "");
        for (String part : BETWEEN.splitAsStream(plain).toList()) {
            String body = body(SENT.matcher(part.strip()).replaceFirst(""));
            if (body != null && !bodies.contains(body)) {
                bodies.add(body);
            }
        }
        return List.copyOf(bodies);
    }

    private static @Nullable String body(String part) {
        for (int end = part.length(); end > 1; end--) {
            String name = part.substring(0, end);
            String title = part.substring(end);
            boolean titled =
                    title.isEmpty()
                            ? !RANK.matcher(name).matches()
                            : OFFICE.matcher(title).matches();
            if (titled && isBody(name)) {
                return name;
            }
        }
        return null;
    }

    private static boolean isBody(String name) {
        return (BodyName.matches(name) || MORE_FORMS.matcher(name).matches())
                && !INNER.matcher(name).matches()
                && !BARE.matcher(name).matches();
    }
}

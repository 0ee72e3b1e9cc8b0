package org.plangraph.loader.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a body's name ends in, and what that makes of it.
 *
 * @param function what stands before the ending
 * @param ending 局, 服务中心…; empty where the function names the body by itself (总工会)
 */
record BodyForm(String function, String ending) {

    private static final List<String> ENDINGS =
            sorted(
                    "局 厅 委 办 部 处 署 会 社 院 站 所 馆 台 队 委员会 办公室 办公厅 管理局 管理委员会 监督管理局 监督局 事务局 服务局"
                            + " 发展局 发展委员会 促进局 保障局 工作局 工作办公室 工作委员会 工作部 领导小组办公室 中心 服务中心 事务中心 事务服务中心"
                            + " 发展中心 发展服务中心 事业中心 事业发展中心 事业服务中心 管理中心 管理服务中心 保障中心 服务保障中心 促进中心"
                            + " 促进服务中心 监测中心 监管中心 指导中心 指导服务中心 技术中心 技术服务中心 推广中心 研究中心 综合服务中心 运行中心"
                            + " 运行服务中心 管护中心 养护中心 应急中心 指挥中心 执法大队 综合执法大队 综合行政执法大队 执法支队 综合行政执法支队"
                            + " 大队 支队 总队 中队 分局 支局 监管局 监管分局 监管支局 监管组 调查队 公司 集团 集团公司 有限公司 有限责任公司 股份有限公司"
                            + " 集团有限公司 分公司 支公司 供电公司 供电中心 供电所 联合会 联合社 联社 协会 学会 分行 支行 中心支行 营业管理部"
                            + " 管理部 管理处 管理所 管理站 服务站 监测站 监督所 执法局 行政执法局 研究院 研究所");

    private static final Pattern INSTITUTION =
            Pattern.compile(
                    "(?:中心|医院|卫生院|学院|学校|大学|中学|小学|幼儿园|研究院|研究所|设计院|科学院|党校|馆|电视台|广播电台"
                            + "|报社|日报社|出版社|杂志社|总站|站|所|剧院|服务大厅|融媒体|园)$");

    private static final Pattern COMPANY =
            Pattern.compile("(?:公司|集团|供电中心|供电所|供电部|银行|交易所|合作联社|信用社|农商行)$");

    private static List<String> sorted(String endings) {
        return Arrays.stream(endings.split(" "))
                .distinct()
                .sorted(Comparator.comparingInt(String::length))
                .toList();
    }

    /** All ways to part a name, the longest function first. */
    static List<BodyForm> of(String name) {
        var forms = new ArrayList<BodyForm>();
        if (name.length() > 1) {
            forms.add(new BodyForm(name, ""));
        }
        for (var ending : ENDINGS) {
            if (name.endsWith(ending) && name.length() > ending.length()) {
                forms.add(new BodyForm(name.substring(0, name.length() - ending.length()), ending));
            }
        }
        return forms;
    }

    static boolean institution(String name) {
        return INSTITUTION.matcher(name).find() && !company(name);
    }

    static boolean company(String name) {
        return COMPANY.matcher(name).find() && !name.endsWith("人民银行");
    }

    /** The ending written out: 委员会 for 委. */
    String writtenEnding() {
        return switch (ending) {
            case "委" -> "委员会";
            case "办" -> "办公室";
            default -> ending;
        };
    }
}

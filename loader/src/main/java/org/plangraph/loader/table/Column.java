package org.plangraph.loader.table;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the cells of a column hold, told by the words at its head. */
public enum Column {
    /** 序号. */
    NUMBER("序号?|编号|项号|序次|(?:任务|项目|事项)(?:序号|编号)|(?i:no)[.．]?"),
    /** What groups tasks: 类别, 专项行动, 重点领域. */
    GROUP(
            "(?:任务|工作|项目|事项|指标|责任|措施)?(?:类别|类型|分类|大类|板块|维度|归类)"
                    + "|(?:重点|任务|工作|所属|主要)?(?:领域|方面|方向|环节)|(?:专项|重点|主要)?行动|(?:重点|重大|专项)?工程|一级(?:指标|任务|目录)|篇章"),
    /** What is to be done: 工作任务, 事项. */
    TASK(
            "(?:主要|重点|重大|工作|具体|改革|目标|年度|重要|整改|创建|建设|推进|任务|攻坚|专项|二级|责任|承担|民生|实事|牵头)*"
                    + "(?:任务|事项|工作|项目|实事|工作要点|要点)(?:名称|清单|分解|内容|安排)?(?:[和及与](?:措施|举措|内容|要求|目标))?"
                    + "|名称|内容|指标(?:名称|内容)?"),
    /** How it is done, beside the task's name: 具体措施, 工作内容. */
    MEASURES(
            "(?:具体|主要|工作|重点|改革|落实|推进|整改|实施|保障|任务|创新|细化|政策)*(?:措施|举措|做法|路径|办法|要求)(?:及要求)?"
                    + "|(?:工作|具体|任务|建设|主要|重点|改革|实施|整改|项目|主要建设)内容(?:及规模|和规模|及要求|及目标)?|(?:具体|细化|分解)(?:任务|工作|事项|工作任务)"),
    /** What is to be reached: 年度目标. */
    TARGET(
            "(?:20\\d\\d年)?(?:底|年度|工作|主要|预期|总体|绩效|阶段|阶段性|任务|整改|质量|建设|考核|完成|计划|具体)*"
                    + "(?:目标|指标)(?:值|任务|要求|任务)?|(?:预期|工作|完成)(?:成效|成果|效果)|成果形式|20\\d\\d年(?:任务|计划)"),
    /** 牵头单位. */
    LEAD("(?:总?牵头|主办|主责|第一责任|主要责任|首要责任)(?:负责|责任|落实|实施)?(?:单位|部门|处室|科室|主体|机构)?(?:[和及与、].{0,6})?"),
    /** 责任单位. */
    RESPONSIBLE(
            "(?:共同|主体|具体)?(?:责任|负责|承办|落实|实施|主管|承担|完成|推进|建设|监管|业主)(?:单位|部门|处室|科室|主体|机构|分工|乡镇|镇街)(?:[和及与、].{0,6})?|责任单位部门|责任"),
    /** 配合单位. */
    COOPERATING("(?:配合|协办|参与|协同|协助|参加|联合|支持|会办|协作|协调|辅助)(?:配合|责任|落实|实施)?(?:单位|部门|处室|科室|机构)?"),
    /** A person: 责任领导, 责任人. */
    PERSON(
            "(?:牵头|责任|分管|挂钩|包保|联系|挂牌|督办|主管|市级|区级|县级|市|区|县|州|镇|具体|主要|单位|部门|挂联|包抓|督导|包联)*"
                    + "(?:领导|责任人|负责人|负责同志|联系人|联络员|责任人员|经办人)|姓名|职务"),
    /** 完成时限. */
    DEADLINE(
            "(?:拟?完成|计划|实施|整改|办结|推进|工作|落实|预计|起止|任务|时间|目标)*(?:时限|期限|时间|日期|年限|时段|节点|进度)(?:节点|要求|安排|进度|计划|节点要求|表)?"
                    + "|时序进度"),
    /** Words that are about no task: 备注. */
    REMARK("备注|说明|备考|联系(?:方式|电话)|电话|投资.{0,8}|总投资|资金.{0,6}|建设(?:地点|性质|年限)|所在地");

    /** A head has no more characters, what stands in brackets counted. */
    private static final int LONGEST = 100;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0*：:]");

    private static final Pattern BRACKETS = Pattern.compile("[（(〔\\[【].*?(?:[）)〕\\]】]|$)");

    private final Pattern pattern;

    Column(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /**
     * What a column holds, or null where the words head none that is known.
     *
     * @param head words of its head; blanks inside and what stands in brackets do not matter
     */
    public static @Nullable Column of(String head) {
        if (head.length() > LONGEST) {
            return null;
        }
        String bare = bare(head);
        if (bare.isEmpty() || bare.length() > 16) {
            return null;
        }
        for (Column column : values()) {
            if (column.pattern.matcher(bare).matches()) {
                return column;
            }
        }
        return null;
    }

    /** Words of a head without blanks, brackets and the marks of Markdown. */
    static String bare(String head) {
        String words = BLANKS.matcher(head).replaceAll("");
        return BRACKETS.matcher(words)
                .replaceAll("")
                .replace('單', '单')
                .replace('門', '门')
                .replace('牽', '牵')
                .replace('頭', '头')
                .replace('責', '责')
                .replace('務', '务')
                .replace('號', '号')
                .replace('時', '时')
                .replace('間', '间')
                .replace('協', '协')
                .replace('辦', '办')
                .replace('與', '与')
                .replace('項', '项')
                .replace('備', '备')
                .replace('註', '注');
    }

    /** Whether the bodies in it have a part in a task. */
    public boolean namesBodies() {
        return this == LEAD || this == RESPONSIBLE || this == COOPERATING;
    }
}

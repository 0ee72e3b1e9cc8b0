package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

/**
 * A label of a responsibility clause and where it stands: 牵头单位：, 【责任单位】, 责任单位为.
 *
 * @param span label and colon, or label and the brackets or word that stand for one
 * @param words the label alone
 */
record Label(Kind kind, Span span, Span words) {

    /** What stands behind a label. */
    enum Kind {
        LEAD(Role.LEAD),
        RESPONSIBLE(Role.RESPONSIBLE),
        COOPERATING(Role.COOPERATING),
        /** Persons: 牵头领导, 责任人. */
        LEADER(null),
        /** By when: 完成时限. */
        TIME(null),
        /** Neither: 联系人, 备注. */
        OTHER(null);

        private final @Nullable Role role;

        Kind(@Nullable Role role) {
            this.role = role;
        }
    }

    /** No label has more characters before its colon. */
    private static final int LONGEST = 14;

    private static final String UNIT =
            "(?:单位|部门|处室|科室|股室|机构|主体|企业)(?:[（(](?:部门|单位|企业|处室|责任人)[）)])?(?:[及和、]责任人)?";

    private static final String OF_LEVEL = "(?:(?:[省市县区镇州]级?|[市县区省]直|第一|主要)(?:的)?)?";

    private static final Pattern PATTERN =
            Pattern.compile(
                    "(?:(?<both>(?:牵头|责任)(?:单位)?[、/和及与](?:参与|配合|协同)(?:单位|部门))"
                            + "|(?<lead>"
                            + OF_LEVEL
                            + "(?:(?:牵头|主办|主责|总牵头)(?:[（(](?:责任|主办|主责|负责)[）)]|[、/和及]?(?:负责|责任|主办|实施|落实|组织|承办))?|(?:主要|第一)责任|责任[（(]牵头[）)])(?<leadUnit>"
                            + UNIT
                            + "(?:[（(]牵头[）)])?)?|责任(?:单位|部门)[（(]牵头[）)])"
                            + "|(?<help>"
                            + OF_LEVEL
                            + "(?:配合|参与|参加|协办|协同|协作|协助|协调配合|支持|会办|会同|辅助|联合|指导)(?:责任|落实|实施|负责)?(?<helpUnit>"
                            + UNIT
                            + ")?)"
                            + "|(?<share>"
                            + OF_LEVEL
                            + "(?:共同|直接|主体|具体|行业|业务)?(?:责任|负责|落实|实施|承办|承担|承接|主管|执行|组织实施|分工)(?<shareUnit>"
                            + UNIT
                            + ")?)"
                            + "|(?<division>(?:责任|任务|工作)分工)"
                            + "|(?<leader>(?:[省市县区镇乡州](?:级|委|政府)?)?(?:牵头|责任|分管|包保|包抓|包联|挂钩|挂点|挂帅|联系|主管|督办|领衔|直接|具体|协调|配合|主要|第一)*(?:领导|责任人|负责人|负责同志|责任领导)(?:[（(][^（()）]{1,6}[）)])?)"
                            + "|(?<time>(?:完成|实施|整改|办结|办理|计划|推进|落实|起止|工作|任务|责任)?(?:时限|期限|时间节点|时间进度|时间|时序进度|完成节点)(?:要求|安排)?)"
                            + "|(?<other>联系人|联络员|联系电话|备注))$");

    /** What any label ends with. */
    private static final String LAST = "位门处室股构体业人）)头办责任施实织合与加同作助持导担接管行工志限期点度间求排员话注";

    private static final String COLONS = "：:";

    /** What the bodies behind the label do; null where no bodies follow. */
    @Nullable Role role() {
        return kind.role;
    }

    /** The labels in a stretch, in order. */
    static List<Label> in(String text, Span words) {
        List<Label> labels = new ArrayList<>();
        int from = words.start();
        for (int i = words.start(); i < words.end(); i++) {
            Label label = endingAt(text, new Span(from, words.end()), i);
            if (label != null) {
                labels.add(label);
                from = label.span().end();
            } else if (COLONS.indexOf(text.charAt(i)) >= 0) {
                from = i + 1;
            }
        }
        return labels;
    }

    /** The label whose colon, or what stands for one, is at an index. */
    private static @Nullable Label endingAt(String text, Span within, int index) {
        char c = text.charAt(index);
        boolean colon = COLONS.indexOf(c) >= 0;
        boolean bracket = Brackets.isClosing(c);
        boolean is = (c == '为' || c == '是') && endsInUnit(text, index);
        boolean place = "省市县区州旗各".indexOf(c) >= 0 && endsInUnit(text, index);
        if (!colon && !bracket && !is && !place) {
            return null;
        }
        int end = index;
        while (end > within.start() && " 　为是".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == within.start() || LAST.indexOf(text.charAt(end - 1)) < 0) {
            return null;
        }
        Matcher matcher =
                PATTERN.matcher(text).region(Math.max(within.start(), end - LONGEST), end);
        if (!matcher.find()) {
            return null;
        }
        Span words = new Span(matcher.start(), end);
        if (colon) {
            Span span = new Span(matcher.start(), index + 1);
            boolean known =
                    matcher.group("division") != null
                            ? isFirst(text, within, span)
                            : !isBare(matcher) || standsAlone(text, within, span);
            return known ? new Label(kind(matcher), span, words) : null;
        }
        char before = matcher.start() > within.start() ? text.charAt(matcher.start() - 1) : ' ';
        if (bracket) {
            boolean square = "【〔［[".indexOf(before) >= 0 && "】〕］]".indexOf(c) >= 0;
            Span span = new Span(matcher.start() - 1, index + 1);
            return square && !isBare(matcher) && opensList(text, within, span)
                    ? new Label(kind(matcher), span, words)
                    : null;
        }
        boolean opens = Brackets.isOpening(before) || (is && " \n。；;，,".indexOf(before) >= 0);
        boolean names = index + 1 < within.end() && isName(text, is ? index + 1 : index, within);
        return opens && names && !isBare(matcher)
                ? new Label(kind(matcher), new Span(matcher.start(), is ? index + 1 : index), words)
                : null;
    }

    private static boolean endsInUnit(String text, int index) {
        return index > 0 && "位门".indexOf(text.charAt(index - 1)) >= 0;
    }

    /** 【责任单位】 is a label at a line's start and behind a mark, with words behind it. */
    private static boolean opensList(String text, Span within, Span label) {
        boolean first =
                label.start() == within.start()
                        || "\n。；;】］〕]）) ".indexOf(text.charAt(label.start() - 1)) >= 0
                        || text.charAt(label.start()) == '【';
        return first && label.end() < within.end();
    }

    private static boolean isName(String text, int start, Span within) {
        int end = start;
        while (end < within.end()
                && "、，,；;。\n".indexOf(text.charAt(end)) < 0
                && !Brackets.isClosing(text.charAt(end))) {
            end++;
        }
        return end > start && BodyName.isOffice(text.substring(start, end));
    }

    /** A verb alone (落实：) is a label only where it cannot be part of a sentence. */
    private static boolean isBare(Matcher matcher) {
        return (matcher.group("lead") != null
                        && matcher.group("leadUnit") == null
                        && !matcher.group("lead").contains("单位")
                        && !matcher.group("lead").contains("部门"))
                || (matcher.group("help") != null && matcher.group("helpUnit") == null)
                || (matcher.group("share") != null && matcher.group("shareUnit") == null);
    }

    private static boolean standsAlone(String text, Span within, Span label) {
        int start = label.end();
        while (start < within.end() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return isFirst(text, within, label) && isName(text, start, within);
    }

    private static boolean isFirst(String text, Span within, Span label) {
        return label.start() == within.start()
                || "\n。；;，,（(〔[［【 ".indexOf(text.charAt(label.start() - 1)) >= 0;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("both") != null
                || matcher.group("share") != null
                || matcher.group("division") != null) {
            return Kind.RESPONSIBLE;
        }
        if (matcher.group("lead") != null) {
            return Kind.LEAD;
        }
        if (matcher.group("help") != null) {
            return Kind.COOPERATING;
        }
        if (matcher.group("leader") != null) {
            return Kind.LEADER;
        }
        return matcher.group("time") != null ? Kind.TIME : Kind.OTHER;
    }
}

package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

/**
 * A label of a responsibility clause and where it stands: 牵头单位：, 责任单位：, 配合部门：.
 *
 * @param role what the bodies behind it do; null where no bodies follow (完成时限：)
 * @param span label and colon
 */
record Label(@Nullable Role role, Span span) {

    /** No label has more characters before its colon. */
    private static final int LONGEST = 14;

    private static final String BODY = "(?:单位|部门|处室|科室|机构|主体)";

    private static final Pattern PATTERN =
            Pattern.compile(
                    "(?<lead>(?:第一)?(?:牵头|牽頭|主办|主责|主要责任|第一责任)(?:负责|责任|責任|主办|实施)?(?:"
                            + BODY
                            + "|單位|部門)?)[:：]"
                            + "|(?<help>(?:配合|参与|參與|参加|协办|协同|协作|协助|协调配合|支持|会办|会同|辅助)(?:责任|責任|落实)?(?:"
                            + BODY
                            + "|單位|部門)?)[:：]"
                            + "|(?<share>(?:共同)?(?:责任|責任|负责|落实|实施|承办|主管|主体责任)(?:"
                            + BODY
                            + "|單位|部門)?)[:：]"
                            + "|(?<other>(?:牵头|责任|分管|挂钩|包保|联系|市级|区级|县级)?(?:领导|责任人|负责人|联系人)"
                            + "|(?:完成|实施|整改|办结|计划)?(?:时限|期限|时间|时间节点)(?:要求)?|备注)[:：]");

    /** The labels in a stretch, in order. */
    static List<Label> in(String text, Span words) {
        List<Label> labels = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(text);
        int from = words.start();
        for (int i = words.start(); i < words.end(); i++) {
            if (text.charAt(i) == '：' || text.charAt(i) == ':') {
                matcher.region(Math.max(from, i - LONGEST), i + 1);
                if (matcher.find()) {
                    labels.add(new Label(role(matcher), new Span(matcher.start(), i + 1)));
                }
                from = i + 1;
            }
        }
        return labels;
    }

    private static @Nullable Role role(Matcher matcher) {
        if (matcher.group("lead") != null) {
            return Role.LEAD;
        }
        if (matcher.group("share") != null) {
            return Role.RESPONSIBLE;
        }
        return matcher.group("help") != null ? Role.COOPERATING : null;
    }
}

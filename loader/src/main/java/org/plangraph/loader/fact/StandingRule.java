package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

/**
 * A rule about responsibility given once for several tasks.
 *
 * @param bodies whom it makes responsible; empty where it only says who leads
 * @param role what they do
 * @param firstLeads whether the first body of each later list leads
 * @param fromHere whether it holds for what follows (以下, 下同), else for the whole plan
 * @param inSection whether it holds for the section it stands in alone (本节)
 * @param forUnnamed whether it holds only for tasks that name nobody themselves (未注明责任单位的)
 * @param words the sentence it rests on
 */
record StandingRule(
        List<Mention> bodies,
        Role role,
        boolean firstLeads,
        boolean fromHere,
        boolean inSection,
        boolean forUnnamed,
        Span words) {

    private static final String VERB = "(?<verb>负责|配合|参与|落实|牵头|承担|组织实施)";

    private static final Pattern BODIES =
            Pattern.compile(
                    "(?<scope>以下|下列|后续|其他|其余|上述|以上|各项|每项|所有|全部|除[^，。]{1,20}外[，,]?|未[^，。]{1,16}的[，,]?|本方案|工作任务|任务)"
                            + "[^，,。；;（）()]{0,12}?(?:均|都|一律|同时)(?:需|须|应|要|由)?(?:由)?"
                            + "(?<names>[^。；;]{2,60}?)"
                            + "(?:按照?(?:各自)?职责(?:分工)?)?(?:共同|分别|具体)?"
                            + VERB);

    /** 各项任务由各镇人民政府落实，不再一一列出: what is not listed again holds for all. */
    private static final Pattern UNLISTED =
            Pattern.compile(
                    "(?:任务|工作|事项|措施|内容)[^，,。；;（）()]{0,8}?(?:由|需|须)(?:由)?(?<names>[^。；;，,]{2,60}?)"
                            + "(?:按照?(?:各自)?职责(?:分工)?)?(?:共同|分别|具体)?"
                            + VERB
                            + "[^。]{0,8}[，,]不再[^。]{0,6}(?:列|注)[出明]?");

    /** 以下各项任务，各乡镇人民政府均为责任单位 · 各镇为各项任务的责任单位. */
    private static final Pattern ARE_BODIES =
            Pattern.compile(
                    "(?:(?:任务|工作|事项|措施)[，,]?(?<names>[^，,。；;]{2,60}?)(?:均|都|一律|同时)(?:为|是|系|作为|列为)"
                            + "|(?<others>各[^，,。；;]{1,40}?)(?:均|都)?(?:为|是|系|作为)(?:以上|以下|上述|各项|每项|全部|所有)[^，,。；;]{0,4}(?:任务|工作|事项|措施)的?)"
                            + "(?<verb>牵头|责任|配合|参与|落实)(?:单位|部门)");

    private static final Pattern SECTION = Pattern.compile("本(?:节|部分|章|项|条|类|方面)");

    /** 未注明责任单位的，均由各镇负责. */
    private static final Pattern UNNAMED = Pattern.compile("未[^，。]{0,8}(?:单位|部门|主体|分工)[^，。]{0,4}的");

    private static final String FIRST =
            "(?:(?:位列|位居|排列|排序|排名|列|排|居)(?:在|于|为)?(?:首位|第一位|第一|首)|第一(?:个|家|位|名|顺位)|首个|首家|首位|第一位)";

    private static final Pattern FIRST_LEADS =
            Pattern.compile(
                    FIRST
                            + "(?:的|者)?(?:责任)?(?:单位|部门)?(?:的)?(?:即?为|是|系|作为)(?:总?牵头|主责|第一责任|主办|主要责任)"
                            + "|"
                            + FIRST
                            + "(?:的|者)?(?:责任)?(?:单位|部门)(?:负责)?牵头");

    private static final Pattern FOLLOWING = Pattern.compile("以下|下列|后续|下同|后同");

    /** A rule goes on behind a list: A、B，列第一位者为牵头单位 · A、B；以下均需各镇负责. */
    private static final Pattern BEHIND_LIST =
            Pattern.compile(
                    "。|[，,；;](?=以下|下列|后续|下同|后同|(?:其中)?(?:责任单位)?(?:中)?"
                            + FIRST
                            + "[^，,；;]*(?:牵头|主责|主办))");

    /** Index of the mark in front of the rule that stands behind a list; the list's end without. */
    static int behind(String text, Span list) {
        Matcher mark = BEHIND_LIST.matcher(text).region(list.start(), list.end());
        mark.useTransparentBounds(true);
        return mark.find() ? mark.start() : list.end();
    }

    /** Whether a sentence may say who of a list leads: most cannot, which is soon seen. */
    static boolean mayRank(String text, Span sentence) {
        String words = sentence.in(text);
        return words.contains("首") || words.contains("第一");
    }

    /** The rule that a sentence states, if it states one. */
    static Optional<StandingRule> in(String text, Span sentence) {
        boolean fromHere = FOLLOWING.matcher(text).region(sentence.start(), sentence.end()).find();
        boolean inSection = SECTION.matcher(text).region(sentence.start(), sentence.end()).find();
        Matcher first = FIRST_LEADS.matcher(text).region(sentence.start(), sentence.end());
        if (mayRank(text, sentence) && first.find()) {
            return Optional.of(
                    new StandingRule(
                            List.of(), Role.LEAD, true, fromHere, inSection, false, sentence));
        }
        for (Pattern pattern : List.of(BODIES, UNLISTED, ARE_BODIES)) {
            Matcher bodies = pattern.matcher(text).region(sentence.start(), sentence.end());
            if (bodies.find()) {
                return Optional.of(
                        new StandingRule(
                                names(text, bodies),
                                role(bodies.group("verb")),
                                false,
                                fromHere,
                                inSection,
                                UNNAMED.matcher(bodies.group()).lookingAt(),
                                sentence));
            }
        }
        return Optional.empty();
    }

    /** Its bodies; words that are none make nobody responsible. */
    private static List<Mention> names(String text, Matcher bodies) {
        String group = bodies.group("names") == null ? "others" : "names";
        return Names.in(text, new Span(bodies.start(group), bodies.end(group))).stream()
                .filter(name -> BodyName.canBe(name.name()))
                .toList();
    }

    /** The rules in a stretch, sentence by sentence. */
    static List<StandingRule> allIn(String text, Span words) {
        List<StandingRule> rules = new ArrayList<>();
        for (Span sentence : Sentences.in(text, words)) {
            in(text, sentence).ifPresent(rules::add);
        }
        return rules;
    }

    private static Role role(String verb) {
        return switch (verb) {
            case "牵头" -> Role.LEAD;
            case "配合", "参与" -> Role.COOPERATING;
            default -> Role.RESPONSIBLE;
        };
    }
}

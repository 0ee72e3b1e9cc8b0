package org.plangraph.loader.fact.target;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Target.Comparator;
import org.plangraph.loader.extract.Target.Direction;
import org.plangraph.loader.outline.Span;

/**
 * What a plan says of a value: that it is reached (达到), kept (控制在) or moves (较2023年增长).
 *
 * @param direction of a growth, null where a state is reached
 * @param baseline year compared with, or null
 * @param comparator that the predicate implies by itself (控制在), or null
 */
record Predicate(
        @Nullable Direction direction,
        @Nullable Integer baseline,
        @Nullable Comparator comparator) {

    private static final String UP = "增长|增加|提高|提升|上升|扩大|递增|(?<!新)增";
    private static final String DOWN = "下降|降低|减少|压减|缩小|缩减|削减|压降|下调|缩短|压缩|降|减";
    private static final String MOVE = "(?:" + UP + "|" + DOWN + ")";

    /** All predicates, longest first, for use inside a regular expression. */
    static final String WORDS =
            "(?:"
                    + MOVE
                    + ")(?:到|至)"
                    + "|(?:达到|达成|达|实现|控制在|控制到|控制|稳定在|保持在|维持在|保持|稳定|恢复到|巩固在|巩固提升到|发展到|发展至|增至|扩至|扩到|升至|降到|降至|不低于|不少于|不超过|超过|突破|高于|低于|超|完成|新增|净增|新建|建成|多达|可达|为|是|约为)"
                    + "(?:不低于|不少于|不超过|超过|突破)?"
                    + "|"
                    + MOVE;

    private static final Pattern MOVES =
            Pattern.compile("(?<move>" + MOVE + ")(?:了|约|近|超过|不低于|不少于)*$");

    /** The long words alone: 增 and 减 begin nouns, as do 增长率 and 增加值. */
    private static final Pattern LEADS =
            Pattern.compile("(?:增长|增加|提高|提升|扩大|下降|降低|减少|压减|缩减|削减|压降|下调|缩短|压缩)(?=[^率值量幅速点额到至].)");

    private static final Pattern ONLY_MOVE = Pattern.compile("(?:年均|同比|环比|再|累计)?" + MOVE);

    /** 净增60家, 改造提升80座: things are made more, no value moves. */
    private static final Pattern MAKES = Pattern.compile("(?:净增|新增|改造提升|增加|提升)$");

    private static final Pattern REACHES =
            Pattern.compile("(?:到|至|达到|达|控制在|稳定在|保持在)(?:约|近|不超过|不低于|超过)?$");

    private static final Pattern BASE =
            Pattern.compile("(?:较|比|与|相比|相较于?)(?<year>20\\d\\d)年|在(?<on>20\\d\\d)年(?:的)?基础上");

    private static final Pattern WITHIN = Pattern.compile("控制(?:在|到)$");

    /** 压减一般性支出5%: the noun behind a move that stands before it; else the phrase itself. */
    static Span moved(String text, Span phrase) {
        Matcher leads = LEADS.matcher(text).region(phrase.start(), phrase.end());
        return leads.lookingAt() ? new Span(leads.end(), phrase.end()) : phrase;
    }

    /** Whether words are a move and nothing else: 年均增长 behind its subject. */
    static boolean isMove(String words) {
        return ONLY_MOVE.matcher(words).matches();
    }

    /** The same against another year. */
    Predicate since(@Nullable Integer year) {
        return new Predicate(direction, year, comparator);
    }

    /** The same with the direction of a move. */
    Predicate towards(String move) {
        return new Predicate(
                move.matches(".*(?:" + UP + ")") ? Direction.UP : Direction.DOWN,
                baseline,
                comparator);
    }

    /** The year that a clause compares with, or null. */
    static @Nullable Integer baseline(String text, Span clause) {
        Matcher base = BASE.matcher(text).region(clause.start(), clause.end());
        Integer year = null;
        while (base.find()) {
            year = Integer.valueOf(base.group(base.group("year") == null ? "on" : "year"));
        }
        return year;
    }

    /** The predicate at the end of the words between a noun phrase and its number. */
    static Predicate before(String text, Span words, Span clause, Quantity.Form form) {
        String prefix = words.in(text).strip();
        Matcher moves = MOVES.matcher(prefix);
        Direction direction = null;
        Integer baseline = baseline(text, clause);
        boolean makes =
                form == Quantity.Form.COUNTER && baseline == null && MAKES.matcher(prefix).find();
        if (!makes && moves.find() && !REACHES.matcher(prefix).find()) {
            direction = moves.group("move").matches(UP) ? Direction.UP : Direction.DOWN;
        }
        Comparator comparator = WITHIN.matcher(prefix).find() ? Comparator.AT_MOST : null;
        return new Predicate(direction, baseline, comparator);
    }
}

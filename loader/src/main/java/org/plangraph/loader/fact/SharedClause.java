package org.plangraph.loader.fact;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.loader.outline.ChineseNumeral;
import org.plangraph.loader.outline.Span;

/**
 * A sentence that says for several tasks who does them, and is no standing rule: 以上三项任务由A牵头，B、C配合
 * behind them, 本节任务由A负责 above them.
 *
 * @param duties what it says
 * @param above whether it is about the tasks in front of it
 * @param count how many tasks it speaks of; 0 for all of its section
 */
record SharedClause(Duties duties, boolean above, int count) {

    private static final Pattern HEAD =
            Pattern.compile(
                    "(?:(?<above>以上|上述|前述)|以下|下列|本节|本部分|本章)[^，。由]{0,2}?(?:(?<count>[二两三四五六七八九十\\d]{1,3})[项条个])?"
                            + "[^，,。由]{0,6}(?:任务|工作|措施|事项|内容)[，,]?(?:均|都|统一)?(?=由)");

    /** What a sentence says of several tasks, where it does. */
    static Optional<SharedClause> in(String text, Span sentence) {
        Matcher head = HEAD.matcher(text).region(sentence.start(), sentence.end());
        if (!head.lookingAt() || StandingRules.announcedIn(text, sentence).isPresent()) {
            return Optional.empty();
        }
        Duties duties = ProseClause.inSentence(text, new Span(head.end(), sentence.end()), true);
        return duties.namesSomebody()
                ? Optional.of(
                        new SharedClause(
                                duties, head.group("above") != null, number(head.group("count"))))
                : Optional.empty();
    }

    private static int number(String words) {
        if (words == null) {
            return 0;
        }
        return Character.isDigit(words.charAt(0))
                ? Integer.parseInt(words)
                : ChineseNumeral.value(words);
    }
}

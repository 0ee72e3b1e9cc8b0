package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;

/** Splits a list of persons: 张三、李四; 县委常委、副县长张三 is one, its posts parted by the same mark. */
final class Leaders {

    private Leaders() {}

    /** The persons in a stretch behind a label or before a verb. */
    static List<Charge> in(String text, Span list, String capacity) {
        List<Charge> leaders = new ArrayList<>();
        int start = -1;
        for (Span part : parts(text, list)) {
            int from = start < 0 ? part.start() : start;
            boolean open = Person.isPost(part.in(text));
            boolean more = part.end() < list.end() && text.charAt(part.end()) == '、';
            if (open && more) {
                start = from;
                continue;
            }
            start = -1;
            Span whole = new Span(from, part.end());
            leaders.add(new Charge(new Mention(whole.in(text), whole), capacity));
        }
        return leaders;
    }

    /** Names that only a blank parts in the text as read. */
    static List<Charge> parted(MendedText mended, Charge leader) {
        List<Charge> parted = new ArrayList<>();
        Span whole = leader.mention().span();
        String text = mended.text();
        int start = whole.start();
        for (int i = whole.start() + 1; i < whole.end(); i++) {
            boolean blank = mended.start(i) > mended.end(i);
            if (blank
                    && Person.isName(text.substring(start, i))
                    && Person.matches(text.substring(i, whole.end()))) {
                parted.add(part(text, new Span(start, i), leader));
                start = i;
            }
        }
        parted.add(part(text, new Span(start, whole.end()), leader));
        return parted;
    }

    private static Charge part(String text, Span span, Charge leader) {
        return new Charge(new Mention(span.in(text), span), leader.capacity());
    }

    private static List<Span> parts(String text, Span list) {
        List<Span> parts = new ArrayList<>();
        int depth = 0;
        int start = list.start();
        for (int i = list.start(); i <= list.end(); i++) {
            char c = i == list.end() ? '，' : text.charAt(i);
            depth += Brackets.isOpening(c) ? 1 : Brackets.isClosing(c) ? -1 : 0;
            if ((depth <= 0 || i == list.end()) && "、，,；;。/\n".indexOf(c) >= 0) {
                Span part = new Span(start, i).strip(text);
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}

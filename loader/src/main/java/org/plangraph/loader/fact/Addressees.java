package org.plangraph.loader.fact;

import java.util.List;
import org.plangraph.loader.outline.Span;

/** 主送机关: the line above the notice's words that ends with a colon. */
public final class Addressees {

    private Addressees() {}

    /** Their names in order, as written; empty where there is no such line. */
    public static List<String> in(String text, Span front) {
        int start = front.start();
        while (start < front.end()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 || newline > front.end() ? front.end() : newline;
            Span line = new Span(start, end).strip(text);
            if (!line.isEmpty() && "：:".indexOf(text.charAt(line.end() - 1)) >= 0) {
                List<Mention> names = Names.in(text, new Span(line.start(), line.end() - 1));
                if (!names.isEmpty() && names.stream().allMatch(name -> isBody(name.name()))) {
                    return names.stream().map(Mention::name).toList();
                }
            }
            start = end + 1;
        }
        return List.of();
    }

    private static boolean isBody(String name) {
        return BodyName.matches(name) || name.matches("[各市县区省].{1,24}|.{2,16}(?:[（(].{2,16}[）)])");
    }
}

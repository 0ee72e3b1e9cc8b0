package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plangraph.loader.outline.Span;

/** 主送机关: the line above the notice's words that ends with a colon. */
public final class Addressees {

    private static final Pattern TO_ALL =
            Pattern.compile(
                    "(?<names>各[^。：:\\n]{0,160}?(?:政府|部门|单位|机构|街道|办事处|[乡镇区县市局委办厅会司])[）)]?)[：:](?=\\s*(?:$|《|现将|为|经|按照|根据|近))",
                    Pattern.MULTILINE);

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
            List<String> all = toAll(text, line);
            if (!all.isEmpty()) {
                return all;
            }
            start = end + 1;
        }
        return List.of();
    }

    /** 各县市区委、人民政府，市直各单位：… whatever the names look like and whatever follows. */
    private static List<String> toAll(String text, Span line) {
        Matcher head = TO_ALL.matcher(text).region(line.start(), line.end());
        if (!head.lookingAt()) {
            return List.of();
        }
        List<Mention> names = new ArrayList<>();
        for (Mention name : Names.in(text, new Span(head.start("names"), head.end("names")))) {
            if (!names.isEmpty() && isOne(text, names.get(names.size() - 1), name)) {
                Mention last = names.remove(names.size() - 1);
                Span both = new Span(last.span().start(), name.span().end());
                names.add(new Mention(both.in(text), both));
            } else {
                names.add(name);
            }
        }
        return names.stream().map(Mention::name).toList();
    }

    /** 各委、局; 各市委、人民政府; 中央、省驻市单位. */
    private static boolean isOne(String text, Mention last, Mention name) {
        boolean joined = text.charAt(last.span().end()) == '、';
        return joined
                && (name.name().matches("(?:人民)?政府|[^各]{1,2}") || last.name().matches("中央|省|中央、省"));
    }

    private static boolean isBody(String name) {
        return BodyName.matches(name) || name.matches("[各市县区省].{1,24}|.{2,16}(?:[（(].{2,16}[）)])");
    }
}

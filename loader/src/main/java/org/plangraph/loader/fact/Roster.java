package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.outline.Span;
import org.plangraph.loader.text.MendedText;
import org.plangraph.loader.text.Paragraph;

/**
 * The members of a task force: 组长：name post, 成员：name post, then a line a member.
 *
 * @param name of the group, or null
 * @param host body its office sits in, or null
 */
public record Roster(@Nullable String name, @Nullable String host, List<Entry> members) {

    /** A line of the roster; {@code words} is where it stands. */
    public record Entry(String name, @Nullable String role, @Nullable String post, Span words) {}

    private static final Pattern ROLE =
            Pattern.compile(
                    "\\s*(?<role>(?:执行|常务|第一)?\\s*(?:副\\s*)?(?:组\\s*长|召\\s*集\\s*人|总\\s*指\\s*挥|指\\s*挥\\s*长|指\\s*挥|主\\s*任|班\\s*长)|成\\s*员|顾\\s*问|联络员)\\s*[：:]\\s*",
                    Pattern.UNICODE_CHARACTER_CLASS);

    /** A name of two to four characters, perhaps padded inside, then a gap, then the post. */
    private static final Pattern ENTRY =
            Pattern.compile(
                    "(?<name>[\\u4e00-\\u9fff](?:[ \\u3000\\t]{0,4}[\\u4e00-\\u9fff·]){1,3})(?:[ \\u3000\\t]+|[（(]|[，,])(?<post>\\S.{2,}?[）)]?)\\s*",
                    Pattern.DOTALL);

    private static final Pattern GROUP =
            Pattern.compile(
                    "(?:成立|组建|设立|建立)(?<name>[^，。；“”]{2,40}?(?:工作专班|专班|领导小组|指挥部|工作组|协调小组|委员会))");

    private static final Pattern HOST =
            Pattern.compile("办公室(?:设|设立|设置)在(?<host>[^，。；、]{3,30}?)(?=[，。；、\\n]|$)");

    public Roster {
        members = List.copyOf(members);
    }

    /** The roster in one of the stretches, or null where none has one. */
    public static @Nullable Roster in(MendedText mended, List<Span> places) {
        for (Span place : places) {
            List<Entry> members = members(mended, place);
            if (members.size() >= 2) {
                String text = mended.text();
                return new Roster(
                        group(GROUP, "name", text, place),
                        group(HOST, "host", text, place),
                        members);
            }
        }
        return null;
    }

    private static @Nullable String group(Pattern pattern, String group, String text, Span place) {
        Matcher matcher = pattern.matcher(text).region(place.start(), place.end());
        return matcher.find() ? matcher.group(group) : null;
    }

    private static List<Entry> members(MendedText mended, Span place) {
        List<Entry> members = new ArrayList<>();
        String role = null;
        for (Paragraph paragraph : mended.paragraphs()) {
            if (paragraph.start() < place.start() || paragraph.end() > place.end()) {
                continue;
            }
            String line = mended.original(paragraph.start(), paragraph.end());
            Matcher heading = ROLE.matcher(line);
            boolean headed = heading.lookingAt();
            if (headed) {
                role = heading.group("role").replaceAll("[\\s\\u3000]", "");
                line = line.substring(heading.end());
            }
            Matcher entry = ENTRY.matcher(line.strip());
            if (role == null || !entry.matches()) {
                role = headed ? role : null;
                continue;
            }
            members.add(entry(entry, role, paragraph));
        }
        return members;
    }

    private static Entry entry(Matcher entry, String role, Paragraph paragraph) {
        String name = entry.group("name").replaceAll("[ \\u3000\\t]", "");
        String post = withoutLastBracket(entry.group("post").replaceAll("[ \\u3000\\t]", ""));
        return new Entry(name, role, post, new Span(paragraph.start(), paragraph.end()));
    }

    /** 张三（区长） has its opening bracket before the post. */
    private static String withoutLastBracket(String post) {
        long open = post.chars().filter(c -> c == '（' || c == '(').count();
        long closed = post.chars().filter(c -> c == '）' || c == ')').count();
        return closed > open && post.matches("(?s).*[）)]")
                ? post.substring(0, post.length() - 1)
                : post;
    }
}

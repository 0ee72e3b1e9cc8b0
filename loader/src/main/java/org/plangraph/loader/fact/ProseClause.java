package org.plangraph.loader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plangraph.loader.extract.Basis;
import org.plangraph.loader.extract.Role;
import org.plangraph.loader.outline.Span;

/**
 * Responsibility said without labels: 由A牵头，B、C配合 · A会同B负责 · A负责，B参与 · A指导，B落实 · A、B等按职责分工负责 ·
 * （A、B，各镇人民政府）.
 */
final class ProseClause {

    /** One verb and the role of those before it; longest first. */
    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<by>由)?(?<names>[^，,；;]{2,}?)"
                            + "(?:要|应|须)?(?:(?:按照?|根据|依据|依)(?:各自)?(?:职责|职能)(?:分工)?|分工|共同|分别|具体|密切|积极|总)*"
                            + "(?<verb>负责牵头|牵头|负总责|负责|配合|参与|参加|协助|协同|落实|指导|组织实施|承担|实施)"
                            + "(?:负责|组织|实施|推进|落实|抓好|做好|办理|推动|承办)?");

    private static final Pattern TOGETHER = Pattern.compile("[，,]?(?:会同|联合|会商)");

    private ProseClause() {}

    /**
     * The assignments in brackets: all of the bracket must read as responsibility.
     *
     * @param inside without the brackets
     */
    static List<Assignment> inBrackets(String text, Span inside) {
        List<Assignment> read = read(text, inside, Basis.STATED);
        return read == null ? List.of() : read;
    }

    /** The assignments of a sentence: those of its pieces that begin with 由 or end with a verb. */
    static List<Assignment> inSentence(String text, Span sentence) {
        List<Assignment> found = new ArrayList<>();
        for (Span piece : pieces(text, sentence)) {
            boolean follows = !found.isEmpty();
            Matcher matcher = PIECE.matcher(text).region(piece.start(), piece.end());
            if (!matcher.lookingAt()) {
                continue;
            }
            Role role = role(matcher.group("verb"));
            boolean closes = matcher.end() == piece.end();
            boolean says = role == Role.LEAD || matcher.group("by") != null || (follows && closes);
            List<Assignment> piecewise = assignments(text, matcher, role, Basis.PROSE);
            if (says && piecewise != null) {
                found.addAll(piecewise);
            }
        }
        return found;
    }

    private static @Nullable List<Assignment> read(String text, Span words, Basis basis) {
        List<Assignment> read = new ArrayList<>();
        List<Mention> waiting = new ArrayList<>();
        for (Span piece : pieces(text, words)) {
            Matcher matcher = PIECE.matcher(text).region(piece.start(), piece.end());
            if (matcher.matches()) {
                Role role = role(matcher.group("verb"));
                List<Assignment> piecewise = assignments(text, matcher, role, basis);
                if (piecewise == null) {
                    return null;
                }
                waiting.forEach(mention -> read.add(Assignment.of(mention, role, basis)));
                waiting.clear();
                read.addAll(piecewise);
                continue;
            }
            if (Timing.matches(piece.in(text))) {
                continue;
            }
            List<Mention> names = Names.in(text, piece);
            if (names.isEmpty() || !names.stream().allMatch(n -> BodyName.matches(n.name()))) {
                return null;
            }
            waiting.addAll(names);
        }
        waiting.forEach(mention -> read.add(Assignment.of(mention, Role.RESPONSIBLE, basis)));
        return read;
    }

    /** Null where what stands before the verb are no names. */
    private static @Nullable List<Assignment> assignments(
            String text, Matcher piece, Role role, Basis basis) {
        Span names = new Span(piece.start("names"), piece.end("names"));
        Matcher together = TOGETHER.matcher(text).region(names.start(), names.end());
        List<Assignment> assignments = new ArrayList<>();
        if (together.find()) {
            Role others = role == Role.LEAD ? Role.RESPONSIBLE : role;
            add(text, new Span(names.start(), together.start()), Role.LEAD, basis, assignments);
            add(text, new Span(together.end(), names.end()), others, basis, assignments);
        } else {
            add(text, names, role, basis, assignments);
        }
        boolean bodies = assignments.stream().allMatch(a -> BodyName.matches(a.mention().name()));
        return bodies && !assignments.isEmpty() ? assignments : null;
    }

    private static void add(
            String text, Span names, Role role, Basis basis, List<Assignment> assignments) {
        for (Mention mention : Names.in(text, names)) {
            assignments.add(Assignment.of(mention, role, basis));
        }
    }

    private static Role role(String verb) {
        return switch (verb) {
            case "牵头", "负责牵头", "负总责" -> Role.LEAD;
            case "配合", "参与", "参加", "协助", "协同" -> Role.COOPERATING;
            default -> Role.RESPONSIBLE;
        };
    }

    private static List<Span> pieces(String text, Span words) {
        List<Span> pieces = new ArrayList<>();
        int depth = 0;
        int start = words.start();
        for (int i = words.start(); i <= words.end(); i++) {
            char c = i == words.end() ? '，' : text.charAt(i);
            depth += Brackets.isOpening(c) ? 1 : Brackets.isClosing(c) ? -1 : 0;
            if ((depth <= 0 || i == words.end()) && "，,；;".indexOf(c) >= 0) {
                Span piece = new Span(start, i).strip(text);
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }
}

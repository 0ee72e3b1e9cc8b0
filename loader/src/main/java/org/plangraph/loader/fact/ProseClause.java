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
 * Responsibility said without labels: 由A牵头，B、C配合 · A会同B负责 · A负责，B参与 · A指导，B落实 · A负责X，B配合Y ·
 * A、B等按职责分工负责 · （A、B，各镇人民政府）.
 */
final class ProseClause {

    /** What several do together, where no other verb says their part. */
    private static final String DEED = "推进|推动|组织|实施|开展|落实|做好|抓好|完成";

    private static final String VERB =
            "负责牵头(?!人)|牵头(?!人)|主办|主责|负总责|负责(?![人制]|同志)|配合|参与(?!度)|参加|协助|协同|协办|抓?落实(?!情况)|指导(?!意见|员|目录)|统筹|组织实施|承担|承办|实施(?!方案|意见|细则)|(?<=共同|协同|分别|具体|合力|联合)(?:"
                    + DEED
                    + ")";

    /** One verb and the role of those before it; what they do may follow. */
    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<by>由)?(?<names>[^，,；;。]{2,}?)"
                            + "(?:要|应|须)?(?:(?:按照?|根据|依据|依)(?:各自|部门|工作)?(?:职责|职能)(?:分工)?|分工|共同|协同|合力|联合|分别|具体|密切|积极|总|督促|抓好|做好)*"
                            + "(?<verb>"
                            + VERB
                            + ")(?<deed>.*)");

    /** Whoever acts with others leads, whatever it is that they do: A会同B编制目录. */
    private static final Pattern JOINT =
            Pattern.compile(
                    "由?(?<first>[^，,；;。]{2,}?)(?:要|应|须|负责)?(?:会同|联合|会商)(?<others>[^，,；;。]{2,}?)"
                            + "(?:共同|具体|协同|抓紧|认真|积极|统一|负责)*(?:"
                            + DEED
                            + "|制定|制订|研究|编制|办理|提出|督促|督导|督查|督办|跟踪|检查|考核|评估|审核|监督|协调|统筹|指导|加强).*");

    /** What often follows a verb and adds nothing. */
    private static final Pattern FILLER =
            Pattern.compile("(?:负责|组织|实施|推进|落实|抓好|做好|办理|推动|承办|到位)*[。]?");

    /** These say whose part it is whatever follows; the others are verbs of many sentences. */
    private static final Pattern DECIDED = Pattern.compile(".*(?:牵头|负责|配合|参与|协助|协同|主办|协办)");

    private static final Pattern TOGETHER = Pattern.compile("[，,]?(?:会同|联合|会商)");

    /** 、 behind a verb parts two statements: A牵头、B配合. */
    private static final Pattern PARTING = Pattern.compile("[，,；;]|(?<=牵头|负责|配合|参与|协助|落实|主办|协办)、");

    /** 此项工作由A负责 says no more than 由A负责. */
    private static final Pattern THIS_TASK = Pattern.compile("[此该本]项?(?:工作|任务|措施|内容)[，,]?(?=由)");

    /** Who explains the plan does none of its tasks for that. */
    private static final Pattern ABOUT_PLAN = Pattern.compile("由[^，。]{2,40}解释");

    private ProseClause() {}

    /**
     * What brackets say: all of the bracket must read as responsibility.
     *
     * @param inside without the brackets
     * @param alone whether they stand where clauses stand; elsewhere only a verb makes them one
     * @return null where they are no clause
     */
    static @Nullable Duties inBrackets(String text, Span inside, boolean alone) {
        Reading reading = new Reading(text, Basis.STATED, Role.RESPONSIBLE);
        Matcher task = THIS_TASK.matcher(text).region(inside.start(), inside.end());
        int start = task.lookingAt() ? task.end() : inside.start();
        boolean read = reading.readAll(new Span(start, inside.end()));
        boolean office =
                reading.duties.assignments().stream()
                        .anyMatch(a -> BodyName.isOffice(a.mention().name()));
        return read && (reading.verbs || (alone && office)) ? reading.duties : null;
    }

    /**
     * What the words behind a label say where they say more than names: 责任单位：A牵头，B配合.
     *
     * @param role of those whose part no verb says
     * @return null where no verb stands there or they do not read as a whole
     */
    static @Nullable Duties behindLabel(String text, Span list, Role role) {
        Reading reading = new Reading(text, Basis.STATED, role);
        return reading.readAll(list) && reading.verbs ? reading.duties : null;
    }

    /**
     * What a sentence says that is a clause without brackets: 由A牵头，B、C配合。 It says who does it, all
     * of it, and nothing of what.
     *
     * @return null where it is none
     */
    static @Nullable Duties asClause(String text, Span sentence) {
        Reading reading = new Reading(text, Basis.PROSE, Role.RESPONSIBLE);
        return reading.readAll(sentence) && reading.verbs && !reading.deeds ? reading.duties : null;
    }

    /**
     * What a sentence says: pieces that begin with 由, say who leads or answers, or follow such.
     *
     * @param jointly whether also who does something together with others (会同) without such words
     */
    static Duties inSentence(String text, Span sentence, boolean jointly) {
        Reading reading = new Reading(text, Basis.PROSE, Role.RESPONSIBLE);
        if (ABOUT_PLAN.matcher(text).region(sentence.start(), sentence.end()).find()) {
            return reading.duties;
        }
        reading.jointly = jointly;
        for (Span piece : pieces(text, sentence)) {
            reading.pieceOfSentence(piece);
        }
        return reading.duties;
    }

    private static List<Span> pieces(String text, Span words) {
        List<Span> pieces = new ArrayList<>();
        Matcher parting = PARTING.matcher(text).region(words.start(), words.end());
        parting.useTransparentBounds(true);
        int start = words.start();
        while (parting.find()) {
            if (Brackets.openAt(text, words, parting.start()) < 0) {
                add(text, new Span(start, parting.start()), pieces);
                start = parting.end();
            }
        }
        add(text, new Span(start, words.end()), pieces);
        return pieces;
    }

    private static void add(String text, Span piece, List<Span> pieces) {
        Span bare = piece.strip(text);
        if (!bare.isEmpty()) {
            pieces.add(bare);
        }
    }

    private static Role role(String verb) {
        return switch (verb) {
            case "牵头", "负责牵头", "负总责", "主办", "主责" -> Role.LEAD;
            case "配合", "参与", "参加", "协助", "协同", "协办" -> Role.COOPERATING;
            default -> Role.RESPONSIBLE;
        };
    }

    /** Piece by piece; names wait for the verb that says their part. */
    private static final class Reading {

        private final String text;
        private final Basis basis;
        private final Role unsaid;
        private final Duties duties = new Duties();
        private final List<Span> waiting = new ArrayList<>();
        private boolean verbs;
        private boolean jointly = true;
        private boolean deeds;

        Reading(String text, Basis basis, Role unsaid) {
            this.text = text;
            this.basis = basis;
            this.unsaid = unsaid;
        }

        /** Whether every piece reads. */
        boolean readAll(Span words) {
            for (Span piece : pieces(text, words)) {
                if (!readWhole(piece)) {
                    return false;
                }
            }
            for (Span names : waiting) {
                addNames(names, unsaid, "");
            }
            return true;
        }

        private boolean readWhole(Span piece) {
            Matcher matcher = PIECE.matcher(text).region(piece.start(), piece.end());
            if (matcher.matches() && isDecided(matcher) && said(matcher)) {
                return true;
            }
            if (saidJointly(piece)) {
                return true;
            }
            if (Timing.matches(piece.in(text))) {
                duties.times().add(piece);
                return true;
            }
            Span names = by(piece);
            if (!areNames(names)) {
                return false;
            }
            waiting.add(names);
            return true;
        }

        private static boolean isDecided(Matcher piece) {
            return FILLER.matcher(piece.group("deed")).matches()
                    || DECIDED.matcher(piece.group("verb")).matches();
        }

        private Span by(Span piece) {
            boolean by = text.charAt(piece.start()) == '由';
            return by ? new Span(piece.start() + 1, piece.end()) : piece;
        }

        void pieceOfSentence(Span piece) {
            boolean follows = duties.namesSomebody();
            Matcher matcher = PIECE.matcher(text);
            for (int start = piece.start(); start >= 0; start = next(start, piece)) {
                matcher.region(start, piece.end());
                if (matcher.lookingAt() && says(matcher, follows)) {
                    if (said(matcher)) {
                        return;
                    }
                }
            }
            if (saidJointly(piece)) {
                return;
            }
            if (follows && Timing.matches(piece.in(text))) {
                duties.times().add(piece);
                return;
            }
            Span names = by(piece);
            boolean opens = !names.equals(piece) && areNames(names);
            boolean goesOn = !waiting.isEmpty() && areNames(piece);
            if (opens || goesOn) {
                waiting.add(names);
            } else {
                waiting.clear();
            }
        }

        /** Where the next 由 of a piece stands. */
        private int next(int start, Span piece) {
            int by = text.indexOf('由', start + 1);
            return by < 0 || by >= piece.end() || "自理缘于".indexOf(text.charAt(by - 1)) >= 0
                    ? -1
                    : by;
        }

        private boolean says(Matcher matcher, boolean follows) {
            Role role = role(matcher.group("verb"));
            return role == Role.LEAD
                    || matcher.group("by") != null
                    || !waiting.isEmpty()
                    || matcher.group("verb").equals("负责")
                    || (follows && role != Role.LEAD);
        }

        /** Adds what a piece says; false where what stands before its verb are no names. */
        private boolean said(Matcher piece) {
            Span names = new Span(piece.start("names"), piece.end("names"));
            Matcher together = TOGETHER.matcher(text).region(names.start(), names.end());
            boolean joint = together.find();
            Span first = joint ? new Span(names.start(), together.start()) : names;
            Span others = joint ? new Span(together.end(), names.end()) : null;
            boolean firstEmpty = joint && first.isEmpty();
            if ((!firstEmpty && !areNames(first)) || (others != null && !areNames(others))) {
                return false;
            }
            verbs = true;
            deeds |= !FILLER.matcher(piece.group("deed")).matches();
            String verb = piece.group("verb");
            Role role = role(verb);
            for (Span before : waiting) {
                addNames(before, joint ? Role.LEAD : role, verb);
            }
            waiting.clear();
            addNames(first, joint ? Role.LEAD : role, verb);
            if (others != null) {
                addNames(others, role == Role.LEAD ? Role.RESPONSIBLE : role, verb);
            }
            return true;
        }

        /** Adds what a piece says of those who act together. */
        private boolean saidJointly(Span piece) {
            Matcher joint = JOINT.matcher(text).region(piece.start(), piece.end());
            if (!jointly || !joint.matches()) {
                return false;
            }
            Span first = new Span(joint.start("first"), joint.end("first"));
            Span others = new Span(joint.start("others"), joint.end("others"));
            if (!areNames(first) || !areNames(others)) {
                return false;
            }
            verbs = true;
            waiting.forEach(before -> addNames(before, Role.LEAD, "会同"));
            waiting.clear();
            addNames(first, Role.LEAD, "会同");
            addNames(others, Role.RESPONSIBLE, "会同");
            return true;
        }

        /** In a sentence only particular bodies are names: 物业公司负责 says nothing about this task. */
        private boolean areNames(Span words) {
            List<Mention> names = Names.in(text, words);
            return !names.isEmpty()
                    && names.stream().map(Mention::name).allMatch(this::isBodyOrPerson);
        }

        private boolean isBodyOrPerson(String written) {
            String name = Assignment.unmarked(written);
            boolean body =
                    basis == Basis.PROSE ? BodyName.isParticular(name) : BodyName.matches(name);
            return body || Person.matches(name);
        }

        private void addNames(Span words, Role role, String verb) {
            Names.Listed listed = Names.listed(text, words);
            duties.times().addAll(listed.times());
            int persons = 0;
            for (Mention name : listed.names()) {
                if (Person.matches(name.name())) {
                    persons++;
                } else {
                    duties.assignments().add(Assignment.of(name, role, basis));
                }
            }
            if (persons > 0) {
                addPersons(words, verb);
            }
        }

        private void addPersons(Span words, String verb) {
            for (Charge leader : Leaders.in(text, words, verb)) {
                if (Person.matches(leader.mention().name())
                        || Person.isName(leader.mention().name())) {
                    duties.leaders().add(leader);
                }
            }
        }
    }
}

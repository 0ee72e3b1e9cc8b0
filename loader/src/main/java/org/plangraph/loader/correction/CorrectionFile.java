package org.plangraph.loader.correction;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One YAML file of corrections. Nothing in it is executed or made into objects: its nodes are read
 * as text.
 *
 * @param entries those that can be followed
 * @param flaws of those that cannot
 */
record CorrectionFile(List<Entry> entries, List<Flaw> flaws) {

    private static final Set<String> TOP = Set.of("plan", "by", "date", "why", "corrections");

    private static final Set<String> ENTRY =
            Set.of(
                    "judgement",
                    "plan",
                    "by",
                    "date",
                    "why",
                    "task",
                    "heading",
                    "words",
                    "clause",
                    "indicator",
                    "code",
                    "is");

    private static final String KINDS =
            "mention, responsibility, target, task, plan, agencies or problem";

    /**
     * Reads a file.
     *
     * @param name path within the folder of corrections
     */
    static CorrectionFile read(String name, String text) {
        List<Entry> entries = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        try {
            LoaderOptions options = new LoaderOptions();
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root != null) {
                read(name, new Fields(root, TOP), entries, flaws);
            }
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            flaws.add(
                    new Flaw(
                            name,
                            line,
                            "this is no YAML ("
                                    + e.getProblem()
                                    + "); mend this line or the one above"));
        } catch (YAMLException e) {
            flaws.add(new Flaw(name, 1, "this is no YAML (" + e.getMessage() + ")"));
        } catch (BrokenEntryException e) {
            flaws.add(new Flaw(name, e.line(), e.getMessage() + "."));
        }
        return new CorrectionFile(List.copyOf(entries), List.copyOf(flaws));
    }

    private static void read(String name, Fields top, List<Entry> entries, List<Flaw> flaws)
            throws BrokenEntryException {
        if (!(top.node("corrections") instanceof SequenceNode list)) {
            throw new BrokenEntryException(
                    top.line("corrections"),
                    "write the judgements as a list under \"corrections:\", each beginning with"
                            + " \"- judgement:\"");
        }
        for (Node node : list.getValue()) {
            try {
                entries.add(entry(name, top, new Fields(node, ENTRY)));
            } catch (BrokenEntryException e) {
                flaws.add(new Flaw(name, e.line(), e.getMessage() + "."));
            }
        }
    }

    private static Entry entry(String file, Fields top, Fields entry) throws BrokenEntryException {
        String kind = entry.required("judgement", KINDS);
        LocalDate date = date(entry.has("date") ? entry : top);
        if (date == null) {
            throw new BrokenEntryException(
                    entry.line(), "say when it was judged, here or at the top: date: 2026-03-02");
        }
        Entry read =
                new Entry(
                        file + ":" + entry.line(),
                        said(entry, top, "by", "who judged"),
                        date,
                        said(entry, top, "why", "why"),
                        plan(entry, top),
                        new Evidence(
                                entry.text("task"),
                                entry.text("heading"),
                                entry.list("words"),
                                entry.text("clause"),
                                entry.text("indicator")),
                        judgement(kind, entry));
        check(kind, read, entry);
        return read;
    }

    private static String said(Fields entry, Fields top, String field, String what)
            throws BrokenEntryException {
        String text = entry.has(field) ? entry.text(field) : top.text(field);
        if (text == null) {
            throw new BrokenEntryException(
                    entry.line(), "say %s, here or at the top: %s: …".formatted(what, field));
        }
        return text;
    }

    private static PlanReference plan(Fields entry, Fields top) throws BrokenEntryException {
        Node node = entry.has("plan") ? entry.node("plan") : top.node("plan");
        if (node == null) {
            throw new BrokenEntryException(
                    entry.line(),
                    "say which plan, here or at the top: plan: {number: …} or {title: …, district:"
                            + " …}");
        }
        return PlanReference.read(node);
    }

    private static Judgement judgement(String kind, Fields entry) throws BrokenEntryException {
        return switch (kind) {
            case "mention" -> MentionIs.read(entry);
            case "responsibility" -> PartIs.read(entry);
            case "target" -> TargetIs.read(entry);
            case "task" -> TaskIs.read(entry);
            case "plan" -> PlanIs.read(entry);
            case "agencies" -> AgenciesAre.read(entry);
            case "problem" -> ProblemIs.read(entry);
            default ->
                    throw new BrokenEntryException(
                            entry.line("judgement"),
                            "there is no judgement \"%s\"; it is %s".formatted(kind, KINDS));
        };
    }

    private static void check(String kind, Entry read, Fields entry) throws BrokenEntryException {
        Judgement judgement = read.judgement();
        boolean quotes =
                judgement instanceof MentionIs
                        || judgement instanceof PartIs
                        || judgement instanceof TargetIs;
        if (quotes && read.evidence().word().isEmpty()) {
            throw new BrokenEntryException(
                    entry.line(), "quote the words it is about as they stand: words: …");
        }
        boolean wide = judgement instanceof MentionIs || judgement instanceof AgenciesAre;
        if (read.plan().isWholeDistrict() && !wide) {
            throw new BrokenEntryException(
                    entry.line(),
                    "a judgement \"%s\" is about one plan; name it by number or title"
                            .formatted(kind));
        }
        if (read.evidence().words().size() > 1 && !(judgement instanceof AgenciesAre)) {
            throw new BrokenEntryException(
                    entry.line("words"), "quote one stretch; write an entry for each");
        }
    }

    /** The field {@code date}, null where it is not there. */
    static @Nullable LocalDate date(Fields fields) throws BrokenEntryException {
        String text = fields.text("date");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new BrokenEntryException(
                    fields.line("date"),
                    "\"%s\" is no date; write it as 2026-03-02".formatted(text));
        }
    }
}

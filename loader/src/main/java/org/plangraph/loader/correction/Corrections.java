package org.plangraph.loader.correction;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.plangraph.loader.align.Alignment;
import org.plangraph.loader.extract.Extract;
import org.plangraph.loader.text.MendedText;
import org.plangraph.ontology.Schemes;

/**
 * The judgements of reviewers in a folder of YAML files. Safe for use by many threads. What is
 * broken in a file is a flaw; what is sound in it is followed.
 */
public final class Corrections {

    private static final Corrections NONE = new Corrections(List.of(), List.of());

    private final List<Entry> entries;
    private final List<Flaw> flaws;
    private final Set<Entry> concerned = ConcurrentHashMap.newKeySet();

    private Corrections(List<Entry> entries, List<Flaw> flaws) {
        this.entries = List.copyOf(entries);
        this.flaws = flaws.stream().distinct().toList();
    }

    /** No corrections. */
    public static Corrections none() {
        return NONE;
    }

    /**
     * Those in a folder and its folders: files whose names end in .yaml or .yml, in the order of
     * their paths.
     *
     * @throws IOException where the folder cannot be read
     */
    public static Corrections in(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString();
            try {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                CorrectionFile read = CorrectionFile.read(name, text);
                entries.addAll(read.entries());
                flaws.addAll(read.flaws());
            } catch (MalformedInputException e) {
                flaws.add(new Flaw(name, 1, "the file is not in UTF-8; save it in UTF-8."));
            }
        }
        return new Corrections(entries, flaws);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().matches(".*\\.(?i:ya?ml)"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** How many judgements can be followed. */
    public int size() {
        return entries.size();
    }

    /** What is broken in the files. */
    public List<Flaw> flaws() {
        return flaws;
    }

    /**
     * Digest of the judgements about a plan: where it is the same, the plan is corrected in the
     * same way. Empty where there are none.
     */
    public String digest(PlanKeys plan) {
        List<Entry> own = concerning(plan);
        if (own.isEmpty()) {
            return "";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Entry entry : own) {
                digest.update(entry.toString().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The extract as the reviewers say it should have been read. What could not be followed is a
     * problem of it.
     *
     * @param extract as read
     * @param mended the text it was read in
     */
    public Extract apply(Extract extract, MendedText mended, Schemes schemes, Alignment alignment) {
        List<Entry> own = concerning(PlanKeys.of(extract));
        if (own.isEmpty()) {
            return extract;
        }
        concerned.addAll(own);
        Situation situation = new Situation(extract, new Words(mended), schemes, alignment);
        return new Application(situation, own).corrected();
    }

    private List<Entry> concerning(PlanKeys plan) {
        return entries.stream().filter(entry -> entry.plan().concerns(plan)).toList();
    }

    /** File and line of the judgements that none of the plans so far was concerned by. */
    public List<String> unconcerned() {
        return entries.stream()
                .filter(entry -> !concerned.contains(entry))
                .map(Entry::source)
                .toList();
    }
}

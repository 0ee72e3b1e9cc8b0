package org.plangraph.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sentences of the published plans stay out of the repository. */
class SourceSentencesTest {

    /** Shorter runs are names and headings, which are facts. */
    private static final int RUN = 28;

    private static final Pattern PUNCTUATION = Pattern.compile("[，。；]");
    private static final long LARGEST_FILE = 2_000_000;
    private static final Set<String> NOT_COMMITTED =
            Set.of(".git", ".idea", ".vscode", "target", "node_modules");

    @Test
    void noFileHoldsASentenceOfAPublishedPlan() throws IOException {
        Set<String> runs = new HashSet<>();
        for (Path file : PublishedTexts.files()) {
            runs.addAll(runs(Files.readString(file)));
        }
        assertThat(runs).hasSizeGreaterThan(10_000);
        assertThat(filesWithARun(PublishedTexts.repository(), runs)).isEmpty();
    }

    @Test
    void findsASentenceThatIsWrappedDifferently() {
        Set<String> runs = runs("到 2030 年，全县建成十二座示范站点，新增三十条环线，其余路段逐年改造。");

        assertThat(firstRun("说明：到2030年，全县建成十二座示范站点，\n新增三十条环线，其余", runs))
                .contains("到2030年，全县建成十二座示范站点，新增三十条环线，其");
    }

    @Test
    void letsAShortClausePass() {
        Set<String> runs = runs("到 2030 年，全县建成十二座示范站点，新增三十条环线，其余路段逐年改造。");

        assertThat(firstRun("建成十二座示范站点，新增三十条环线，其余路段逐年改造。", runs)).isEmpty();
    }

    @Test
    void letsALongNamePass() {
        String name = "某市推动大规模植树造林和城乡绿地系统改造提升三年行动工作方案的通知";

        assertThat(runs(name)).isEmpty();
    }

    /** Every run of the text, spaces aside, that has punctuation in it. */
    private static Set<String> runs(String text) {
        String flat = withoutSpaces(text);
        Set<String> runs = new HashSet<>();
        for (int start = 0; start + RUN <= flat.length(); start++) {
            String run = flat.substring(start, start + RUN);
            if (PUNCTUATION.matcher(run).find()) {
                runs.add(run);
            }
        }
        return runs;
    }

    private static Optional<String> firstRun(String text, Set<String> runs) {
        String flat = withoutSpaces(text);
        for (int start = 0; start + RUN <= flat.length(); start++) {
            String run = flat.substring(start, start + RUN);
            if (runs.contains(run)) {
                return Optional.of(run);
            }
        }
        return Optional.empty();
    }

    private static String withoutSpaces(String text) {
        StringBuilder flat = new StringBuilder(text.length());
        text.chars().filter(c -> !isSpace(c)).forEach(c -> flat.append((char) c));
        return flat.toString();
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /**
     * By file, the first run in it; what is no text, or too large to be written by hand, is not.
     */
    private static Map<Path, String> filesWithARun(Path root, Set<String> runs) throws IOException {
        Map<Path, String> found = new TreeMap<>();
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        return NOT_COMMITTED.contains(folder.getFileName().toString())
                                        || folder.equals(root.resolve("store"))
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        if (attributes.isRegularFile() && attributes.size() < LARGEST_FILE) {
                            text(file)
                                    .flatMap(text -> firstRun(text, runs))
                                    .ifPresent(run -> found.put(root.relativize(file), run));
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return found;
    }

    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}

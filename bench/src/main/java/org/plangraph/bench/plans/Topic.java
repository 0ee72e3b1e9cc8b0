package org.plangraph.bench.plans;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a plan can be about.
 *
 * @param title such as 养老服务体系建设
 * @param bureaus labels of the scheme whose bodies have most to do
 * @param actions headings of groups of tasks
 * @param objects what tasks build, mend and run
 * @param counted what is counted, with its unit
 * @param rates what is measured in %
 * @param amounts what grows
 */
record Topic(
        String title,
        List<String> bureaus,
        List<String> actions,
        List<String> objects,
        List<Counted> counted,
        List<String> rates,
        List<String> amounts) {

    /** Something that is counted. */
    record Counted(String noun, String unit) {

        static Counted of(String written) {
            int slash = written.indexOf('/');
            return new Counted(written.substring(0, slash), written.substring(slash + 1));
        }
    }

    private static final int LINES = 7;

    /** All topics there are, of {@code topics.txt}: seven lines each, an empty one between. */
    static List<Topic> all() {
        List<String> lines = lines("topics.txt");
        return Stream.iterate(0, at -> at < lines.size(), at -> at + LINES)
                .map(at -> of(lines.subList(at, at + LINES)))
                .toList();
    }

    private static Topic of(List<String> lines) {
        return new Topic(
                lines.get(0),
                parts(lines.get(1)),
                parts(lines.get(2)),
                parts(lines.get(3)),
                parts(lines.get(4)).stream().map(Counted::of).toList(),
                parts(lines.get(5)),
                parts(lines.get(6)));
    }

    private static List<String> parts(String line) {
        return List.of(line.split("\\|", -1));
    }

    /** The lines of a file beside this class that are not empty. */
    static List<String> lines(String file) {
        try (InputStream in =
                Objects.requireNonNull(Topic.class.getResourceAsStream(file), () -> file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

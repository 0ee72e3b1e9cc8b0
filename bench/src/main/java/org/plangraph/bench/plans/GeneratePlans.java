package org.plangraph.bench.plans;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plangraph.loader.document.Source;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes invented plans of different districts into a folder: {@code plans/} holds the documents,
 * {@code gold/} what is right in each, in the form of {@code plangraph extract}. The same arguments
 * give the same bytes, and the first documents of many are those of few.
 */
public final class GeneratePlans {

    private static final String USAGE =
            """
            usage: GeneratePlans FOLDER COUNT [SEED] [mixed]
              FOLDER  new or empty; plans/ and gold/ are written in it
              COUNT   how many plans
              SEED    a number, 1 if not given
              mixed   three in ten as .docx or HTML, two as GB 18030 or printed pages; else UTF-8 text""";

    private static final List<Form> MIXED =
            List.of(
                    Form.TEXT,
                    Form.WORD,
                    Form.TEXT,
                    Form.GB_18030,
                    Form.TEXT,
                    Form.WEB_PAGE,
                    Form.TEXT,
                    Form.PAGES,
                    Form.TEXT,
                    Form.WORD);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** So far apart are the seeds of neighbouring plans. */
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private final List<Place> places = Place.all();
    private final List<Topic> topics = Topic.all();
    private final Path folder;
    private final long seed;

    private GeneratePlans(Path folder, long seed) {
        this.folder = folder;
        this.seed = seed;
    }

    /** See {@link #USAGE}. */
    public static void main(String[] arguments) throws IOException {
        boolean mixed = arguments.length > 0 && arguments[arguments.length - 1].equals("mixed");
        List<String> given = List.of(arguments).subList(0, arguments.length - (mixed ? 1 : 0));
        if (given.size() < 2 || given.size() > 3) {
            System.err.println(USAGE);
            System.exit(2);
        }
        long seed = given.size() == 3 ? Long.parseLong(given.get(2)) : 1;
        new GeneratePlans(Path.of(given.get(0)), seed).write(Integer.parseInt(given.get(1)), mixed);
    }

    private void write(int count, boolean mixed) throws IOException {
        Files.createDirectories(folder.resolve("plans"));
        Files.createDirectories(folder.resolve("gold"));
        for (int i = 0; i < count; i++) {
            write(i, mixed ? MIXED.get(i % MIXED.size()) : Form.TEXT);
        }
    }

    /** Districts stand side by side in the list of divisions; a stride through it mixes them. */
    private void write(int index, Form form) throws IOException {
        int round = index / places.size();
        Place place = places.get((int) ((index * 1_009L) % places.size()));
        Topic topic = topics.get((index + round) % topics.size());
        InventedPlan plan = new PlanWriting(place, topic, new Draw(seed + index * STEP)).write();
        String name = "%s-%d".formatted(place.district().code(), round + 1);
        Source document = Source.of(name + form.ending(), form.bytes(plan));
        Files.write(folder.resolve("plans").resolve(document.name()), document.bytes());
        Files.writeString(
                folder.resolve("gold").resolve(name + ".json"),
                JSON.writeValueAsString(plan.gold(document.name(), document.sha256())) + "\n");
    }
}

package org.plangraph.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The questions that can be asked, by name. A file that cannot be read is a problem of its own and
 * leaves the others alone. Immutable.
 */
public final class Catalogue {

    private static final String FOLDER = "questions/";

    /** A store may have a folder of this name with questions of its own. */
    public static final String FOLDER_IN_STORE = "questions";

    /** Names the files of the folder, since a packed jar has no list of them. */
    private static final String INDEX = FOLDER + "index.txt";

    private final Map<String, Question> questions;
    private final List<Problem> problems;

    private Catalogue(Map<String, Question> questions, List<Problem> problems) {
        this.questions = questions;
        this.problems = problems;
    }

    /** The questions that come with the program. */
    public static Catalogue standard() {
        Catalogue catalogue = new Catalogue(new TreeMap<>(), new ArrayList<>());
        for (String file : text(resource(INDEX)).lines().toList()) {
            catalogue.add(file, resource(FOLDER + file));
        }
        return catalogue;
    }

    /** The questions of the program and, where it has a folder of them, those of a store. */
    public static Catalogue ofStore(Path store) {
        Path own = store.resolve(FOLDER_IN_STORE);
        return Files.isDirectory(own) ? standard().with(own) : standard();
    }

    /**
     * This catalogue with the {@code .rq} files of a folder added; its sub-folders are not read. A
     * name that is taken already is a problem: nothing is replaced unseen.
     */
    public Catalogue with(Path folder) {
        Catalogue catalogue = new Catalogue(new TreeMap<>(questions), new ArrayList<>(problems));
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".rq")).sorted().forEach(catalogue::add);
        } catch (IOException | UncheckedIOException unreadable) {
            catalogue.problem(folder.toString(), "the folder cannot be read: " + unreadable);
        }
        return catalogue;
    }

    /** In the order of their names. */
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    /** Of the files that are not in the catalogue. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The question of this name, if there is one. */
    public Optional<Question> find(String name) {
        return Optional.ofNullable(questions.get(name));
    }

    /**
     * The question of this name.
     *
     * @throws UnknownQuestionException with suggestions, where there is none
     */
    public Question get(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                new UnknownQuestionException(
                                        name, NearNames.of(name, questions.keySet())));
    }

    private void add(Path file) {
        try {
            add(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            problem(file.getFileName().toString(), "the file cannot be read: " + unreadable);
        }
    }

    private void add(String file, byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException malformed) {
            problem(file, "the file is not UTF-8: save it as UTF-8");
            return;
        }
        QuestionFile read = QuestionFile.read(file, text);
        if (read instanceof QuestionFile.Sound sound) {
            add(file, sound.question());
        } else if (read instanceof QuestionFile.Broken broken) {
            problems.addAll(broken.problems());
        }
    }

    private void add(String file, Question question) {
        if (questions.putIfAbsent(question.name(), question) != null) {
            problem(file, "there is a question of this name already: rename the file");
        }
    }

    private void problem(String file, String message) {
        problems.add(new Problem(file, 1, message));
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Catalogue.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its own " + name);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

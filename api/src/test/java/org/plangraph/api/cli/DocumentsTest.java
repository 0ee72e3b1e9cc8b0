package org.plangraph.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.loader.document.Unread;
import org.plangraph.loader.document.UnreadableFileException;

@SuppressWarnings("NullAway.Init") // JUnit fills the directory in
class DocumentsTest {

    private static final int LARGEST = 1024 * 1024;

    @TempDir Path home;

    private final List<String> notices = new ArrayList<>();

    private List<String> names(Path... named) throws IOException {
        List<String> names = new ArrayList<>();
        try (Documents documents = Documents.in(List.of(named), LARGEST, notices::add)) {
            for (Unread document : documents) {
                names.add(document.name() + "=" + content(document));
            }
            assertThat(documents.found()).isEqualTo(names.size());
        }
        return names;
    }

    private static String content(Unread document) throws IOException {
        try {
            return new String(document.read().bytes(), StandardCharsets.UTF_8);
        } catch (UnreadableFileException e) {
            return "!" + e.getMessage();
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path file(String name, String words) throws IOException {
        return file(name, words.getBytes(StandardCharsets.UTF_8));
    }

    /** Names and contents in turn. */
    private static byte[] zip(Charset names, Object... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (int at = 0; at < entries.length; at += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[at]));
                Object content = entries[at + 1];
                zip.write(
                        content instanceof byte[] inner
                                ? inner
                                : ((String) content).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Object... entries) throws IOException {
        return zip(StandardCharsets.UTF_8, entries);
    }

    @Test
    void aFolderGivesItsDocumentsAndTellsOnceOfTheRest() throws IOException {
        file("plans/b.txt", "乙");
        file("plans/below/a.PDF", "甲");
        file("plans/picture.png", "图");
        file("plans/.DS_Store", "x");
        file("plans/~$b.docx", "x");
        file("plans/Thumbs.db", "x");
        file("plans/.git/c.txt", "x");

        assertThat(names(home.resolve("plans"))).containsExactly("b.txt=乙", "a.PDF=甲");
        assertThat(notices)
                .singleElement()
                .asString()
                .contains("picture.png: passed over", ".docx", "name it by itself");
    }

    @Test
    void anArchiveGivesItsDocumentsByTheirNamesInside() throws IOException {
        Path archive =
                file(
                        "plans.zip",
                        zip(
                                "云泽区/方案.txt",
                                "甲",
                                "~$x.docx",
                                "",
                                "__MACOSX/._b.txt",
                                "x",
                                "a.jpg",
                                "x"));

        assertThat(names(archive)).containsExactly("云泽区/方案.txt=甲");
        assertThat(notices).singleElement().asString().contains("plans.zip/a.jpg: passed over");
    }

    @Test
    void namesInGb18030AreRead() throws IOException {
        Path archive = file("plans.zip", zip(Charset.forName("GB18030"), "云泽区方案.txt", "甲"));

        assertThat(names(archive)).containsExactly("云泽区方案.txt=甲");
    }

    @Test
    void archivesInArchivesAreOpenedButNotForEver() throws IOException {
        byte[] inner = zip("d.txt", "丁");
        for (int depth = 0; depth < 4; depth++) {
            inner = zip("in.zip", inner, "a" + depth + ".txt", "甲");
        }

        List<String> names = names(file("plans.zip", inner));

        assertThat(names)
                .hasSize(4)
                .startsWith("a3.txt=甲", "a2.txt=甲", "a1.txt=甲")
                .last()
                .asString()
                .contains("in.zip=!archives lie in each other more than 3 deep");
    }

    @Test
    void aBrokenArchiveOrEntryHarmsNoOther() throws IOException {
        byte[] whole = zip("a.txt", "甲".repeat(50), "b.txt", "乙");
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 30);
        byte[] bomb = zip("big.txt", " ".repeat(900_000), "c.txt", "丙", "e.zip", cut);
        file("plans/1.zip", cut);
        file("plans/2.zip", bomb);
        file("plans/3.txt", "丁");
        file("plans/4.zip", zip("a.jpg", "x"));

        assertThat(names(home.resolve("plans")))
                .satisfiesExactly(
                        name -> assertThat(name).contains("1.zip=!the archive is cut short"),
                        name -> assertThat(name).contains("big.txt=!it swells"),
                        name -> assertThat(name).isEqualTo("c.txt=丙"),
                        name -> assertThat(name).contains("e.zip=!the archive is cut short"),
                        name -> assertThat(name).isEqualTo("3.txt=丁"),
                        name -> assertThat(name).contains("4.zip=!the archive holds no document"));
    }

    @Test
    void aDocumentThatIsAnArchiveByNatureIsADocument() throws IOException {
        byte[] word = zip("[Content_Types].xml", "x");

        assertThat(names(file("plan.zip", word)))
                .singleElement()
                .asString()
                .startsWith("plan.zip=PK");
        assertThat(names(file("plan.dat", "甲"))).containsExactly("plan.dat=甲");
        assertThat(names(file("plans.dat", zip("a.txt", "甲")))).containsExactly("a.txt=甲");
    }

    @Test
    void bytesAreReadWhenTheirTurnComes() throws IOException {
        Path first = file("plans/a.txt", "甲");
        file("plans/b.txt", "乙");
        try (Documents documents =
                Documents.in(List.of(home.resolve("plans")), LARGEST, notices::add)) {
            Files.delete(first);
            Unread gone = documents.iterator().next();
            assertThatThrownBy(gone::read).isInstanceOf(IOException.class);
        }
    }
}

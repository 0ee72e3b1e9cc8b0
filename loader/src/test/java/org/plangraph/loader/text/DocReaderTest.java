package org.plangraph.loader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocReaderTest {

    @Test
    void numbersTablesFieldsAndHiddenWordsAreReadAsWordShowsThem()
            throws UnreadableDocumentException {
        DocumentText read = Reading.of(WaterPlan.bytes("doc"));

        assertThat(read.mediaType()).isEqualTo("application/msword");
        assertThat(read.text()).isEqualTo(WaterPlan.TEXT);
        assertThat(read.tables()).singleElement().satisfies(WaterPlan::check);
    }

    @Test
    void aLockedDocumentSaysSo() throws IOException {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HWPFDocument plan =
                new HWPFDocument(new ByteArrayInputStream(WaterPlan.bytes("doc")))) {
            plan.write(locked);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThatThrownBy(() -> Reading.of(locked.toByteArray()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining("locked with a password");
    }

    @Test
    void aDocumentThatIsCutShortSaysSo() {
        byte[] whole = WaterPlan.bytes("doc");

        for (int length : new int[] {600, whole.length / 2, whole.length - 2048}) {
            assertThatThrownBy(() -> Reading.of(Arrays.copyOf(whole, length)))
                    .isInstanceOf(UnreadableDocumentException.class)
                    .hasMessageMatching("(?s).*(damaged|broken).*: .*");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, locked with a password",
        "Workbook, spreadsheet",
        "PowerPoint Document, presentation",
        "Contents, no document",
    })
    void otherFilesInTheSameContainerAreNamed(String stream, String message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[] {1}), stream);
            files.writeFilesystem(bytes);
        }

        assertThatThrownBy(() -> Reading.of(bytes.toByteArray()))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageContaining(message);
    }
}

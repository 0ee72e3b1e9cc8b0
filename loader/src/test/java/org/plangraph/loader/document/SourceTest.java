package org.plangraph.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    @Test
    void aFileIsKnownByItsNameAndDigest(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("方案.txt"), "abc");

        Source source = Source.of(file);

        assertThat(source.name()).isEqualTo("方案.txt");
        assertThat(source.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
        // the digest of "abc" in FIPS 180-2
        assertThat(source.sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(source).isEqualTo(Source.of("方案.txt", new byte[] {'a', 'b', 'c'}));
        assertThat(source).isNotEqualTo(Source.of("方案.txt", new byte[] {'a', 'b', 'd'}));
        assertThat(source).hasToString("Source[方案.txt, " + source.sha256() + "]");
    }
}

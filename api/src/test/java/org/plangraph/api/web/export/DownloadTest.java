package org.plangraph.api.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plangraph.api.store.Corpus;
import org.plangraph.api.web.RunningServer;

/** Downloads that broke off go on (RFC 9110, section 14). */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class DownloadTest {

    private static final String DISTRICT =
            "/export?root=https://w3id.org/plangraph/id/district/370102&format=";
    private static final String BUNDLE = DISTRICT + "turtle&bundle=ro-crate";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        server = RunningServer.over(directory.resolve("store"), "");
        Corpus.loadInto(server.store().dataset());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {BUNDLE, DISTRICT + "csv", DISTRICT + "ntriples", DISTRICT + "graphml"})
    void goOnWhereTheyBrokeOff(String path) throws Exception {
        HttpResponse<byte[]> whole = get(path);
        String tag = header(whole, "ETag");
        assertThat(header(whole, "Accept-Ranges")).isEqualTo("bytes");
        assertThat(tag).startsWith("\"");
        byte[] bytes = whole.body();
        int broken = bytes.length / 3;

        HttpResponse<byte[]> rest = get(path, "Range", "bytes=" + broken + "-", "If-Range", tag);
        assertThat(rest.statusCode()).isEqualTo(206);
        assertThat(header(rest, "Content-Range"))
                .isEqualTo("bytes " + broken + "-" + (bytes.length - 1) + "/" + bytes.length);
        assertThat(header(rest, "ETag")).isEqualTo(tag);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, broken);
        joined.write(rest.body());
        assertThat(joined.toByteArray()).isEqualTo(bytes);
    }

    @Test
    void giveAPartFromTheMiddleOrTheEnd() throws Exception {
        byte[] bytes = get(BUNDLE).body();
        HttpResponse<byte[]> middle = get(BUNDLE, "Range", "bytes=10-19");
        assertThat(middle.statusCode()).isEqualTo(206);
        assertThat(header(middle, "Content-Length")).isEqualTo("10");
        assertThat(middle.body()).isEqualTo(Arrays.copyOfRange(bytes, 10, 20));
        assertThat(get(BUNDLE, "Range", "bytes=-7").body())
                .isEqualTo(Arrays.copyOfRange(bytes, bytes.length - 7, bytes.length));
    }

    @Test
    void areWholeWhereThePartIsOfAnotherState() throws Exception {
        HttpResponse<byte[]> other = get(BUNDLE, "Range", "bytes=10-19", "If-Range", "\"other\"");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(other.body()).isEqualTo(get(BUNDLE).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "lines=1-2", "bytes=nine"})
    void areWholeWhereRangesAreNoneWeServe(String range) throws Exception {
        HttpResponse<byte[]> answer = get(BUNDLE, "Range", range);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(get(BUNDLE).body());
    }

    @Test
    void refuseWhatLiesBehindTheEnd() throws Exception {
        int length = get(BUNDLE).body().length;
        HttpResponse<byte[]> beyond = get(BUNDLE, "Range", "bytes=" + length + "-");
        assertThat(beyond.statusCode()).isEqualTo(416);
        assertThat(header(beyond, "Content-Range")).isEqualTo("bytes */" + length);
    }

    /** Compressed bytes are others: their tag is weak, which no range may go on from. */
    @Test
    void compressTextForThoseWhoAcceptIt() throws Exception {
        String path = DISTRICT + "ntriples";
        HttpResponse<byte[]> packed = get(path, "Accept-Encoding", "gzip");
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        String tag = header(packed, "ETag");
        assertThat(tag).startsWith("W/");
        byte[] bytes = get(path).body();
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
                .isEqualTo(bytes);
        assertThat(
                        get(path, "Accept-Encoding", "gzip", "Range", "bytes=5-", "If-Range", tag)
                                .statusCode())
                .isEqualTo(200);
        assertThat(get(path, "Accept-Encoding", "gzip", "Range", "bytes=5-").statusCode())
                .isEqualTo(200);
        assertThat(get(path, "Accept-Encoding", "gzip", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(header(get(BUNDLE, "Accept-Encoding", "gzip"), "ETag")).startsWith("\"");
    }

    @Test
    void tellWhatTheyAreWithoutBeingSent() throws Exception {
        HttpResponse<byte[]> head =
                CLIENT.send(
                        server.request(BUNDLE)
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "ETag")).isEqualTo(header(get(BUNDLE), "ETag"));
        assertThat(header(head, "PlanGraph-Statements")).matches("[0-9]{3,}");
    }

    @Test
    @Timeout(30)
    void leaveNoFilesBehind() throws Exception {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = exports(temporary);
        get(BUNDLE, "Range", "bytes=10-19");
        // The server takes its file away when the last byte is with the client.
        while (!before.containsAll(exports(temporary))) {
            Thread.sleep(20);
        }
    }

    private static Set<Path> exports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> file.getFileName().toString().startsWith("plangraph-export"))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void bundlesAreWhole() throws IOException, InterruptedException {
        int files = 0;
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(get(BUNDLE).body()))) {
            while (zip.getNextEntry() != null) {
                zip.readAllBytes();
                files++;
            }
        }
        assertThat(files).isGreaterThan(5);
    }

    private static HttpResponse<byte[]> get(String path, String... headers)
            throws IOException, InterruptedException {
        return CLIENT.send(server.request(path, headers).GET().build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}

package org.plangraph.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.web.RunningServer;
import tools.jackson.databind.json.JsonMapper;

/** Documents that are named by their hash, those that clients have sent and those of a list. */
@SuppressWarnings("NullAway.Init") // JUnit starts it
class PersistedDocumentsTest {

    private static final String COUNT = "query Count { tasks(first: 1) { totalCount } }";
    private static final String THREE = "{\"tasks\":{\"totalCount\":3}}";

    @TempDir private Path folder;

    @Test
    void areKeptOnceTheyWereSent() throws Exception {
        try (RunningServer server =
                RunningServer.over(folder.resolve("store"), RunningServer.TWO_PLANS)) {
            String extensions = persisted(sha256(COUNT));
            HttpResponse<String> first = server.get("/graphql?extensions=" + extensions);
            assertThat(
                            server.get("/graphql?extensions=" + extensions, "Accept", "text/turtle")
                                    .statusCode())
                    .isEqualTo(404);
            assertThat(first.body())
                    .contains("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND");
            HttpResponse<String> wrong =
                    server.get(
                            "/graphql?extensions="
                                    + extensions
                                    + "&query="
                                    + RunningServer.encoded("{ __typename }"));
            assertThat(wrong.statusCode()).isEqualTo(400);
            assertThat(wrong.body()).contains("BAD_USER_INPUT", "SHA-256");
            assertThat(
                            server.get(
                                            "/graphql?extensions="
                                                    + extensions
                                                    + "&query="
                                                    + RunningServer.encoded(COUNT))
                                    .body())
                    .contains(THREE);
            assertThat(server.get("/graphql?extensions=" + extensions).body()).contains(THREE);
            assertThat(post(server, Map.of("documentId", "sha256:" + sha256(COUNT))).body())
                    .contains(THREE);
        }
    }

    @Test
    void areTheOnlyOnesWhereThereIsAList() throws Exception {
        Path list = folder.resolve("documents.json");
        Files.writeString(list, JsonMapper.shared().writeValueAsString(Map.of("count", COUNT)));
        try (RunningServer server = trusting(list)) {
            assertThat(post(server, Map.of("documentId", "count")).body()).contains(THREE);
            assertThat(post(server, Map.of("query", COUNT)).body()).contains(THREE);
            assertThat(server.get("/graphql?extensions=" + persisted(sha256(COUNT))).body())
                    .contains(THREE);
            HttpResponse<String> other =
                    post(server, Map.of("query", "{ plans(first: 1) { totalCount } }"));
            assertThat(other.statusCode()).isEqualTo(403);
            assertThat(other.body()).contains("plangraph.graphql.documents");
            String own = "{ __typename }";
            assertThat(
                            server.get(
                                            "/graphql?extensions="
                                                    + persisted(sha256(own))
                                                    + "&query="
                                                    + RunningServer.encoded(own))
                                    .statusCode())
                    .isEqualTo(403);
            assertThat(post(server, Map.of("documentId", "nope")).body())
                    .contains("PERSISTED_QUERY_NOT_FOUND");
        }
    }

    @Test
    void mayBeApollosManifest() throws Exception {
        Path list = folder.resolve("manifest.json");
        Files.writeString(
                list,
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of(
                                        "format",
                                        "apollo-persisted-query-manifest",
                                        "version",
                                        1,
                                        "operations",
                                        new Object[] {
                                            Map.of(
                                                    "id", "c1", "name", "Count", "type", "query",
                                                    "body", COUNT)
                                        })));
        try (RunningServer server = trusting(list)) {
            assertThat(server.get("/graphql?extensions=" + persisted("c1")).body()).contains(THREE);
        }
    }

    @Test
    void aListThatCannotBeReadStopsTheStart() throws Exception {
        Path list = folder.resolve("wrong.json");
        Files.writeString(list, "{\"a\": 1}");
        assertThatThrownBy(() -> trusting(list).close())
                .hasStackTraceContaining(list.toString())
                .hasStackTraceContaining("a is no string");
    }

    private RunningServer trusting(Path list) throws Exception {
        return RunningServer.over(
                folder.resolve("store"),
                RunningServer.TWO_PLANS,
                "plangraph.graphql.documents=" + list);
    }

    private static HttpResponse<String> post(RunningServer server, Map<String, Object> request) {
        return server.post(
                "/graphql",
                "application/json",
                JsonMapper.shared().writeValueAsString(request),
                "Accept",
                "application/graphql-response+json");
    }

    private static String persisted(String hash) {
        return RunningServer.encoded(
                "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}");
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256")
                                .digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}

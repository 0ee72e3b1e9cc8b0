package org.plangraph.api.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.web.RunningServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values that are not of the kind that the shapes say harm their own field only. */
class OddValuesTest {

    private static final String ODD =
            """
            PREFIX pg: <https://w3id.org/plangraph/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            GRAPH <http://x.test/g> {
              <http://x.test/t1> a pg:Task ; rdfs:label <urn:x> ; pg:number "1" ; pg:ordinal "abc" .
              <http://x.test/t2> a pg:Task ; rdfs:label "好"@zh ; pg:number "2" ; pg:ordinal 2 .
            }
            """;

    @Test
    void aFieldFailsTheOthersDoNot(@TempDir Path folder) throws Exception {
        try (RunningServer server = RunningServer.over(folder.resolve("store"), ODD)) {
            JsonNode answer =
                    JsonMapper.shared()
                            .readTree(
                                    server.post(
                                                    "/graphql",
                                                    "application/json",
                                                    "{\"query\": \"{ tasks(first: 5, orderBy: [{ordinal: ASC},"
                                                            + " {number: ASC}]) { nodes { id label number ordinal } } }\"}")
                                            .body());
            assertThat(answer.at("/data/tasks/nodes"))
                    .extracting(one -> one.path("number").asString())
                    .containsExactlyInAnyOrder("2", "1");
            assertThat(answer.at("/data/tasks/nodes"))
                    .extracting(one -> one.path("label").asString("none"))
                    .containsExactlyInAnyOrder("好", "none");
            assertThat(answer.path("errors"))
                    .extracting(error -> error.at("/path/3").asString())
                    .containsExactlyInAnyOrder("label", "ordinal");
        }
    }
}

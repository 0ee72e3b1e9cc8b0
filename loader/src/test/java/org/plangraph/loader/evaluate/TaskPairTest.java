package org.plangraph.loader.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TaskPairTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 a, 2 b       | 2 b, 1 a      | 1a=1a 2b=2b",
                "1 a, 2 b       | 2 a, 1 b      | 1a=2a 2b=1b",
                "1 a, 2 b       | 1 c, 2 b      | 1a=1c 2b=2b",
                "1 a, 2 b       | 2 b           | 1a= 2b=2b",
                "1 a            | 1 a, 1 c      | 1a=1a =1c",
                "1 a, 1 c       | 1 c, 1 a      | 1a=1a 1c=1c",
                "1 a, 3 a       | 3 a           | 1a= 3a=3a",
                "1 -            | 1 a           | 1=1a",
                "- a            | 4 a           | a=4a"
            })
    void pairsByNumberAndHeadingElseHeadingElseNumber(String gold, String found, String pairs) {
        assertThat(
                        TaskPair.of(tasks(gold), tasks(found)).stream()
                                .map(pair -> name(pair.gold()) + "=" + name(pair.found()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(pairs);
    }

    private static JsonNode tasks(String written) {
        var tasks = JsonMapper.shared().createArrayNode();
        for (String task : written.split(", ", -1)) {
            String[] parts = task.split(" ", -1);
            var node = tasks.addObject();
            if (!parts[0].equals("-")) {
                node.put("number", parts[0]);
            }
            if (!parts[1].equals("-")) {
                node.put("heading", parts[1]);
            }
        }
        return tasks;
    }

    private static String name(@Nullable JsonNode task) {
        return task == null
                ? ""
                : task.path("number").asString("") + task.path("heading").asString("");
    }
}

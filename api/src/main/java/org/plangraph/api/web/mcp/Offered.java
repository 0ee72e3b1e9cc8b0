package org.plangraph.api.web.mcp;

import io.modelcontextprotocol.spec.McpSchema.Tool;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.io.IOException;
import java.util.Map;
import org.plangraph.api.sparql.Watch;

/**
 * A tool: what models are told of it, and what it does.
 *
 * @param tool its name, words about it, and the JSON schemas of what it takes and gives
 * @param work answers a call
 */
record Offered(Tool tool, Work work) {

    /** Answers a call. */
    @FunctionalInterface
    interface Work {
        /**
         * The answer, as the tool's output schema has it.
         *
         * @throws UnusableCallException where something is wrong with the call
         * @throws org.apache.jena.query.QueryCancelledException where it takes too long
         */
        Map<String, Object> answer(Arguments arguments, Watch watch) throws IOException;
    }

    /** One that reads the graph, and nothing else. */
    static Offered reading(
            String name,
            String title,
            String description,
            Map<String, Object> input,
            Map<String, Object> output,
            Work work) {
        return new Offered(
                Tool.builder(name, input)
                        .title(title)
                        .description(description)
                        .outputSchema(output)
                        .annotations(
                                ToolAnnotations.builder()
                                        .title(title)
                                        .readOnlyHint(true)
                                        .destructiveHint(false)
                                        .idempotentHint(true)
                                        .openWorldHint(false)
                                        .build())
                        .build(),
                work);
    }
}

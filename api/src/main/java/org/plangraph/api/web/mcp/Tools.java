package org.plangraph.api.web.mcp;

import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plangraph.api.web.questions.QuestionLibrary;
import org.plangraph.queries.Question;

/** All tools: those of the program, and the questions there are now. */
final class Tools {

    private final QuestionLibrary library;
    private final List<String> tags;
    private final QuestionTools questions;
    private final List<Offered> own;
    private final Calls calls;

    /**
     * @param tags of the questions that are offered; none for all
     * @param own the tools that are no questions
     */
    Tools(
            QuestionLibrary library,
            List<String> tags,
            QuestionTools questions,
            List<Offered> own,
            Calls calls) {
        this.library = library;
        this.tags = List.copyOf(tags);
        this.questions = questions;
        this.own = List.copyOf(own);
        this.calls = calls;
    }

    /** The program's first. */
    List<SyncToolSpecification> all() {
        List<Offered> all = new ArrayList<>(own);
        for (Question question : library.catalogue().questions()) {
            if (tags.isEmpty() || !Collections.disjoint(tags, question.tags())) {
                all.add(questions.of(question));
            }
        }
        return all.stream().map(calls::specification).toList();
    }

    /** Gives a server that runs the tools there are now. */
    synchronized void renew(McpStatelessSyncServer server) {
        Set<String> gone = server.listTools().stream().map(Tool::name).collect(Collectors.toSet());
        for (SyncToolSpecification one : all()) {
            // One of the same name is replaced.
            server.addTool(one);
            gone.remove(one.tool().name());
        }
        gone.forEach(server::removeTool);
    }
}

package org.plangraph.api.web.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryExecException;
import org.plangraph.api.sparql.Watch;
import org.plangraph.api.web.connection.Clients;
import org.plangraph.queries.UnacceptableArgumentException;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs tools: each call with a time limit and given up when its client goes. What is wrong with a
 * call is told in its result ({@code isError}; Model Context Protocol 2025-06-18, "Tools", error
 * handling), so that a model can mend it.
 */
final class Calls {

    private static final String REQUEST = "request";

    private final Clients clients;
    private final Duration timeout;
    private final JsonMapper json;

    Calls(Clients clients, Duration timeout, JsonMapper json) {
        this.clients = clients;
        this.timeout = timeout;
        this.json = json;
    }

    /** Keeps the request of a call beside it. */
    static McpTransportContext contextOf(ServerRequest request) {
        return McpTransportContext.create(Map.of(REQUEST, request.servletRequest()));
    }

    /** A tool as the server takes it. */
    SyncToolSpecification specification(Offered offered) {
        return new SyncToolSpecification(
                offered.tool(),
                (context, call) ->
                        run(offered, (HttpServletRequest) context.get(REQUEST), call.arguments()));
    }

    private CallToolResult run(
            Offered offered, HttpServletRequest request, Map<String, Object> given) {
        Arguments arguments = new Arguments(given == null ? Map.of() : given);
        Watch watch = new Watch(timeout);
        Map<String, Object> answer = new LinkedHashMap<>();
        try {
            clients.<IOException>answer(
                    request,
                    watch::cancel,
                    () -> answer.putAll(offered.work().answer(arguments, watch)));
            return CallToolResult.builder()
                    .structuredContent(answer)
                    .addTextContent(json.writeValueAsString(answer))
                    .build();
        } catch (UnusableCallException | UnacceptableArgumentException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (QueryDeniedException e) {
            return failed("The query reaches outside the graph, which is not allowed.");
        } catch (QueryCancelledException e) {
            return failed(
                    "This took longer than "
                            + timeout.toSeconds()
                            + " s and was stopped. Ask for less: name a plan, district or bureau.");
        } catch (QueryBuildException | QueryExecException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CallToolResult failed(String why) {
        return CallToolResult.builder().isError(true).addTextContent(why).build();
    }
}

package org.plangraph.api.web.mcp;

import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.server.transport.DefaultServerTransportSecurityValidator;
import io.modelcontextprotocol.server.transport.ServerTransportSecurityValidator;
import java.util.List;
import org.plangraph.api.store.Store;
import org.plangraph.api.web.connection.Clients;
import org.plangraph.api.web.questions.Answers;
import org.plangraph.api.web.questions.QuestionLibrary;
import org.springframework.ai.mcp.server.common.autoconfigure.properties.McpServerStreamableHttpProperties;
import org.springframework.ai.mcp.server.webmvc.transport.WebMvcStatelessServerTransport;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tools of the Model Context Protocol at {@code /mcp}, where they are asked for. Spring AI's
 * starter makes the server; it is off unless {@code plangraph.mcp.enabled} is on.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("plangraph.mcp.enabled")
@EnableConfigurationProperties(McpSettings.class)
public class McpConfiguration {

    /** In place of the starter's, which lets any web page in. */
    @Bean
    WebMvcStatelessServerTransport webMvcStatelessServerTransport(
            @Qualifier("mcpServerJsonMapper") JsonMapper json,
            McpServerStreamableHttpProperties http,
            McpSettings settings) {
        return WebMvcStatelessServerTransport.builder()
                .jsonMapper(new JacksonMcpJsonMapper(json))
                .messageEndpoint(http.getMcpEndpoint())
                .securityValidator(origins(settings))
                .contextExtractor(Calls::contextOf)
                .build();
    }

    /**
     * Pages of this machine and those of the setting (Model Context Protocol 2025-06-18,
     * "Transports", security warning: servers must look at the Origin header). Programs send none.
     */
    private static ServerTransportSecurityValidator origins(McpSettings settings) {
        return DefaultServerTransportSecurityValidator.builder()
                .allowedOrigins(
                        List.of("http://localhost:*", "http://127.0.0.1:*", "http://[::1]:*"))
                .allowedOrigins(settings.allowedOrigins())
                .build();
    }

    @Bean
    FilterRegistrationBean<BoundedRequests> boundedRequests(
            McpServerStreamableHttpProperties http, McpSettings settings) {
        FilterRegistrationBean<BoundedRequests> filter =
                new FilterRegistrationBean<>(
                        new BoundedRequests(Math.toIntExact(settings.requestBytes().toBytes())));
        filter.addUrlPatterns(http.getMcpEndpoint());
        return filter;
    }

    @Bean
    Tools tools(
            Store store,
            QuestionLibrary library,
            Answers answers,
            Clients clients,
            McpSettings settings,
            JsonMapper json) {
        Asked asked = new Asked(store);
        return new Tools(
                library,
                settings.tags(),
                new QuestionTools(answers, settings.rows()),
                List.of(
                        new FindTool(asked, settings.rows()).offered(),
                        new SchemaTool().offered(),
                        new SparqlTool(asked, settings.rows()).offered()),
                new Calls(clients, settings.timeout(), json));
    }

    @Bean
    List<SyncToolSpecification> toolSpecifications(Tools tools) {
        return tools.all();
    }

    /** Nobody asks for the server but the transport, which does not wait for it. */
    @Bean
    @Lazy(false)
    Runnable reloading(McpStatelessSyncServer server, QuestionLibrary library, Tools tools) {
        Runnable reloading = () -> tools.renew(server);
        library.onReload(reloading);
        return reloading;
    }
}

package org.plangraph.api.web;

import java.util.Map;
import java.util.Objects;
import org.plangraph.api.store.Store;
import org.plangraph.api.store.StoreUnavailableException;
import org.plangraph.api.web.export.ExportConfiguration;
import org.plangraph.api.web.graphql.GraphQlConfiguration;
import org.plangraph.api.web.linked.LinkedDataConfiguration;
import org.plangraph.api.web.mcp.McpConfiguration;
import org.plangraph.api.web.questions.QuestionConfiguration;
import org.plangraph.loader.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The running web application: one port for pages, SPARQL and health, over one store that it closes
 * when it stops.
 */
public final class PlanGraphServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PlanGraphServer.class);

    /** What the server for language models says it is. */
    private static final String VERSION = "spring.ai.mcp.server.version";

    private final ConfigurableApplicationContext context;

    private PlanGraphServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts and returns when requests are answered.
     *
     * @param settings properties that go before those of files and environment, such as {@code
     *     server.port} (0 takes any free one)
     * @throws ServerNotStartedException where the port is taken or a setting cannot be used; the
     *     store is then closed, as it is with any other exception
     * @throws StoreUnavailableException where the text index of the store cannot be written
     */
    public static PlanGraphServer start(Store store, Map<String, String> settings)
            throws ServerNotStartedException, StoreUnavailableException {
        SpringApplication application = new SpringApplication(Application.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        application.setDefaultProperties(Map.of(VERSION, Version.current()));
        application.addInitializers(
                fresh ->
                        ((GenericApplicationContext) fresh).registerBean(Store.class, () -> store));
        String[] arguments =
                settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new);
        try {
            store.openTextSearch(LOG::info);
            return new PlanGraphServer(application.run(arguments));
        } catch (StoreUnavailableException e) {
            store.close();
            throw e;
        } catch (RuntimeException e) {
            store.close();
            throw told(e);
        }
    }

    private static RuntimeException told(RuntimeException failure)
            throws ServerNotStartedException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                throw new ServerNotStartedException(
                        "Port "
                                + taken.getPort()
                                + " is taken by another program: choose another with --port, or 0"
                                + " for any free one.",
                        failure);
            }
            if (cause instanceof UnusableSettingException unusable) {
                throw new ServerNotStartedException("" + unusable.getMessage(), failure);
            }
        }
        return failure;
    }

    /** The port it listens on. */
    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** Lets running requests finish for some seconds, then closes the store. */
    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @EnableConfigurationProperties(PlanGraphProperties.class)
    @Import({
        SparqlConfiguration.class,
        GraphQlConfiguration.class,
        PlainErrors.class,
        QuestionConfiguration.class,
        LinkedDataConfiguration.class,
        ExportConfiguration.class,
        McpConfiguration.class,
        JsonWords.class,
        StoreHealth.class
    })
    static class Application {}
}

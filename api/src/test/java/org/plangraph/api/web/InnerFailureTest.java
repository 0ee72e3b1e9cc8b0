package org.plangraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import jakarta.servlet.RequestDispatcher;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** What breaks inside is an id to those who ask; the log has the detail under that id. */
class InnerFailureTest {

    private static final Pattern ANSWER =
            Pattern.compile(
                    "Something went wrong inside\\. The server's log has the detail under"
                            + " ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.\n");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger("org.plangraph");

    /** A server that starts sets logging up anew: listen after that. */
    private void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void leave() {
        root.detachAppender(log);
    }

    private static String id(String body) {
        Matcher answer = ANSWER.matcher(body);
        assertThat(answer.matches()).as(body).isTrue();
        return answer.group(1);
    }

    @Test
    void ofAQueryThatTheStoreDoesNotSurvive(@TempDir Path directory) throws Exception {
        try (RunningServer server = RunningServer.over(directory, RunningServer.TWO_PLANS)) {
            listen();
            server.store().close();

            HttpResponse<String> answer = server.query("SELECT * { ?s ?p ?o }", "text/csv");

            assertThat(answer.statusCode()).isEqualTo(500);
            String id = id(answer.body());
            assertThat(log.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .anyMatch(line -> line.startsWith(id + ": GET /sparql failed"));
        }
    }

    @Test
    void ofAPage() {
        listen();
        Exception cause = new IllegalStateException("secret of the house");
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 500);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, "/questions");
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, cause);

        ResponseEntity<String> answer = new PlainErrors().error(request);

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        String id = id(String.valueOf(answer.getBody()));
        assertThat(log.list)
                .singleElement()
                .satisfies(
                        event -> {
                            assertThat(event.getFormattedMessage())
                                    .isEqualTo(id + ": /questions failed");
                            assertThat(event.getThrowableProxy().getMessage())
                                    .isEqualTo("secret of the house");
                        });
    }
}

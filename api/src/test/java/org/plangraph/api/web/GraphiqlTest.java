package org.plangraph.api.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plangraph.api.store.Corpus;

/** The page to try GraphQL on, in a browser: it needs nothing from elsewhere. */
class GraphiqlTest {

    @Test
    void answersTheRequestItStartsWith(@TempDir Path directory, @TempDir Path profile)
            throws Exception {
        try (Chromium browser = Chromium.start(profile);
                RunningServer server = RunningServer.over(directory, "")) {
            Corpus.loadInto(server.store().dataset());
            browser.size(1280, 900);
            browser.open(server.address("/graphiql"), ".graphiql-execute-button");

            browser.one(".graphiql-execute-button").click();

            browser.await(".result-window", "\"count\": 43");
            browser.one(".graphiql-sidebar button").click();
            browser.await(".graphiql-doc-explorer", "Docs");
            assertThat(browser.errors()).isEmpty();
        }
    }
}

package org.plangraph.api.web.mcp;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The tools for language models.
 *
 * @param enabled whether they are offered at all
 * @param allowedOrigins web pages that may use them, such as {@code https://chat.example.org},
 *     beside those of this machine
 * @param tags questions with one of these tags are tools; all questions where there is none
 * @param rows an answer has so many at most
 * @param requestBytes so long a request
 * @param timeout a query that takes longer is given up
 */
@ConfigurationProperties("plangraph.mcp")
record McpSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue List<String> tags,
        @DefaultValue("1000") int rows,
        @DefaultValue("512KB") DataSize requestBytes,
        @DefaultValue("60s") Duration timeout) {}

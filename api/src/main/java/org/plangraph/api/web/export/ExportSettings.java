package org.plangraph.api.web.export;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one export may take.
 *
 * @param statements so many at most
 * @param timeout one that takes longer is given up
 */
@ConfigurationProperties("plangraph.export")
record ExportSettings(
        @DefaultValue("2000000") long statements, @DefaultValue("10m") Duration timeout) {}

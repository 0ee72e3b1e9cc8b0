package org.plangraph.api.web.questions;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.plangraph.queries.Catalogue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How questions are answered.
 *
 * @param folder of questions of one's own, read beside those of the program and of the store's own
 *     folder; null for none
 * @param timeout an answer that takes longer is given up
 * @param cachedAnswers so many answers are kept while nothing is written
 * @param cachedRows so long an answer is kept
 */
@ConfigurationProperties("plangraph.questions")
record QuestionSettings(
        @Nullable Path folder,
        @DefaultValue("60s") Duration timeout,
        @DefaultValue("200") int cachedAnswers,
        @DefaultValue("5000") int cachedRows) {

    /** Where a store has questions of its own. */
    static Path in(Path store) {
        return store.resolve(Catalogue.FOLDER_IN_STORE);
    }
}

package org.plangraph.api.web;

import com.fasterxml.jackson.annotation.JsonValue;
import org.plangraph.queries.Chart;
import org.plangraph.queries.ValueType;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** JSON names the types of values and the charts as question files do. */
@Configuration(proxyBeanMethods = false)
class JsonWords {

    @Bean
    JsonMapperBuilderCustomizer words() {
        return mapper ->
                mapper.addMixIn(ValueType.class, Keyword.class)
                        .addMixIn(Chart.class, Keyword.class);
    }

    /** Laid over {@link ValueType} and {@link Chart}. */
    interface Keyword {
        @JsonValue
        String keyword();
    }
}

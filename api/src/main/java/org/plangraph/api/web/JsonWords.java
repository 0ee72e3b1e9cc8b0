package org.plangraph.api.web;

import com.fasterxml.jackson.annotation.JsonValue;
import org.plangraph.queries.ValueType;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** JSON names the types of values as question files do. */
@Configuration(proxyBeanMethods = false)
class JsonWords {

    @Bean
    JsonMapperBuilderCustomizer valueTypes() {
        return mapper -> mapper.addMixIn(ValueType.class, Keyword.class);
    }

    /** Laid over {@link ValueType}. */
    interface Keyword {
        @JsonValue
        String keyword();
    }
}

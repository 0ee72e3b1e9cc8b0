package org.plangraph.api.web.questions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plangraph.api.store.Store;
import org.plangraph.api.web.UnusableSettingException;
import org.plangraph.api.web.connection.Clients;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Answers questions of the library at {@code /questions}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuestionSettings.class)
public class QuestionConfiguration {

    @Bean
    QuestionLibrary questionLibrary(Store store, QuestionSettings settings) {
        List<Path> folders = new ArrayList<>();
        if (store.directory() != null) {
            folders.add(QuestionSettings.in(store.directory()));
        }
        Path own = settings.folder();
        if (own != null) {
            if (!Files.isDirectory(own)) {
                throw new UnusableSettingException(
                        "There is no folder of questions "
                                + own.toAbsolutePath()
                                + " (plangraph.questions.folder).");
            }
            folders.add(own);
        }
        return new QuestionLibrary(folders);
    }

    @Bean
    OpenApiCustomizer questionApi(QuestionLibrary library) {
        return new QuestionApi(library);
    }

    @Bean
    Answers answers(Store store, QuestionSettings settings) {
        return new Answers(store, settings);
    }

    @Bean
    QuestionPages questionPages(
            QuestionLibrary library, Answers answers, Clients clients, JsonMapper json) {
        return new QuestionPages(library, answers, clients, json);
    }
}

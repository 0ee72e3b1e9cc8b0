package org.plangraph.api.web;

import org.plangraph.api.store.Store;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Up while the store can be read. */
@Component("store")
class StoreHealth extends AbstractHealthIndicator {

    private final Store store;

    StoreHealth(Store store) {
        super("The store cannot be read");
        this.store = store;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        builder.up().withDetail("empty", store.isEmpty());
    }
}

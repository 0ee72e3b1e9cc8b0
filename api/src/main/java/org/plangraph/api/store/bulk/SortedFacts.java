package org.plangraph.api.store.bulk;

/** Facts in the order of an index, one after the other. Before the first there is none. */
interface SortedFacts {

    /** Goes to the next fact, false where there is none. */
    boolean advance();

    /** What stands at a position of the index, in the fact that this is at. */
    long at(int position);

    /** By the facts that they are at. */
    static int compare(SortedFacts one, SortedFacts other) {
        for (int position = 0; position < IndexOrder.WIDTH; position++) {
            int order = Long.compare(one.at(position), other.at(position));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}

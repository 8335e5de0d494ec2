package org.shuzheng.entity;

/** A linear model over hashed features: one weight for each feature and each {@link org.shuzheng.doc.EntityType}. */
interface NameWeights {

    /** How many kinds of names there are, in the order of {@link org.shuzheng.doc.EntityType}. */
    int TYPES = 5;

    /** Adds the weights of these features for every type to {@code sums[at] … sums[at + TYPES - 1]}. */
    void add(SpanFeatures features, float[] sums, int at);

    /** What a weight of 1 was multiplied with to be stored. */
    float unit();
}

/** Apache Parquet without Hadoop, to a stream. */
@NullMarked
package org.plangraph.api.export.parquet;

import org.jspecify.annotations.NullMarked;

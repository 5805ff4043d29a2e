/**
 * Documents that are records: one record a JSON object, its components the properties in their order. Here is how every
 * such document is written, read back from its tree and described in a JSON Schema; what the documents are stands in the
 * rooms they are of. It knows {@code text} and Jackson's tokens.
 *
 * <p>Start at {@link org.reviewlearning.heed.document.Data} to write, {@link
 * org.reviewlearning.heed.document.DocumentReader} to read, {@link org.reviewlearning.heed.document.JsonSchema} to
 * describe; {@link org.reviewlearning.heed.document.Property} says what a type cannot.
 */
@Internal
@NullMarked
package org.reviewlearning.heed.document;

import org.jspecify.annotations.NullMarked;
import org.reviewlearning.heed.Internal;

/**
 * One child's case: facts, what was supplied of each kind and for which days, and what could be seen of it on a day.
 *
 * <p>Start at {@link org.reviewlearning.heed.cases.CaseFile}. A case is held as it was given; looking from a day drops what
 * was later, or recorded later, and nothing else. How a case is read from a file is {@code intake}.
 */
@NullMarked
package org.reviewlearning.heed.cases;

import org.jspecify.annotations.NullMarked;

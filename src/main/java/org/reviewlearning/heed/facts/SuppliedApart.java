package org.reviewlearning.heed.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the closed value by which a kind may be supplied apart, as {@code meetings/stability}: a source can hold one sort of meeting and not another. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface SuppliedApart {
    /**
     * The values, as files write them, that came after the first release of the kind. A source that knows none of them
     * has what they name under another value, or not at all: it supplies the kind with all the others.
     */
    String[] later() default {};
}

package org.reviewlearning.heed.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a text field that holds the id of another fact of the same case. An id that names nothing is a problem. */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface RefersTo {

    /** The kind the id must belong to. */
    Class<? extends Fact> value();

    /** Whether a record of this kind is never of a day before the one it names, as a step after an allegation is not. */
    boolean earlier() default false;
}

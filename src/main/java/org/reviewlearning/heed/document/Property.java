package org.reviewlearning.heed.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the type of a component does not say of a property, in a document that is a record. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Property {

    /** Whether it is left out where nothing is known, or a list is empty. Of a record that has no others, one is there. */
    boolean optional() default false;

    /** Whether a list with nothing in it says something all the same, and stays. */
    boolean keepsEmpty() default false;

    /** The smallest number, the fewest items of a list or letters of a text; -1 means any. */
    int least() default -1;

    /** Its name, where that is no name in Java. */
    String name() default "";

    /** Of an answer that may be a single word: the words. */
    String[] words() default {};
}

package org.reviewlearning.heed.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names a kind of fact for files and sentences. Every record that implements {@link Fact} carries it; the words for Heed's
 * own kinds stand in {@code words_en.properties}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Kind {

    /** One of them, in a sentence: {@code return interview}. */
    String one() default "";

    /** Several of them, in a sentence: {@code return interviews}. The key in a file is the same in camel case. */
    String many() default "";

    /** Whether the kind is shown in full only to the roles a prompt is addressed to (allegations and the like). */
    boolean restricted() default false;
}

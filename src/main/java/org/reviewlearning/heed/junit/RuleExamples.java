package org.reviewlearning.heed.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reviewlearning.heed.facts.Fact;

/**
 * Makes a test of every example beside rules: its sentence is the test's name, its file and line the place an editor goes
 * to, and the examples of a rule stand together. Drafts and rules on trial are among them.
 *
 * <pre>{@code
 * class OurRulesTest {
 *
 *     @RuleExamples("rules")
 *     Stream<DynamicNode> examples(Stream<DynamicNode> examples) {
 *         return examples; // or some of them
 *     }
 * }
 * }</pre>
 *
 * <p>A last test holds that nothing is wrong: it fails with every problem of the rules and their examples, with live rules that
 * lack an example, and where there was no example to run. Whatever can be run beside a problem is run.
 *
 * <p>Folders are looked for from where tests run, which for Maven and Gradle is the module. One on the class path, be it in
 * a jar, is written {@code classpath:our/rules}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@TestFactory
@ExtendWith(ExamplesParameter.class)
public @interface RuleExamples {

    /**
     * The rules folder. Without it the pack shipped with Heed lies under the layers; its own examples are Heed's, and are not
     * run again.
     */
    String value() default "";

    /**
     * The folders of layers, each over those before it. The rules folder's examples are run against its rules as they are, and
     * a layer's against the rules as all layers have them.
     */
    String[] layers() default {};

    /** A host's own kinds of fact, which the rules use. */
    Class<? extends Fact>[] kinds() default {};
}

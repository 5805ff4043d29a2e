package org.reviewlearning.heed.junit;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Hands the examples to the method that asks for them. */
final class ExamplesParameter implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType().equals(Stream.class);
    }

    @Override
    public Stream<DynamicNode> resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Method method = test.getRequiredTestMethod();
        RuleExamples asked = AnnotationSupport.findAnnotation(method, RuleExamples.class)
                .orElseThrow(() -> new IllegalStateException("The method says no more which examples are meant."));
        return new ExampleTests(asked, test.getRequiredTestClass().getClassLoader()).all();
    }
}

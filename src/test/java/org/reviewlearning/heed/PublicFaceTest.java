package org.reviewlearning.heed;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is public is promised, unless it is marked {@link Internal}; and what is promised stands by itself. */
@AnalyzeClasses(locations = ArchitectureTest.MainClasses.class)
class PublicFaceTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    @ArchTest
    static final ArchRule no_promised_type_mentions_an_internal_one = codeUnits()
            .that(DescribedPredicate.describe("are promised", PublicFaceTest::isPromised))
            .should(ArchitectureTest.showNoType("that is internal", PublicFaceTest::isInternal))
            .because("what may change with any version must not hold what may not");

    @Test
    void javadoc_leaves_out_what_is_internal() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> !file.endsWith("package-info.java"))
                            .filter(file -> count(file, "@Internal") != count(file, "* @hidden")))
                    .as("types and methods marked @Internal have @hidden in their Javadoc")
                    .isEmpty();
        }
        String pom = Files.readString(Path.of("pom.xml"));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                            .filter(file -> count(file, "@Internal") > 0)
                            .map(file -> SOURCES.relativize(file.getParent())
                                    .toString()
                                    .replaceAll("[/\\\\]", ".")))
                    .as("rooms marked @Internal are those the Javadoc is made without")
                    .containsExactlyInAnyOrder(between(pom, "<excludePackageNames>", "</excludePackageNames>")
                            .strip()
                            .split(":"));
        }
    }

    private static String between(String text, String from, String to) {
        int begins = text.indexOf(from) + from.length();
        return text.substring(begins, text.indexOf(to, begins));
    }

    private static long count(Path file, String line) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(each -> each.strip().equals(line)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPromised(JavaCodeUnit unit) {
        return isOpen(unit.getModifiers()) && !unit.isAnnotatedWith(Internal.class) && isPromised(unit.getOwner());
    }

    private static boolean isPromised(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !isInternal(type)
                && type.getEnclosingClass().map(PublicFaceTest::isPromised).orElse(true);
    }

    private static boolean isInternal(JavaClass type) {
        return type.isAnnotatedWith(Internal.class)
                || type.getPackage().isAnnotatedWith(Internal.class)
                || type.getEnclosingClass().map(PublicFaceTest::isInternal).orElse(false);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}

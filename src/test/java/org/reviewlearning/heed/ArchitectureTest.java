package org.reviewlearning.heed;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.net.URL;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.reviewlearning.heed.cli.rules.KindsOption;
import org.reviewlearning.heed.rulefile.RuleFiles;

/**
 * What no room does, or one alone, and what everything public is like. Which room may know which is {@link RoomsTest}'s.
 * When one of these fails, the question is whether the code is in the right room, and only then whether the sentence here
 * is still right.
 */
@AnalyzeClasses(locations = ArchitectureTest.MainClasses.class)
class ArchitectureTest {

    private static final String HEED = "org.reviewlearning.heed";
    // Who knows which library.

    @ArchTest
    static final ArchRule only_the_engine_knows_drools = onlyKnow("org.drools|org.kie|org.antlr|org.mvel", "engine")
            .because("its types and its habits stay in one room");

    @ArchTest
    static final ArchRule only_readers_and_writers_of_files_know_jackson = onlyKnow(
                    "tools.jackson|com.fasterxml.jackson.core|com.fasterxml.jackson.databind",
                    "text",
                    "document",
                    "intake")
            .because("facts and rules are the same however they were written down");

    @ArchTest
    static final ArchRule nothing_binds_objects_to_json = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("tools.jackson.databind.."))
            .because("binding asks for the newest annotations, which a host's dependency management may hold back");

    @ArchTest
    static final ArchRule only_text_knows_the_yaml_reader_under_jackson =
            onlyKnow("org.snakeyaml|org.yaml", "text").because("a place in a YAML file is found in one room");

    @ArchTest
    static final ArchRule only_the_command_line_knows_its_libraries =
            onlyKnow("picocli|ch.qos.logback", "cli", "terminal").because("they are on no embedder's class path");

    @ArchTest
    static final ArchRule nobody_but_the_engine_and_the_command_line_has_a_logger = onlyKnow(
                    "org.slf4j|java.util.logging|org.apache.logging|org.apache.commons.logging", "engine", "cli")
            .because("what is never logged can hold no fact about a child");

    @ArchTest
    static final ArchRule no_public_signature_shows_a_type_of_drools_or_jackson = codeUnits()
            .that(promised())
            .should(showNoTypeOf(
                    "org.drools", "org.kie", "tools.jackson", "com.fasterxml", "org.yaml", "org.snakeyaml"))
            .because("a library can be replaced as long as nobody outside can see it");

    // What is done nowhere, or in one place.

    @ArchTest
    static final ArchRule nothing_but_the_command_line_reads_the_clock = noClasses()
            .that(not(resideInAPackage(room("cli"))))
            .and()
            .doNotBelongToAnyOf(Elapsed.class)
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethodWhere(target(nameMatching("currentTimeMillis|nanoTime"))
                    .and(target(owner(DescribedPredicate.describe("System", c -> c.isEquivalentTo(System.class))))))
            .orShould()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "clocks",
                    c -> Set.of("java.time.Clock", "java.util.Date", "java.util.Calendar", "java.util.Timer")
                            .contains(c.getName())))
            .because("the day is an argument: the same facts on the same day give the same answer for ever");

    /** What is made from a locale, a character set or a line end names it. The list is of what the JDK does without. */
    @ArchTest
    static final ArchRule nothing_asks_the_system_how_it_writes = noClasses()
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe("take the system's own way", ArchitectureTest::takesTheSystemsWay))
            .orShould()
            .callConstructorWhere(
                    DescribedPredicate.describe("take the system's own way", ArchitectureTest::takesTheSystemsWay))
            .because("the same facts give the same bytes in Ankara, Bangkok and Cairo; say Locale.ROOT and UTF-8");

    @ArchTest
    static final ArchRule nothing_but_the_command_line_prints_or_ends_the_program = noClasses()
            .that(not(resideInAPackage(room("cli"))))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessField(System.class, "in")
            .orShould()
            .callMethodWhere(target(nameMatching("exit|halt|printStackTrace")))
            .because("a host's streams and its life are its own");

    @ArchTest
    static final ArchRule files_are_met_only_by_readers_of_files_the_door_the_suite_batches_and_the_command_line =
            noClasses()
                    .that(not(resideInAnyPackage(
                            HEED,
                            room("rulefile"),
                            room("json"),
                            room("intake"),
                            room("suite"),
                            room("batch"),
                            room("books"),
                            room("junit"),
                            room("terminal"),
                            room("cli"))))
                    // Rules and their examples are read from folders in one way, by their readers and by the suite.
                    .and(not(nameMatching(HEED + "\\.text\\.Folder")))
                    .should()
                    .dependOnClassesThat(DescribedPredicate.describe("files", ArchitectureTest::isFile))
                    .because("facts about a child go nowhere they were not asked to go");

    @ArchTest
    static final ArchRule no_file_is_written_but_those_named_for_results = noClasses()
            .that(not(nameMatching(
                    HEED + "\\.(terminal\\.(ResultFile|SiteFolder(\\$.*)?)|batch\\.BatchFile|books\\.KeptBooks)")))
            .should()
            .callMethodWhere(target(nameMatching("write|writeString|newOutputStream|newBufferedWriter|newByteChannel|"
                            + "create.*|copy|move|delete.*"))
                    .and(target(owner(DescribedPredicate.describe(
                            "Files", c -> c.getName().equals("java.nio.file.Files"))))))
            .because("Heed has no files of its own; what it writes is written whole, and where it was told to");

    @ArchTest
    static final ArchRule nothing_defines_a_class = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("define(Class|HiddenClass|AnonymousClass).*")))
            .orShould()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "compilers and makers of classes",
                    c ->
                            Set.of("javax.tools", "org.drools.compiler", "org.drools.model.codegen", "org.eclipse.jdt")
                                            .stream()
                                            .anyMatch(c.getPackageName()::startsWith)
                                    || c.getName().equals("java.lang.reflect.Proxy")))
            .because("nothing is ever compiled, generated or loaded because of a rule file");

    @Test
    void nothing_that_could_make_code_of_a_rule_is_on_the_class_path() {
        assertThat(List.of(
                        "org.eclipse.jdt.internal.compiler.Compiler",
                        "org.drools.ecj.EclipseJavaCompiler",
                        "org.drools.compiler.kie.builder.impl.KieBuilderImpl",
                        "org.drools.model.codegen.ExecutableModelProject",
                        "com.github.javaparser.JavaParser",
                        "org.mvel2.MVEL"))
                .allSatisfy(name -> assertThatThrownBy(() -> Class.forName(name))
                        .as(name)
                        .isInstanceOf(ClassNotFoundException.class));
    }

    /**
     * The pack in the jar is listed through the jar's own connection, a jar of kinds is named as a file, and so are places
     * that JUnit leads to.
     */
    @ArchTest
    static final ArchRule nothing_connects_to_anything = noClasses()
            .that()
            // Of these, the lock is one on a file beside the file that is written.
            .doNotBelongToAnyOf(RuleFiles.class, KindsOption.class)
            .and(not(nameMatching(HEED + "\\.(junit\\.(Folders|ExampleTests)|batch\\.BatchLock)")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..", "java.rmi.."))
            .because("facts about a child go nowhere they were not asked to go");

    @ArchTest
    static final ArchRule nothing_starts_a_program = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "programs",
                    c -> Set.of("java.lang.ProcessBuilder", "java.lang.Process").contains(c.getName())))
            .because("no rule and no case may ever become a command");

    // What everything public is like.

    @ArchTest
    static final ArchRule public_types_are_records_interfaces_enums_or_final_classes = classes()
            .that()
            .arePublic()
            .should(hold(
                    "be a record, an interface, an enum or a final class",
                    c -> c.isRecord()
                            || c.isInterface()
                            || c.isEnum()
                            || c.getModifiers().contains(JavaModifier.FINAL)))
            .because("what may be extended is promised, and we promise little");

    @ArchTest
    static final ArchRule public_fields_never_change = fields().that()
            .arePublic()
            .should()
            .beStatic()
            .andShould()
            .beFinal()
            .because("what two threads share must hold still");

    @ArchTest
    static final ArchRule nothing_is_set_after_it_was_made = noMethods()
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("books, cases and assessments are immutable, and shared");

    /**
     * The whole name or a word in it. The one exception is a regulation's own word: an immediate risk of significant
     * harm, given as the reason why a placement was ended without waiting for a review.
     */
    @ArchTest
    static final ArchRule nothing_public_is_named_for_judging_a_child = members()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areNotPrivate()
            .and(DescribedPredicate.describe(
                    "not the regulation's own word",
                    member -> !(member.getOwner().getName().matches(".*\\.PlacementEnding(Builder)?")
                            && member.getName().equals("immediateRisk"))))
            .should(notJudgeByName())
            .because("Heed never scores, ranks or judges a child, a family, a carer or a worker");

    @ArchTest
    static final ArchRule no_type_is_named_for_judging_a_child = classes()
            .should(hold(
                    "have no name that judges",
                    type -> judging(type.getSimpleName()).isEmpty()))
            .because("Heed never scores, ranks or judges a child, a family, a carer or a worker");

    @ArchTest
    static final ArchRule how_near_a_rule_was_lives_in_an_explanation_of_one_case_and_nowhere_else = noClasses()
            .that(not(nameMatching(HEED
                    + "\\.(assessment\\.(Assessment|Explainer|RoleView|Explanation.*)|explanation\\.ConditionTrace.*"
                    + "|explanation\\.CaseExplainer|report\\.(ExplanationText|RuleExplanationText).*|cli\\.ExplainOption.*"
                    + "|suite\\.Comparison|example\\.RuleAnswer)")))
            .should()
            .dependOnClassesThat(nameMatching(HEED + "\\.assessment\\.Explanation.*"))
            .because("a distance that could be gathered over many children would be a ranking in waiting;"
                    + " an example that disagrees is one case, and invented, and one made of a case keeps only where it"
                    + " stopped");

    @ArchTest
    static final ArchRule nothing_about_a_case_can_be_put_in_an_order = noClasses()
            .that(resideInAPackage("..assessment.."))
            .and()
            .areNotEnums()
            .should()
            .implement(Comparable.class)
            .because("what can be sorted will be");

    @ArchTest
    static final ArchRule every_room_says_what_may_be_absent = classes()
            .should(hold(
                    "live in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class)))
            .because("an absent answer is the heart of the matter, and must not be an accident");

    private static String room(String name) {
        return HEED + "." + name + "..";
    }

    private static ClassesShouldConjunction onlyKnow(String libraries, String... rooms) {
        String[] known = Arrays.stream(libraries.split("\\|"))
                .map(library -> library + "..")
                .toArray(String[]::new);
        String[] those = Arrays.stream(rooms).map(ArchitectureTest::room).toArray(String[]::new);
        return noClasses().that(not(resideInAnyPackage(those))).should().dependOnClassesThat(resideInAnyPackage(known));
    }

    private static boolean takesTheSystemsWay(JavaCall<?> call) {
        boolean named = call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type ->
                        type.isEquivalentTo(Locale.class) || type.getName().contains("Charset"));
        // Files reads and writes UTF-8 where no character set is named.
        String asked = call.getTargetOwner().getSimpleName() + "." + call.getName();
        return asked.matches("Locale\\.getDefault|Charset\\.defaultCharset|BufferedWriter\\.newLine"
                        + "|.*\\.ofLocalized.*|Print(Stream|Writer)\\.println")
                || !named
                        && asked.matches("String\\.(formatted|format|toLowerCase|toUpperCase|getBytes)"
                                + "|Print(Stream|Writer)\\.(printf|format)|(Number|Decimal|Message)Format\\..*"
                                + "|Formatter\\.<init>|DateTimeFormatter\\.ofPattern|DateTimeFormatterBuilder\\.toFormatter"
                                + "|Collator\\.getInstance|ResourceBundle\\.getBundle|Scanner\\.<init>"
                                + "|(InputStreamReader|OutputStreamWriter|File(Reader|Writer))\\.<init>")
                || !named
                        && asked.equals("String.<init>")
                        && call.getTarget().getRawParameterTypes().stream()
                                .anyMatch(type -> type.getName().equals("[B"));
    }

    private static boolean isFile(JavaClass type) {
        return type.getPackageName().startsWith("java.nio.file")
                || type.getName().matches("java\\.io\\.(RandomAccess)?File(InputStream|OutputStream|Reader|Writer)?");
    }

    private static DescribedPredicate<JavaCodeUnit> promised() {
        return DescribedPredicate.describe(
                "public or protected, and declared in a public type",
                unit -> unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && (unit.getModifiers().contains(JavaModifier.PUBLIC)
                                || unit.getModifiers().contains(JavaModifier.PROTECTED)));
    }

    private static ArchCondition<JavaCodeUnit> showNoTypeOf(String... packages) {
        return showNoType(
                "of " + String.join(", ", packages),
                type -> Arrays.stream(packages).anyMatch(type.getPackageName()::startsWith));
    }

    /** No type that it takes, gives or throws is one of these. */
    static ArchCondition<JavaCodeUnit> showNoType(String what, Predicate<JavaClass> hidden) {
        return new ArchCondition<>("show no type " + what) {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                Stream.of(
                                unit.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                                unit.getReturnType().getAllInvolvedRawTypes().stream(),
                                unit.getExceptionTypes().stream())
                        .flatMap(types -> types)
                        .filter(hidden)
                        .forEach(type -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " shows " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaMember> notJudgeByName() {
        return new ArchCondition<>("have no name that judges") {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                judging(member.getName())
                        .forEach(word -> events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " is named for a " + word)));
            }
        };
    }

    private static List<String> judging(String name) {
        Set<String> words = Set.of(
                "score", "scores", "rank", "ranks", "ranking", "risk", "risks", "alert", "alerts", "flag", "flags");
        return Arrays.stream(name.split("(?<=[a-z])(?=[A-Z])|_|\\$"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(words::contains)
                .toList();
    }

    private static ArchCondition<JavaClass> hold(String says, Predicate<JavaClass> holds) {
        return new ArchCondition<>(says) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not: " + says));
                }
            }
        };
    }

    /** Main classes alone, wherever this build has put them. */
    static final class MainClasses implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> test) {
            URL main = RuleBook.class.getProtectionDomain().getCodeSource().getLocation();
            return Set.of(Location.of(main));
        }
    }
}

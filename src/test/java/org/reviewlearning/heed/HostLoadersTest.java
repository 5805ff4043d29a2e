package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reviewlearning.heed.assessment.Outcome;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.cases.Child;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.Vocabulary;

/** A host loads Heed, and its own kinds, as it likes: none of that decides an answer. */
public class HostLoadersTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    private Path folder;

    /** The class loader that a host's thread has when it calls Heed. */
    enum Context {
        OF_THE_PLATFORM,
        NONE;

        @Nullable
        ClassLoader of() {
            return this == NONE ? null : ClassLoader.getPlatformClassLoader();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_thread_of_any_context_class_loader_opens_the_first_book_and_the_next(Context context) throws Exception {
        try (URLClassLoader alone = alone()) {
            under(context.of(), () -> assertThat(program(alone, "open")).isEqualTo("asked"));
            under(alone, () -> assertThat(program(alone, "open")).isEqualTo("asked"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_book_opened_on_one_thread_is_assessed_on_another_of_any_context_class_loader(Context context)
            throws Exception {
        try (URLClassLoader alone = alone()) {
            under(alone, () -> assertThat(program(alone, "keep")).isEqualTo("kept"));
            under(context.of(), () -> assertThat(program(alone, "assess")).isEqualTo("asked"));
        }
    }

    @Test
    void the_thread_has_its_own_context_class_loader_again_afterwards() throws Exception {
        ClassLoader hosts = new ClassLoader(null) {};

        under(hosts, () -> {
            HostProgram.run("open");
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(hosts);
        });
    }

    @Test
    void an_interrupted_thread_opens_a_book_and_stays_interrupted() throws Exception {
        try (URLClassLoader alone = alone()) {
            Thread.currentThread().interrupt();
            String answer = program(alone, "open");

            assertThat(Thread.interrupted()).isTrue();
            assertThat(answer).isEqualTo("asked");
        }
    }

    @Test
    void a_kind_from_a_loader_of_its_own_is_asked_about_whatever_its_parent_sees() throws Exception {
        Class<? extends Fact> lesson = new ChildFirst().lesson();
        assertThat(lesson).isNotSameAs(Lesson.class);

        RuleBook book = lessons(lesson);

        assertThat(book.assess(missed(lesson), DAY).prompts()).hasSize(1);
        assertThat(book.assess(missed(lesson), DAY, RuleSelection.LIVE, SecondReading.ALWAYS)
                        .prompts())
                .hasSize(1);
    }

    @Test
    void two_copies_of_a_class_are_two_kinds_to_two_books_side_by_side() throws Exception {
        Class<? extends Fact> one = new ChildFirst().lesson();
        Class<? extends Fact> other = new ChildFirst().lesson();
        RuleBook first = lessons(one);
        RuleBook second = lessons(other);

        assertThat(first.assess(missed(one), DAY).prompts()).hasSize(1);
        assertThat(second.assess(missed(other), DAY).prompts()).hasSize(1);
    }

    @Test
    void a_fact_of_a_class_of_the_same_name_from_another_loader_is_refused_and_never_quiet() throws Exception {
        Class<? extends Fact> reloaded = new ChildFirst().lesson();
        RuleBook book = lessons(Lesson.class);

        assertThatThrownBy(() -> book.assess(missed(reloaded), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Fact l1 is a " + Lesson.class.getName() + " of the class loader ChildFirst")
                .hasMessageContaining("the class of that name of the class loader " + Lesson.class.getClassLoader())
                .hasMessageContaining("Open the book where the facts are made");
    }

    private RuleBook lessons(Class<? extends Fact> lesson) throws IOException {
        TestBook book = TestBook.in(Files.createTempDirectory(folder, "rules"));
        return book.file(
                        "the-lesson.drl",
                        Files.readString(book.rule("the-lesson", "Lesson( missed == Answer.YES )")
                                        .folder()
                                        .resolve("the-lesson.drl"))
                                .replace("import java.util.Set", "import " + Lesson.class.getName()))
                .open(Vocabulary.shipped().with(lesson));
    }

    private static CaseFile missed(Class<? extends Fact> lesson) throws ReflectiveOperationException {
        Fact fact = (Fact) lesson.getDeclaredConstructors()[0].newInstance("l1", DAY, Answer.YES, null, null);
        return CaseFile.about("INVENTED")
                .child(new Child(LocalDate.of(2010, 1, 1), ArrangementKind.FOSTER))
                .with(fact)
                .covering(Coverage.whole(lesson, DAY))
                .build();
    }

    /** Heed, all it needs and the program below, in a class loader that shares nothing but the JVM's own classes. */
    private static URLClassLoader alone() {
        URL[] path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> {
                    try {
                        return Path.of(entry).toUri().toURL();
                    } catch (MalformedURLException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toArray(URL[]::new);
        return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
    }

    private static String program(ClassLoader loader, String does) throws ReflectiveOperationException {
        try {
            return (String) loader.loadClass(HostProgram.class.getName())
                    .getMethod("run", String.class)
                    .invoke(null, does);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        }
    }

    private static void under(@Nullable ClassLoader context, Work work) throws Exception {
        ClassLoader own = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(context);
        try {
            work.run();
        } finally {
            Thread.currentThread().setContextClassLoader(own);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    /** What a host runs. */
    public static final class HostProgram {

        private static @Nullable RuleBook kept;

        private HostProgram() {}

        public static String run(String does) {
            RuleBook book = does.equals("assess") && kept != null ? kept : RuleBook.shipped();
            if (does.equals("keep")) {
                kept = book;
                return "kept";
            }
            CaseFile given = CaseFile.about("INVENTED")
                    .child(new Child(LocalDate.of(2010, 5, 1), ArrangementKind.FOSTER))
                    .build();
            List<Outcome> outcomes = book.assess(given, DAY).outcomes();
            return outcomes.isEmpty() || book.assess(given, DAY).faulted() ? "faulted" : "asked";
        }
    }

    /** Loads the kind above from its own copy, and everything else as its parent does. */
    private static final class ChildFirst extends ClassLoader {

        ChildFirst() {
            super(HostLoadersTest.class.getClassLoader());
        }

        Class<? extends Fact> lesson() throws ClassNotFoundException {
            return loadClass(Lesson.class.getName()).asSubclass(Fact.class);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(Lesson.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        @Override
        public String toString() {
            return "ChildFirst";
        }
    }
}

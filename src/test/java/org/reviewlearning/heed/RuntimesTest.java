package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of a slim runtime and of the module path, tried with the README's own program. */
class RuntimesTest {

    private static final Pattern PROGRAM =
            Pattern.compile("```java\n(.*?)```\n\nprints\n\n```\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SLIM = Pattern.compile("`jlink --add-modules ([a-z.,]+)`");
    private static final Pattern MODULES =
            Pattern.compile("add `tools.jackson.core:(jackson-databind)`.*`(--add-modules [A-Z-]+)`");
    private static final Pattern ON_A_HOSTS_CLASS_PATH =
            Pattern.compile("(drools|kie)-|antlr-runtime|tools.jackson.core|tools.jackson.dataformat"
                    + "|jackson-annotations|snakeyaml-engine|slf4j-api|commons-codec");

    @TempDir
    Path folder;

    @Test
    void a_runtime_of_the_modules_named_opens_a_book_and_asks() throws Exception {
        Matcher readme = found(PROGRAM);
        Path source = Files.writeString(folder.resolve("FirstQuestion.java"), readme.group(1));
        Path runtime = folder.resolve("runtime");
        run("jlink", "--add-modules", found(SLIM).group(1), "--output", runtime.toString());
        run(
                "javac",
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        List<String> path = new ArrayList<>(libraries(false));
        path.add(classes().toString());
        path.add(folder.toString());

        assertThat(printed(runtime, "-cp", String.join(File.pathSeparator, path), "FirstQuestion"))
                .isEqualTo(readme.group(2));
    }

    @Test
    void a_host_that_is_a_module_opens_a_book_and_asks() throws Exception {
        Matcher readme = found(PROGRAM);
        Matcher modules = found(MODULES);
        Path source = Files.createDirectories(folder.resolve("source/org/example"));
        Files.writeString(source.resolve("FirstQuestion.java"), "package org.example;\n" + readme.group(1));
        Path module = Files.writeString(
                folder.resolve("source/module-info.java"), "module host { requires org.reviewlearning.heed; }");
        List<String> path = new ArrayList<>(libraries(true));
        path.add(heed().toString());
        String host = folder.resolve("host").toString();
        run(
                "javac",
                "-proc:none",
                "-p",
                String.join(File.pathSeparator, path),
                "-d",
                host,
                module.toString(),
                source.resolve("FirstQuestion.java").toString());
        path.add(host);

        List<String> command = new ArrayList<>(List.of(modules.group(2).split(" ")));
        command.addAll(List.of("-p", String.join(File.pathSeparator, path), "-m", "host/org.example.FirstQuestion"));
        assertThat(printed(Path.of(System.getProperty("java.home")), command.toArray(String[]::new)))
                .isEqualTo(readme.group(2));
    }

    private static Matcher found(Pattern pattern) throws IOException {
        Matcher found = pattern.matcher(Files.readString(Path.of("README.md")));
        assertThat(found.find()).as("the README says %s", pattern).isTrue();
        return found;
    }

    /** What Heed brings; as modules with the databind that Jackson's own modules ask for. */
    private static List<String> libraries(boolean asModules) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> ON_A_HOSTS_CLASS_PATH.matcher(entry).find())
                .filter(entry -> asModules || !entry.contains("databind"))
                .collect(Collectors.toList());
    }

    /** Where this build has put them. */
    private static Path classes() {
        try {
            return Path.of(RuleBook.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path heed() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Automatic-Module-Name", "org.reviewlearning.heed");
        Path classes = classes();
        Path jar = folder.resolve("heed-0.2.0.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(
                        new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
        return jar;
    }

    private static void run(String tool, String... arguments) {
        int failed = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        assertThat(failed).as(tool).isZero();
    }

    private static String printed(Path java, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.resolve("bin/java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.replace(System.lineSeparator(), "\n");
    }
}

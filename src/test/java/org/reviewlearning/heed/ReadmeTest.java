package org.reviewlearning.heed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in the README, as it stands there: compiled, run, and compared with what the README says it prints. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("```(java)?\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("public class (\\w+)");

    @TempDir
    Path folder;

    @Test
    void the_first_program_asks_what_it_is_said_to_ask() throws Exception {
        List<String> blocks = blocks();
        String program = blocks.get(0);
        Matcher name = NAME.matcher(program);
        assertThat(name.find()).as("a whole class stands in the README").isTrue();
        Path source = Files.writeString(folder.resolve(name.group(1) + ".java"), program);

        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-proc:none",
                        "-Xlint:all,-classfile",
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(failed).isZero();

        assertThat(printed(name.group(1))).isEqualTo(blocks.get(1)).contains("?");
    }

    private String printed(String type) throws Exception {
        PrintStream usual = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Method main = loader.loadClass(type).getMethod("main", String[].class);
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(usual);
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    /** The program, and what it prints. */
    private static List<String> blocks() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Matcher block = BLOCK.matcher(readme.substring(readme.indexOf("```java")));
        List<String> blocks = new ArrayList<>();
        while (blocks.size() < 2 && block.find()) {
            blocks.add(block.group(2));
        }
        return blocks;
    }
}

package org.reviewlearning.heed.cli.rules;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.kinds.KindsProvider;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.terminal.WrongUsage;
import picocli.CommandLine.Option;

/** {@code --kinds}: a host's own kinds of fact, so that rules that use them can be handled here. */
public final class KindsOption {

    @Option(
            names = "--kinds",
            paramLabel = "JAR",
            description =
                    "A jar with kinds of fact of your own, which names a KindsProvider. May be given several times. Its"
                            + " code is run, so name only a jar that you trust.")
    private List<Path> jars = new ArrayList<>();

    /**
     * The kinds shipped with Heed, and those of every jar.
     *
     * @throws WrongUsage if a jar is none, names no kinds, or has some that cannot be used
     */
    public Vocabulary words() {
        return words(jars);
    }

    /** The same of these jars. */
    static Vocabulary words(List<Path> jars) {
        Vocabulary words = Vocabulary.shipped();
        for (Path jar : jars) {
            words = with(words, jar);
        }
        return words;
    }

    private static Vocabulary with(Vocabulary words, Path jar) {
        if (!Files.isRegularFile(jar)) {
            throw new WrongUsage("There is no jar " + jar + " for --kinds.");
        }
        try (JarFile opened = new JarFile(jar.toFile())) {
            // Only looked at: a loader says nothing of a jar that it cannot read.
            if (opened.getEntry("META-INF/services/" + KindsProvider.class.getName()) == null) {
                throw new WrongUsage(jar + " names no kinds of fact. It needs a file META-INF/services/"
                        + KindsProvider.class.getName() + " that holds the name of the class that does.");
            }
        } catch (IOException e) {
            throw new WrongUsage(jar + " is no jar that can be read. Maybe it was cut off; build it again.");
        }
        try {
            return words.with(kinds(jar));
        } catch (ServiceConfigurationError | LinkageError | RuntimeException | IOException e) {
            throw new WrongUsage("The kinds of fact in " + jar + " cannot be used. " + e.getMessage());
        }
    }

    /** The loader stays open: facts are made of its classes until the command ends. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Class<? extends Fact>[] kinds(Path jar) throws IOException {
        URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, KindsOption.class.getClassLoader());
        List<Class<? extends Fact>> kinds = new ArrayList<>();
        for (KindsProvider provider : ServiceLoader.load(KindsProvider.class, loader)) {
            if (provider.getClass().getClassLoader() == loader) {
                kinds.addAll(provider.kinds());
            }
        }
        return kinds.toArray(new Class[0]);
    }
}

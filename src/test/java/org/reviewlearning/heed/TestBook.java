package org.reviewlearning.heed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.reviewlearning.heed.kinds.Vocabulary;

/** A rule book for one test: each rule is given by its condition, all else is filled in. */
public final class TestBook {

    private static final Path BESIDE = Path.of("src/test/resources/golden/problems/beside");

    private final Path folder;
    private String imports = "";

    private TestBook(Path folder) {
        this.folder = folder;
        try (Stream<Path> files = Files.list(BESIDE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static TestBook in(Path folder) {
        return new TestBook(folder);
    }

    /** Lets the rules added from now on read a host's own kind, or all kinds of a package. */
    public TestBook importing(String kind) {
        imports = "import " + kind + "\n";
        return this;
    }

    /** Adds a rule. Metadata is given as pairs of name and value; a name given here replaces what is filled in. */
    public TestBook rule(String id, String condition, String... metadata) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "title", "Invented for a test",
                "why", "A test asks why.",
                "ask", "What is asked here?",
                "to", "team-manager",
                "level", "fortnight",
                "per", "case",
                "for", "foster, kinship",
                "learning", "invented-review/visits",
                "settledBy", "nothing",
                "quietWhen", "it is not met"));
        all.putAll(Map.of("status", "live", "owner", "practice-improvement", "reviewBy", "2099-12-31"));
        for (int i = 0; i < metadata.length; i += 2) {
            all.put(metadata[i], metadata[i + 1]);
        }
        StringBuilder text = new StringBuilder("package heed.rules\n\nimport java.util.List\nimport java.util.Set\n"
                + "import org.reviewlearning.heed.facts.*\n" + imports + "\nrule \"" + id + "\"\n");
        all.forEach((name, value) -> text.append("  @" + name + "( \"" + value + "\" )\n"));
        text.append("when\n  $day : AsAt()\n" + condition.indent(2) + "then\nend\n");
        return file(id + ".drl", text.toString());
    }

    /** Adds thresholds to those that are there. */
    public TestBook thresholds(String yaml) {
        try {
            return file("thresholds.yaml", Files.readString(BESIDE.resolve("thresholds.yaml")) + yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestBook file(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    public RuleBook open() {
        return RuleBook.open(folder);
    }

    public RuleBook open(Vocabulary words) {
        return RuleBook.open(folder, words);
    }
}

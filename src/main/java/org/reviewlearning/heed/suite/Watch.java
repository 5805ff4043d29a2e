package org.reviewlearning.heed.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.reviewlearning.heed.BookCheck;
import org.reviewlearning.heed.OneRule;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.kinds.Vocabulary;
import org.reviewlearning.heed.text.Folder;
import org.reviewlearning.heed.text.Problem;

/**
 * A rules folder that is looked at again and again while somebody works in it: what was saved is checked and its examples
 * are run, and only what is no longer as it was is told. A file that is still being written waits until it stands still.
 */
public final class Watch {

    /** Only checked: their examples are those of every rule. */
    private static final String SHARED = "the files that rules share";

    private final Path rules;
    private final List<Path> layers;
    private final Vocabulary words;
    private Map<Path, FileTime> seen = new TreeMap<>();
    private Map<Path, FileTime> done = new TreeMap<>();
    private final Map<String, Set<String>> told = new HashMap<>();

    /** Watches a folder and the layers over it, and reads them with these kinds; what is there now is taken as it is. */
    public Watch(Path rules, List<Path> layers, Vocabulary words) {
        this.rules = rules;
        this.layers = List.copyOf(layers);
        this.words = words;
        this.done = files();
        this.seen = done;
    }

    /** Looks once, and says what is no longer as it was; nothing while nothing was saved, or a file is still written. */
    public List<String> look() {
        Map<Path, FileTime> now = files();
        boolean still = now.equals(seen);
        seen = now;
        if (!still || now.equals(done)) {
            return List.of();
        }
        Set<Path> saved = new TreeSet<>(now.keySet());
        saved.addAll(done.keySet());
        saved.removeIf(file -> now.containsKey(file) && now.get(file).equals(done.get(file)));
        done = now;
        return saved(saved);
    }

    private List<String> saved(Set<Path> files) {
        Set<String> ids = new LinkedHashSet<>();
        boolean shared = false;
        for (Path file : files) {
            String name = file.getFileName().toString();
            boolean ofARule = name.endsWith(".drl") || name.endsWith(".examples.yaml") || name.endsWith(".table.yaml");
            if (ofARule) {
                ids.add(name.substring(0, name.indexOf('.')));
            }
            shared |= !ofARule;
        }
        List<String> says = new ArrayList<>();
        if (shared) {
            says.addAll(changed(SHARED, all()));
        }
        for (String id : ids) {
            says.addAll(changed(id, one(id)));
        }
        return says;
    }

    /** What is wrong now and was not, and what was wrong and is not any more. */
    private List<String> changed(String of, Set<String> now) {
        Set<String> before = told.getOrDefault(of, Set.of());
        told.put(of, now);
        List<String> says = new ArrayList<>();
        Set<String> fresh = new LinkedHashSet<>(now);
        fresh.removeAll(before);
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(now);
        fresh.forEach(each -> says.add(each + "\n"));
        if (!gone.isEmpty()) {
            says.add(of + ": " + gone.size()
                    + (gone.size() == 1
                            ? " thing told before no longer holds."
                            : " things told before no longer hold."));
        }
        if (now.isEmpty()) {
            says.add(of + ": nothing is wrong" + (of.equals(SHARED) ? "." : ", and every example agrees."));
        }
        return says;
    }

    private Set<String> one(String id) {
        Set<String> wrong = new LinkedHashSet<>();
        OneRule one = OneRule.of(rules, layers, id, Map.of(), words);
        one.problems().forEach(problem -> wrong.add(problem.inWords()));
        one.book().ifPresent(book -> {
            try {
                RuleBook shipped = OneRule.asShipped(rules, layers, id, book);
                SuiteResult result = Suite.run(rules, shipped, layers, book, Examples.of(id, ""), () -> 0);
                result.problems().forEach(problem -> wrong.add(problem.inWords()));
                result.disagreements().forEach(each -> wrong.add(each.inWords()));
            } catch (IOException e) {
                wrong.add("The examples of " + id + " could not be read.");
            }
        });
        return wrong;
    }

    private Set<String> all() {
        Set<String> wrong = new LinkedHashSet<>();
        BookCheck check = BookCheck.of(rules, layers, LocalDate.EPOCH, words);
        Problem.errors(check.problems()).forEach(problem -> wrong.add(problem.inWords()));
        Problem.errors(Suite.check(check)).forEach(problem -> wrong.add(problem.inWords()));
        return wrong;
    }

    /**
     * Every file that may be one of the book's, with the time it was saved, links followed as checks follow them; a folder
     * that is gone, or may not be opened, holds none.
     */
    private Map<Path, FileTime> files() {
        Map<Path, FileTime> files = new TreeMap<>();
        Stream.concat(Stream.of(rules), layers.stream()).forEach(folder -> {
            Folder.Found found = Folder.read(folder, "", path -> 0);
            found.others().stream()
                    .map(folder::resolve)
                    .filter(Watch::isRead)
                    .forEach(file ->
                            files.put(file, FileTime.fromMillis(file.toFile().lastModified())));
        });
        return files;
    }

    private static boolean isRead(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && name.matches(".*\\.(drl|yaml)");
    }
}

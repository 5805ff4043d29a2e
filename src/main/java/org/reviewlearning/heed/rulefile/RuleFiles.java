package org.reviewlearning.heed.rulefile;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.layer.ChangesFile;
import org.reviewlearning.heed.text.Folder;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;

/**
 * The files of a rules folder, or of the pack in the jar, before anything is understood.
 *
 * @param folder the folder's name, for a book that does not name itself
 * @param shown what stands before a file's name when it is shown
 * @param files the bytes by path within the folder, with forward slashes, sorted
 * @param examples the bytes of the files of examples, in the same way; they decide nothing that is asked
 * @param translations the bytes of the files of other languages, in the same way; nor do they
 * @param problems files that cannot be used
 */
public record RuleFiles(
        String folder,
        String shown,
        Map<String, byte[]> files,
        Map<String, byte[]> examples,
        Map<String, byte[]> translations,
        List<Problem> problems) {

    /** How the names of files of examples end. */
    static final String EXAMPLES = ".examples.yaml";

    static final List<String> BESIDE =
            List.of("thresholds.yaml", "sources.yaml", "roles.yaml", "wording.yaml", "book.yaml", ChangesFile.NAME);
    private static final String PACK = "heed/rules/";
    private static final long LARGEST_RULE = 256L * 1024;
    private static final long LARGEST_OTHER = 2L * 1024 * 1024;

    public static RuleFiles in(Path folder) {
        String shown = folder.toString().replace('\\', '/') + "/";
        if (!Files.isDirectory(folder)) {
            String next = "Name the folder that holds thresholds.yaml.";
            Problem none = problem(shown.substring(0, shown.length() - 1), "There is no such rules folder.", next);
            return of(name(folder), shown, Map.of(), List.of(none));
        }
        Folder.Found found = Folder.read(folder, shown, RuleFiles::most);
        List<Problem> problems = new ArrayList<>(found.problems());
        found.others()
                .forEach(path -> Misnamed.next(path)
                        .ifPresent(next -> problems.add(problem(
                                shown + path,
                                "The file's " + (Misnamed.isBeside(path) ? "place" : "name")
                                        + " keeps it from being read.",
                                next))));
        return of(name(folder), shown, found.files(), problems);
    }

    private static RuleFiles of(String folder, String shown, Map<String, byte[]> all, List<Problem> problems) {
        return new RuleFiles(
                folder,
                shown,
                some(all, path -> !path.endsWith(EXAMPLES) && !isTranslation(path)),
                some(all, path -> path.endsWith(EXAMPLES)),
                some(all, RuleFiles::isTranslation),
                problems);
    }

    private static Map<String, byte[]> some(Map<String, byte[]> all, Predicate<String> which) {
        Map<String, byte[]> some = new TreeMap<>(all);
        some.keySet().removeIf(which.negate());
        return some;
    }

    /** Whether a file stands in the folder of another language: {@code cy/voice-of-the-child.yaml}. */
    private static boolean isTranslation(String path) {
        return path.endsWith(".yaml") && Language.others().contains(path.substring(0, Math.max(0, path.indexOf('/'))));
    }

    /** The pack in Heed's own jar. */
    public static RuleFiles shipped() {
        RuleFiles pack = onClassPath(RuleFiles.class.getClassLoader(), PACK);
        if (pack.files().isEmpty()) {
            throw new IllegalStateException("Heed's jar holds no rules.");
        }
        return new RuleFiles("heed", "", pack.files(), pack.examples(), pack.translations(), pack.problems());
    }

    /** A folder on a class path, which book.yaml stands in. */
    public static RuleFiles onClassPath(ClassLoader loader, String folder) {
        String within = folder.endsWith("/") ? folder : folder + "/";
        URL anchor = loader.getResource(within + "book.yaml");
        String shown = "classpath:" + within;
        if (anchor == null) {
            Problem none = problem(
                    shown,
                    "There is no such folder of rules on the class path.",
                    "Name the folder that book.yaml stands in, with forward slashes and none at its beginning.");
            return of(folder, shown, Map.of(), List.of(none));
        }
        try {
            URLConnection connection = anchor.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return of(folder, shown, inJar(jar, within), List.of());
            }
            RuleFiles files = in(Path.of(anchor.toURI()).resolveSibling(""));
            return new RuleFiles(
                    folder, shown, files.files(), files.examples(), files.translations(), files.problems());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The rules at " + shown + " cannot be read.", e);
        }
    }

    private static Map<String, byte[]> inJar(JarURLConnection jar, String within) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        jar.setUseCaches(false);
        try (java.util.jar.JarFile file = jar.getJarFile()) {
            for (JarEntry entry : file.stream().toList()) {
                String name = entry.getName();
                String path = name.startsWith(within) ? name.substring(within.length()) : "";
                if (!path.endsWith(EXAMPLES) && most(path) > 0) {
                    try (InputStream in = file.getInputStream(entry)) {
                        files.put(path, in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    /** What files that cannot be read for their name or their place were meant to be: they are not missing. */
    Set<String> meant() {
        Set<String> meant = new TreeSet<>();
        problems.forEach(each -> meant.addAll(Misnamed.meant(within(each))));
        return meant;
    }

    /** The ids of the rules there are files of, in order. */
    public List<String> rules() {
        return files.keySet().stream()
                .filter(path -> path.endsWith(FolderTexts.DRL))
                .map(RuleFiles::ruleOf)
                .sorted()
                .toList();
    }

    /**
     * What one rule needs, as if there were no other: its own files, and those beside all rules.
     *
     * @param rule the rule's id
     */
    public RuleFiles only(String rule) {
        return new RuleFiles(
                folder,
                shown,
                some(files, path -> isOf(rule, path)),
                some(examples, path -> isOf(rule, path)),
                Map.of(),
                problems.stream().filter(each -> isOfAny(rule, within(each))).toList());
    }

    /** Of one rule, or of every rule, such as a file beside them whose name keeps it from being read. */
    private static boolean isOfAny(String rule, String path) {
        return isOf(rule, path) || Misnamed.meant(path).stream().anyMatch(BESIDE::contains);
    }

    /** The path, within the folder, of what a problem is about. */
    private String within(Problem problem) {
        String file = problem.place().file();
        return file.substring(Math.min(shown.length(), file.length()));
    }

    private static boolean isOf(String rule, String path) {
        return !path.contains("/") && BESIDE.contains(path)
                || path.isEmpty()
                || ruleOf(path).equals(rule);
    }

    /** The rule a file belongs to, by its name. */
    static String ruleOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.substring(0, Math.max(0, name.indexOf('.')));
    }

    /** How large a file of that path may be; 0 means that it is none of a book's. */
    private static long most(String path) {
        if (path.startsWith(".", path.lastIndexOf('/') + 1)) {
            return 0;
        }
        if (path.endsWith(".drl")) {
            return LARGEST_RULE;
        }
        boolean read = path.endsWith(RuleReader.TABLE) || path.endsWith(EXAMPLES) || BESIDE.contains(path);
        return read || isTranslation(path) ? LARGEST_OTHER : 0;
    }

    /** A digest of what decides what is asked. Line ends do not count. */
    public String fingerprint() {
        return fingerprint(List.of(this), "en");
    }

    /** The same of a pack and the layers over it, with what is said in one other language, or in all where it is empty. */
    public static String fingerprint(List<RuleFiles> folders, String language) {
        String said = language.isEmpty() ? "" : language + "/";
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < folders.size(); i++) {
                digest.update((i > 0 ? "layer\n" : "").getBytes(StandardCharsets.UTF_8));
                Map<String, byte[]> read = new TreeMap<>(folders.get(i).files);
                read.putAll(some(folders.get(i).translations, path -> path.startsWith(said)));
                read.forEach((path, bytes) -> {
                    byte[] text = new String(bytes, StandardCharsets.ISO_8859_1)
                            .replace("\r\n", "\n")
                            .getBytes(StandardCharsets.ISO_8859_1);
                    digest.update((path + "\n" + text.length + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(text);
                });
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String name(Path folder) {
        return Objects.toString(folder.toAbsolutePath().normalize().getFileName(), "rules");
    }

    private static Problem problem(String file, String says, String next) {
        return new Problem(new Place(file, 1, 1), says, next);
    }
}

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
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
 * @param problems files that cannot be used
 */
public record RuleFiles(
        String folder, String shown, Map<String, byte[]> files, Map<String, byte[]> examples, List<Problem> problems) {

    /** How the names of files of examples end. */
    static final String EXAMPLES = ".examples.yaml";

    private static final List<String> BESIDE =
            List.of("thresholds.yaml", "sources.yaml", "roles.yaml", "wording.yaml", "book.yaml");
    private static final String PACK = "heed/rules/";
    private static final long LARGEST_RULE = 256L * 1024;
    private static final long LARGEST_OTHER = 2L * 1024 * 1024;

    public static RuleFiles in(Path folder) {
        String shown = folder.toString().replace('\\', '/') + "/";
        if (!Files.isDirectory(folder)) {
            Problem none = problem(
                    shown.substring(0, shown.length() - 1),
                    "There is no such rules folder.",
                    "Name the folder that holds thresholds.yaml.");
            return new RuleFiles(name(folder), shown, Map.of(), Map.of(), List.of(none));
        }
        Folder.Found found = Folder.read(folder, shown, RuleFiles::most);
        List<Problem> problems = new ArrayList<>(found.problems());
        found.others()
                .forEach(path -> misnamed(path)
                        .ifPresent(next -> problems.add(problem(
                                shown + path,
                                "The file's " + (isBeside(path) ? "place" : "name") + " keeps it from being read.",
                                next))));
        Map<String, byte[]> files = new TreeMap<>(found.files());
        Map<String, byte[]> examples = new TreeMap<>(found.files());
        files.keySet().removeIf(path -> path.endsWith(EXAMPLES));
        examples.keySet().removeIf(path -> !path.endsWith(EXAMPLES));
        return new RuleFiles(name(folder), shown, files, examples, problems);
    }

    /** The pack in Heed's own jar. */
    public static RuleFiles shipped() {
        URL anchor = RuleFiles.class.getClassLoader().getResource(PACK + "thresholds.yaml");
        if (anchor == null) {
            throw new IllegalStateException("Heed's jar holds no rules.");
        }
        try {
            URLConnection connection = anchor.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return new RuleFiles("heed", "", inJar(jar), Map.of(), List.of());
            }
            RuleFiles files = in(Path.of(anchor.toURI()).resolveSibling(""));
            return new RuleFiles("heed", "", files.files(), files.examples(), files.problems());
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The rules in Heed's jar cannot be read.", e);
        }
    }

    private static Map<String, byte[]> inJar(JarURLConnection jar) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        jar.setUseCaches(false);
        try (java.util.jar.JarFile file = jar.getJarFile()) {
            for (JarEntry entry : file.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith(PACK) && isRead(name.substring(PACK.length()))) {
                    try (InputStream in = file.getInputStream(entry)) {
                        files.put(name.substring(PACK.length()), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static boolean isRead(String path) {
        return !path.endsWith(EXAMPLES) && most(path) > 0;
    }

    /** How large a file of that path may be; 0 means that it is none of a book's. */
    private static long most(String path) {
        if (path.startsWith(".", path.lastIndexOf('/') + 1)) {
            return 0;
        }
        if (path.endsWith(".drl")) {
            return LARGEST_RULE;
        }
        return path.endsWith(RuleReader.TABLE) || path.endsWith(EXAMPLES) || BESIDE.contains(path) ? LARGEST_OTHER : 0;
    }

    /** A file that would be read if it stood in the rules folder itself. */
    private static boolean isBeside(String path) {
        return path.contains("/") && BESIDE.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    /** What to do with a file that was surely meant to be read, and is not; empty for any other. */
    private static Optional<String> misnamed(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (name.startsWith("._") || name.startsWith(".#")) {
            // An operating system's, or an editor's.
            return Optional.empty();
        }
        String plain = name.replaceFirst("\\.ya?ml(\\.txt)?$|\\.txt$", "") + ".yaml";
        if (isBeside(path)) {
            return Optional.of("It stands in a folder of its own. Only the " + plain
                    + " in the rules folder itself is read; move what it holds there.");
        }
        boolean meant = name.contains(".drl")
                || name.matches(".*\\.(tables?|examples?)\\.(ya?ml(\\.txt)?|txt)")
                || name.matches(".*\\.(ya?ml(\\.txt)?|txt)")
                        && BESIDE.stream().anyMatch(each -> singular(each).equals(singular(plain)));
        return meant
                ? Optional.of("Rules end in .drl, their tables in " + RuleReader.TABLE + ", their examples in "
                        + EXAMPLES + "; the files beside them are " + String.join(", ", BESIDE) + ".")
                : Optional.empty();
    }

    private static String singular(String name) {
        return name.replaceFirst("s?\\.yaml$", "");
    }

    /** A digest of everything that decides what is asked. Line ends do not count. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, bytes) -> {
                byte[] text = new String(bytes, StandardCharsets.ISO_8859_1)
                        .replace("\r\n", "\n")
                        .getBytes(StandardCharsets.ISO_8859_1);
                digest.update((path + "\n" + text.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(text);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "rules" : name.toString();
    }

    private static Problem problem(String file, String says, String next) {
        return new Problem(new Place(file, 1, 1), says, next);
    }
}

package org.reviewlearning.heed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import org.reviewlearning.heed.check.RuleReader;
import org.reviewlearning.heed.rule.RuleProblem;
import org.reviewlearning.heed.text.Place;

/**
 * The files of a rules folder, or of the pack in the jar, before anything is understood.
 *
 * @param folder the folder's name, for a book that does not name itself
 * @param shown what stands before a file's name when it is shown
 * @param files the bytes by path within the folder, with forward slashes, sorted
 * @param problems files that cannot be used
 */
record RuleFiles(String folder, String shown, Map<String, byte[]> files, List<RuleProblem> problems) {

    private static final List<String> BESIDE =
            List.of("thresholds.yaml", "sources.yaml", "roles.yaml", "wording.yaml", "book.yaml");
    private static final String PACK = "heed/rules/";
    private static final long LARGEST = 4L * 1024 * 1024;
    private static final int MOST = 5_000;

    static RuleFiles in(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        List<RuleProblem> problems = new ArrayList<>();
        String shown = folder.toString().replace('\\', '/') + "/";
        if (!Files.isDirectory(folder)) {
            problems.add(problem(
                    shown.substring(0, shown.length() - 1),
                    "There is no such rules folder.",
                    "Name the folder that holds thresholds.yaml."));
            return new RuleFiles(name(folder), shown, files, problems);
        }
        try (Stream<Path> walk = Files.walk(folder, 8, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file :
                    walk.filter(Files::isRegularFile).sorted().limit(MOST).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (isRead(path)) {
                    if (Files.size(file) > LARGEST) {
                        problems.add(problem(
                                shown + path, "The file is too large to be a rule file.", "A rule is a page at most."));
                    } else {
                        files.put(path, Files.readAllBytes(file));
                    }
                } else if (looksLikeOne(path)) {
                    problems.add(problem(
                            shown + path,
                            "The file's name keeps it from being read.",
                            "Rules end in .drl and their tables in " + RuleReader.TABLE + "; the files beside them are "
                                    + String.join(", ", BESIDE) + "."));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(problem(shown, "The folder cannot be read.", "Check that it may be opened by you."));
        }
        return new RuleFiles(name(folder), shown, files, problems);
    }

    /** The pack in Heed's own jar. */
    static RuleFiles shipped() {
        URL anchor = RuleFiles.class.getClassLoader().getResource(PACK + "thresholds.yaml");
        if (anchor == null) {
            throw new IllegalStateException("Heed's jar holds no rules.");
        }
        try {
            URLConnection connection = anchor.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return new RuleFiles("heed", "", inJar(jar), List.of());
            }
            RuleFiles files = in(Path.of(anchor.toURI()).resolveSibling(""));
            return new RuleFiles("heed", "", files.files(), files.problems());
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
        return path.endsWith(".drl") || path.endsWith(RuleReader.TABLE) || BESIDE.contains(path);
    }

    /** A file that was surely meant to be read, and is not for its name. */
    private static boolean looksLikeOne(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.contains(".drl")
                || lower.matches("(thresholds|sources|roles|wording|book)\\.(ya?ml|ya?ml\\.txt|txt)")
                || lower.matches(".*\\.(table|examples)\\.(yml|ya?ml\\.txt)")
                || lower.endsWith(RuleReader.TABLE);
    }

    /** A digest of everything that decides what is asked. Line ends do not count. */
    String fingerprint() {
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

    private static RuleProblem problem(String file, String says, String next) {
        return new RuleProblem(new Place(file, 1, 1), "", says, next);
    }
}

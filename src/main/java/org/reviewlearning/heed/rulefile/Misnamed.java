package org.reviewlearning.heed.rulefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files that were surely meant to be read, and are not for their name or their place. */
final class Misnamed {

    private Misnamed() {}

    /** What a file was meant to be, as paths: one of its own folder, and one beside all rules. */
    static List<String> meant(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceFirst("\\.txt$", "")
                .replaceFirst("\\.yml$", ".yaml")
                .replaceFirst("\\.tables?(\\.yaml)?$", RuleReader.TABLE)
                .replaceFirst("\\.examples?(\\.yaml)?$", RuleFiles.EXAMPLES);
        List<String> meant = new ArrayList<>(List.of(path.substring(0, path.length() - name.length()) + plain));
        RuleFiles.BESIDE.stream()
                .filter(beside -> singular(beside).equals(singular(plain)))
                .forEach(meant::add);
        return meant;
    }

    /** A file that would be read if it stood in the rules folder itself. */
    static boolean isBeside(String path) {
        return path.contains("/") && RuleFiles.BESIDE.contains(path.substring(path.lastIndexOf('/') + 1));
    }

    /** What to do with a file that was surely meant to be read, and is not; empty for any other. */
    static Optional<String> next(String path) {
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
                        && RuleFiles.BESIDE.stream()
                                .anyMatch(each -> singular(each).equals(singular(plain)));
        return meant
                ? Optional.of("Rules end in .drl, their tables in " + RuleReader.TABLE + ", their examples in "
                        + RuleFiles.EXAMPLES + "; the files beside them are " + String.join(", ", RuleFiles.BESIDE)
                        + ".")
                : Optional.empty();
    }

    private static String singular(String name) {
        return name.replaceFirst("s?\\.yaml$", "");
    }
}

package org.reviewlearning.heed.rulefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.RuleText;
import org.reviewlearning.heed.text.StrictText;
import org.reviewlearning.heed.text.Utf16;

/**
 * The files of one folder, the pack's or a layer's, as text.
 *
 * @param files as bytes
 * @param texts those that could be read, by path within the folder
 * @param unreadable the paths of all that are there, readable or not
 */
record FolderTexts(RuleFiles files, Map<String, RuleText> texts, Set<String> unreadable) {

    static final String DRL = ".drl";

    /** Reads a folder; what is wrong with its files is added to {@code problems}. */
    static FolderTexts of(RuleFiles files, List<Problem> problems) {
        problems.addAll(files.problems());
        Map<String, RuleText> texts = new TreeMap<>();
        files.files()
                .forEach((path, bytes) ->
                        decoded(files.shown() + path, bytes, problems).ifPresent(text -> texts.put(path, text)));
        Set<String> unreadable = new HashSet<>(files.files().keySet());
        unreadable.addAll(files.meant());
        files.problems()
                .forEach(problem -> unreadable.add(problem.place()
                        .file()
                        .substring(Math.min(
                                files.shown().length(), problem.place().file().length()))));
        return new FolderTexts(files, texts, unreadable);
    }

    /** The files that rules refer to. */
    Map<String, RuleText> beside() {
        Map<String, RuleText> beside = new LinkedHashMap<>(texts);
        beside.keySet().removeIf(path -> path.endsWith(DRL) || path.endsWith(RuleReader.TABLE));
        return beside;
    }

    /**
     * Tables and examples beside which there is no rule: of a folder that was copied by half, or a rule that was deleted
     * without them.
     *
     * @param layer whether it is a layer, which has examples of its own for rules of the pack
     */
    List<Problem> leftAlone(boolean layer) {
        List<Problem> alone = new ArrayList<>();
        texts.forEach((path, text) -> {
            if (path.endsWith(RuleReader.TABLE)
                    && !hasRule(path, RuleReader.TABLE)
                    && !unreadable.contains(of(path, RuleReader.TABLE))) {
                alone.addAll(RuleReader.scanTable(text));
                alone.add(text.problem(
                        0,
                        "There is no rule " + rule(path, RuleReader.TABLE) + " beside this table.",
                        "A table stands in the folder of its rule, and is named for it: rule-id" + RuleReader.TABLE));
            }
        });
        for (String path : layer ? Set.<String>of() : files.examples().keySet()) {
            if (!hasRule(path, RuleFiles.EXAMPLES) && !unreadable.contains(of(path, RuleFiles.EXAMPLES))) {
                String name = rule(path, RuleFiles.EXAMPLES);
                String elsewhere = files.files().keySet().stream()
                        .filter(each -> ("/" + each).endsWith("/" + name))
                        .map(each -> " It stands in " + each + ".")
                        .findFirst()
                        .orElse("");
                alone.add(new Problem(
                        new Place(files.shown() + path, 1, 1),
                        "There is no rule " + name + " beside these examples." + elsewhere,
                        "Put the rule back, or move or delete its examples with it."));
            }
        }
        return alone;
    }

    /** Whether a table that no rule is named for stands in the same folder: it may be this one, and is told. */
    boolean isAmongTables(String table) {
        String theme = table.substring(0, table.lastIndexOf('/') + 1);
        return texts.keySet().stream()
                .anyMatch(path -> path.endsWith(RuleReader.TABLE)
                        && path.lastIndexOf('/') + 1 == theme.length()
                        && path.startsWith(theme)
                        && !hasRule(path, RuleReader.TABLE));
    }

    private boolean hasRule(String path, String ending) {
        return files.files().containsKey(of(path, ending));
    }

    private static String of(String path, String ending) {
        return path.substring(0, path.length() - ending.length()) + DRL;
    }

    /** The name of the file of the rule that a table or examples are beside. */
    private static String rule(String path, String ending) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ending.length()) + DRL;
    }

    static Optional<RuleText> decoded(String file, byte[] bytes, List<Problem> problems) {
        Optional<String> other = Utf16.name(bytes);
        if (other.isPresent()) {
            // It could be read, but the next program that shows or compares rules would not.
            problems.add(StrictText.notUtf8(file, other.get()));
            return Optional.empty();
        }
        StrictText.Decoded decoded = StrictText.decode(file, bytes);
        RuleText text = new RuleText(file, decoded.text());
        decoded.problems().forEach(problem -> problems.add(text.shown(problem)));
        return decoded.problems().isEmpty() ? Optional.of(text) : Optional.empty();
    }
}

package org.reviewlearning.heed.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;
import org.reviewlearning.heed.text.StrictText;

/**
 * A change that no example need notice.
 *
 * @param rule the rule's file
 * @param what the change, as it is told
 * @param line the text of the line of the rule's condition it is in; {@code null} where no other change reads the same
 * @param reason why
 * @param owner who answers for that
 * @param place where it is excused
 * @hidden
 */
@Internal
public record Excuse(String rule, String what, @Nullable String line, String reason, String owner, Place place) {

    /** The name of the file, beside the figures. */
    public static final String FILE = "mutants.yaml";

    private static final List<String> KEYS = List.of("rule", "what", "reason", "owner");
    private static final List<String> ALL_KEYS = List.of("rule", "what", "line", "reason", "owner");
    private static final String FORM =
            "Write excused: and a list; each has rule, what, reason and owner, and line where several changes read the same.";

    /**
     * Those in a folder; none where it has no such file.
     *
     * @param problems where what is wrong with the file is added
     * @throws IOException if the file cannot be read
     */
    public static List<Excuse> in(Path folder, List<Problem> problems) throws IOException {
        Path file = folder.resolve(FILE);
        List<Excuse> excuses = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return excuses;
        }
        String shown = file.toString().replace('\\', '/');
        StrictText.Decoded decoded = StrictText.decode(shown, Files.readAllBytes(file));
        RuleText text = new RuleText(shown, decoded.text());
        Problems wrong = Problems.of(text);
        wrong.addAll(decoded.problems());
        if (wrong.none()) {
            Form.ofYaml(text, wrong, FORM).ifPresent(form -> {
                for (Form item : form.only(List.of("excused")).at("excused").items(FORM)) {
                    if (item.isMap(FORM)) {
                        read(item.only(ALL_KEYS), excuses);
                    }
                }
            });
        }
        problems.addAll(wrong.all());
        return excuses;
    }

    private static void read(Form item, List<Excuse> into) {
        List<String> said = new ArrayList<>();
        for (String key : KEYS) {
            String words = item.at(key).needed().words();
            if (words != null) {
                said.add(words);
            }
        }
        if (said.size() == KEYS.size()) {
            Form line = item.at("line");
            into.add(new Excuse(
                    said.get(0),
                    said.get(1),
                    line.isThere() ? line.words() : null,
                    said.get(2),
                    said.get(3),
                    item.place()));
        }
    }
}

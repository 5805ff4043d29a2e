package org.reviewlearning.heed.layer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.catalogue.Catalogue;
import org.reviewlearning.heed.catalogue.Plausible;
import org.reviewlearning.heed.condition.AttributeText;
import org.reviewlearning.heed.condition.FormWords;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.Problems;
import org.reviewlearning.heed.text.RuleText;

/** Reads {@code changes.yaml} of a layer: what it says otherwise than the pack it lies over. */
public final class ChangesFile {

    /** The name of the file. */
    public static final String NAME = "changes.yaml";

    private static final List<String> SAID =
            List.of("title", "why", "ask", "to", "copy", "level", "settledBy", "quietWhen");
    private static final List<String> OF_A_RULE = Stream.of(
                    List.of("off", "until", "on"), SAID, List.of("because", "owner"))
            .flatMap(List::stream)
            .toList();
    private static final String FORM =
            "Write figures: and below it the name of a figure, or rules: and the id of a rule, with what is changed.";
    private static final String NO_REASON = "A rule is switched off or on with the reason, and this is none.";

    private final RuleText text;
    private final String layer;
    private final Problems problems;
    private final Map<String, RuleChange> rules = new LinkedHashMap<>();

    /**
     * What a layer says of one rule, or of one row of its table.
     *
     * @param layer the name of the layer
     * @param form where it says so
     * @param words what is said in the place of the rule's own
     * @param off that it is switched off; {@code null} means that nothing is said of that
     * @param on whether it is switched on
     * @param because the reason
     * @param owner who answers for the change
     */
    public record RuleChange(
            String layer,
            Form form,
            Map<String, AttributeText> words,
            Rule.@Nullable Off off,
            boolean on,
            String because,
            String owner) {}

    private ChangesFile(RuleText text, String layer) {
        this.text = text;
        this.layer = layer;
        this.problems = Problems.of(text);
    }

    /**
     * Reads the file, and changes the figures.
     *
     * @param text the file
     * @param references what the layer refers to, with what lies below
     */
    public static ChangesFile read(RuleText text, Catalogue references) {
        ChangesFile file = new ChangesFile(text, references.name());
        Form root = Form.ofYaml(text, file.problems, FORM).orElse(null);
        if (root != null && file.problems.none()) {
            root.only(List.of("figures", "rules"));
            Form figures = root.at("figures");
            if (figures.isMap(FORM)) {
                figures.each().forEach(each -> FigureChange.read(each, references));
            }
            Form rules = root.at("rules");
            if (rules.isMap(FORM)) {
                rules.each().forEach(file::rule);
            }
        }
        return file;
    }

    /** What is wrong with it, also of what was looked at later. */
    public List<Problem> problems() {
        return problems.all();
    }

    /** What is said of rules, by the id of a rule or a row. */
    public Map<String, RuleChange> rules() {
        return rules;
    }

    private void rule(Form form) {
        int found = problems.count();
        if (!form.needed().isMap("Write below it what is changed, because: and owner:.")) {
            return;
        }
        form.only(OF_A_RULE);
        Map<String, AttributeText> words = new LinkedHashMap<>();
        for (Form each : form.each()) {
            if (SAID.contains(each.key())) {
                FormWords.read(text, each, each.key().equals("copy")).ifPresent(said -> words.put(each.key(), said));
            }
        }
        Form off = form.at("off");
        Form on = form.at("on");
        String whyOff = off.isThere() ? FormWords.reason(off, NO_REASON, "") : null;
        String whyOn = on.isThere() ? FormWords.reason(on, NO_REASON, "") : null;
        LocalDate until = Plausible.day(form.at("until"));
        if (off.isThere() && on.isThere()) {
            on.wrongKey("The rule is switched off and on.", "Keep one of them.");
        }
        if (until != null && !off.isThere()) {
            form.at("until")
                    .wrongKey(
                            "\"until\" says until when a rule is switched off.",
                            "Leave it out, or write off: and the reason.");
        }
        if (words.isEmpty() && !off.isThere() && !on.isThere() && problems.count() == found) {
            form.wrongKey("Nothing is changed here.", "Write what is: " + String.join(", ", OF_A_RULE) + ".");
        }
        String because =
                (words.isEmpty() ? form.at("because") : form.at("because").needed()).words();
        String owner = form.at("owner").needed().words();
        String why = Optional.ofNullable(because)
                .or(() -> Optional.ofNullable(whyOff))
                .orElse(whyOn);
        if (owner != null && why != null && problems.count() == found) {
            rules.put(
                    form.key(),
                    new RuleChange(
                            layer,
                            form,
                            words,
                            whyOff == null ? null : new Rule.Off(layer, whyOff, until),
                            on.isThere(),
                            why,
                            owner));
        }
    }
}

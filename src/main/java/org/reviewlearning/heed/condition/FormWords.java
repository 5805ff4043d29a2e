package org.reviewlearning.heed.condition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.text.ListNode;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.RuleText;
import org.reviewlearning.heed.text.ScalarKind;
import org.reviewlearning.heed.text.ScalarNode;

/** A rule's words where they stand in YAML: in a row of its table, or in the changes of a layer. */
public final class FormWords {

    private static final Set<String> NO_REASON = Set.of("yes", "no", "y", "n", "true", "false", "on", "off");

    private FormWords() {}

    /** The words of a key; empty, which is then a problem, when there are none. */
    public static Optional<AttributeText> read(RuleText text, Form form, boolean list) {
        int name = text.offset(form.keyPlace());
        String quoted = "\"" + form.key() + "\"";
        Node node = form.node().orElse(null);
        if (node instanceof ListNode several
                && list
                && several.items().stream().allMatch(ScalarNode.class::isInstance)) {
            List<AttributeText.Word> items = several.items().stream()
                    .map(ScalarNode.class::cast)
                    .map(item -> new AttributeText.Word(item.text().strip(), begin(text, item)))
                    .toList();
            String value = items.stream().map(AttributeText.Word::text).collect(Collectors.joining(", "));
            return Optional.of(new AttributeText(quoted, value, items, text, name, text.offset(form.place()), false));
        }
        String next = "Write " + form.key() + ": and what it is" + (list ? ": a, b." : ".");
        String value = form.needed(next).words();
        return node instanceof ScalarNode scalar && value != null
                ? Optional.of(AttributeText.of(quoted, value, text, name, begin(text, scalar)))
                : Optional.empty();
    }

    /** The reason for which something is switched off or on; {@code null} when it is none, which is then a problem. */
    public static @Nullable String reason(Form form, String says, String otherwise) {
        String reason = form.node()
                .filter(node -> node instanceof ScalarNode scalar && scalar.kind() == ScalarKind.TEXT)
                .map(node -> ((ScalarNode) node).text().strip())
                .orElse("");
        if (!reason.isEmpty() && !NO_REASON.contains(reason.toLowerCase(Locale.ROOT))) {
            return reason;
        }
        form.wrong(says, "Write for instance " + form.key() + ": \"we record this elsewhere\". " + otherwise);
        return null;
    }

    /** Where the text itself begins, within its quotes. */
    private static int begin(RuleText text, ScalarNode scalar) {
        int at = text.offset(scalar.place());
        boolean quoted = at < text.text().length() && "\"'".indexOf(text.text().charAt(at)) >= 0;
        return at + (quoted ? 1 : 0);
    }
}

package org.reviewlearning.heed.wording;

import java.util.Locale;
import java.util.Optional;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Placeholder;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Template;

/** Says a rule's words before anything was matched: what will stand in place of each placeholder. */
public record PlaceholderWords(Rule rule, OperandWords operands) {

    public String of(Template words) {
        return words.filled(this::of);
    }

    /** A placeholder as what will stand there, in square brackets; a figure as its value. */
    public String of(Placeholder placeholder) {
        return filled(placeholder).replaceAll("\\bthat (?=[a-z ]+]|[a-z]+ (began|ended))", "the ");
    }

    private String filled(Placeholder placeholder) {
        if (placeholder instanceof Placeholder.Figure figure) {
            return operands.figure(figure.threshold());
        }
        if (placeholder instanceof Placeholder.Bound bound) {
            return "[" + operands.value(bound.binding()).map(operands::noun).orElse("") + "]";
        }
        if (placeholder instanceof Placeholder.Count count) {
            // The words go on with what is counted: "in {$roles.count} roles".
            boolean different = gathering(count.binding())
                    .filter(gathering -> gathering.distinctBy() != null)
                    .isPresent();
            return "[how many " + (different ? "different" : several(count.binding())) + "]";
        }
        if (placeholder instanceof Placeholder.FieldOf field) {
            String fact = field.which() == Placeholder.Which.MATCHED
                    ? operands.fact(field.binding())
                    : "the " + field.which().name().toLowerCase(Locale.ROOT) + " of these " + several(field.binding());
            return "[" + said(kind(field.binding()), new Operand.FieldOf(null, field.path()).written(), fact) + "]";
        }
        return placeholder instanceof Placeholder.Words words ? words.said() : "[the day we look from]";
    }

    private String several(String binding) {
        return (gathering(binding).isPresent() ? "" : "such ") + kind(binding).many();
    }

    private FactKind kind(String binding) {
        return gathering(binding)
                .map(gathering -> gathering.pattern().kind())
                .or(() -> operands.named(binding))
                .orElseThrow();
    }

    private Optional<Element.Collect> gathering(String binding) {
        return rule.condition().lines().stream()
                .filter(element -> element instanceof Element.Collect gathering
                        && gathering.binding().equals(binding))
                .map(Element.Collect.class::cast)
                .findFirst();
    }

    private String said(FactKind kind, String path, String fact) {
        return operands.words()
                .ofEvery(kind, path + ".day")
                .or(() -> operands.words().of(kind, path + ".day"))
                .map(day -> day.replace("{}", fact))
                .orElseGet(() -> "the "
                        + operands.words()
                                .of(kind, path + ".noun")
                                .orElseGet(() ->
                                        operands.words().language().field(path).replace(",", ""))
                        + " of " + fact);
    }
}

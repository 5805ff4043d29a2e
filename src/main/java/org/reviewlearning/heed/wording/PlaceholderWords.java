package org.reviewlearning.heed.wording;

import org.reviewlearning.heed.facts.Words;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.rule.Template;

/** Says a rule's words before anything was matched: what will stand in place of each placeholder. */
public final class PlaceholderWords {

    private final Rule rule;
    private final OperandWords operands;

    public PlaceholderWords(Rule rule, OperandWords operands) {
        this.rule = rule;
        this.operands = operands;
    }

    public String of(Template words) {
        return words.filled(this::of);
    }

    /** A placeholder as what will stand there, in square brackets; a figure as its value. */
    public String of(String written) {
        return filled(written).replaceAll("\\bthat (?=[a-z ]+]|[a-z]+ (began|ended))", "the ");
    }

    private String filled(String written) {
        if (written.startsWith("threshold ")) {
            return operands.figure(written.substring("threshold ".length()).strip());
        }
        String[] path = written.split("\\.", 2);
        String rest = path.length == 1 ? "" : path[1];
        for (Element element : rule.condition()) {
            if (element instanceof Element.Gathering gathering
                    && gathering.binding().equals(path[0])) {
                FactKind kind = gathering.pattern().kind();
                String what = gathering.distinctBy() == null
                        ? kind.many()
                        : "different " + gathering.distinctBy().counted(2);
                // The words go on with what is counted: "in {$roles.count} roles".
                return gathering.distinctBy() != null && rest.equals("count")
                        ? "[how many different]"
                        : several(kind, what, rest);
            }
        }
        return operands.named(path[0])
                .map(kind -> rest.matches("(count|(earliest|latest)\\..*)")
                                && kind.shape().field(rest.split("\\.")[0]).isEmpty()
                        ? several(kind, "such " + kind.many(), rest)
                        : "[" + said(kind, rest, operands.fact(path[0])) + "]")
                .orElseGet(
                        () -> "[" + operands.value(path[0]).map(operands::noun).orElse("the day we look from") + "]");
    }

    private static String several(FactKind kind, String what, String rest) {
        String[] end = rest.split("\\.", 2);
        return end.length == 1
                ? "[how many " + what + "]"
                : "[" + said(kind, end[1], "the " + end[0] + " of these " + what) + "]";
    }

    private static String said(FactKind kind, String path, String fact) {
        return FieldWords.ofEvery(kind, (path.equals("until") ? "ending.on" : path) + ".day")
                .or(() -> FieldWords.of(kind, path + ".day"))
                .map(day -> day.replace("{}", fact))
                .orElseGet(() -> "the "
                        + FieldWords.of(kind, path + ".noun")
                                .orElseGet(() -> Words.field(path).replace(",", "")) + " of " + fact);
    }
}

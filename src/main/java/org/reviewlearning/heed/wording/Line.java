package org.reviewlearning.heed.wording;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What one line of a condition says.
 *
 * @param opening what is said of the fact, which stands in it as {@code {}}: {@code there is no {}}
 * @param fact what is looked for
 * @param clauses what is asked of it, alternatives last
 * @param near how many of the clauses, from the first, belong close to the fact
 */
public record Line(String opening, Clause fact, List<Clause> clauses, int near) {

    private static final Pattern FOLLOWS_ON = Pattern.compile("(about|after|among|as|at|before|by|for|from|in|of|on"
            + "|that|to|under|where|which|whose|with|without) .*");

    /** In one sentence. */
    public String inWords() {
        return flat(clauses);
    }

    /** With alternatives as a list below, by two blanks further in for each that stands within another. */
    public String inLines() {
        List<Clause> choices = clauses.stream().filter(Clause::isChoice).toList();
        return flat(clauses.subList(0, clauses.size() - choices.size())) + below(", and ", choices, 1);
    }

    /** Alternatives as a list below what was said; each of several as an item that has its sides below. */
    public static String below(String joined, List<Clause> choices, int depth) {
        if (choices.isEmpty()) {
            return "";
        }
        if (choices.size() == 1) {
            return joined + "either:" + sides(choices.get(0), depth);
        }
        StringBuilder all = new StringBuilder(joined.stripTrailing()).append(joined.isEmpty() ? "all of:" : ":");
        for (int i = 0; i < choices.size(); i++) {
            all.append(i == 0 ? "" : ";").append(item(depth)).append(i == 0 ? "" : "and ");
            all.append("either:").append(sides(choices.get(i), depth + 1));
        }
        return all.toString();
    }

    private static String sides(Clause choice, int depth) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < choice.parts().size(); i++) {
            Clause side = choice.parts().get(i);
            List<Clause> together = side.isChoice() || side.parts().isEmpty() ? List.of(side) : side.parts();
            List<Clause> plain =
                    together.stream().filter(part -> part.parts().isEmpty()).toList();
            List<Clause> choices =
                    together.stream().filter(part -> !part.parts().isEmpty()).toList();
            all.append(i == 0 ? "" : ",").append(item(depth)).append(i == 0 ? "" : "or ");
            for (int j = 0; j < plain.size(); j++) {
                all.append(j == 0 ? "" : Clause.between(plain.get(j - 1), j == plain.size() - 1 && choices.isEmpty()))
                        .append(plain.get(j).words());
            }
            all.append(below(plain.isEmpty() ? "" : ", and ", choices, depth + 1));
        }
        return all.toString();
    }

    private static String item(int depth) {
        return "\n" + "  ".repeat(depth) + "- ";
    }

    private String flat(List<Clause> clauses) {
        StringBuilder words = new StringBuilder(opening.replace("{}", fact.words()));
        Clause before = new Clause(List.of(), fact.words());
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            boolean close =
                    i < near || (i == near && FOLLOWS_ON.matcher(clause.words()).matches());
            boolean last =
                    i > near && i == clauses.size() - 1 && !before.words().startsWith("other than ");
            words.append(
                            clause.isChoice()
                                    ? ", and "
                                    : close ? before.isOpen() ? ", " : " " : Clause.between(before, last))
                    .append(clause.inWords());
            before = clause;
        }
        return words.toString().replace(",,", ",").replaceAll(",$", "");
    }
}

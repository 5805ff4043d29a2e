package org.reviewlearning.heed.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Finds the slip before the place at which a YAML parser gives up: it does so at the next thing that fits nothing, often a
 * line later. Nothing of the text is said.
 */
final class YamlSlip {

    private static final String EDGE = "Lines that belong together begin in the same column.";

    /** A name and its value without a colon, or without a space after it. */
    private static final Pattern UNPARTED =
            Pattern.compile("\\s*(?:- )?[A-Za-z][\\w./-]*(:(?=[^\\s:]))?[^:\"'\\[\\]{}]*");

    private final List<String> lines;
    private final String file;
    private final int firstLine;

    private YamlSlip(String text, String file, int firstLine) {
        this.lines = text.lines().toList();
        this.file = file;
        this.firstLine = firstLine;
    }

    /** What is told instead; empty when the slip is where the parser says. */
    static Optional<Problem> before(MarkedYamlEngineException e, String text, String file, int firstLine) {
        Optional<Mark> there = e.getProblemMark();
        return there.isEmpty()
                ? Optional.empty()
                : new YamlSlip(text, file, firstLine).find(e, there.get(), String.valueOf(e.getContext()));
    }

    private Optional<Problem> find(MarkedYamlEngineException e, Mark there, String context) {
        Optional<Mark> began = e.getContextMark();
        if (began.isPresent() && context.contains("quoted scalar")) {
            return told(began.get(), "This quotation is never closed.", "Add the closing quotation mark.");
        }
        if (context.contains("flow") && isPlaceholder(there)) {
            return told(
                    there,
                    "A curly bracket stands here in words without quotation marks.",
                    "Put all the words between straight quotes: \"Since {$request.on} ...\".");
        }
        if (began.isPresent() && context.contains("flow") && isOpen(began.get(), there)) {
            return told(began.get(), "This bracket is never closed.", "Add the closing bracket.");
        }
        if (began.isPresent() && context.contains("simple key")) {
            return unparted(began.get().getLine());
        }
        Optional<Problem> quote = began.isPresent() ? quote(began.get().getLine(), there.getLine()) : Optional.empty();
        return quote.isPresent() || !String.valueOf(e.getProblem()).contains("mapping values") ? quote : margin(there);
    }

    /** Whether what a bracket began ends on no line of its own, or with a bracket of the other sort. */
    private boolean isOpen(Mark began, Mark there) {
        char open = at(began);
        char met = at(there);
        return there.getLine() > began.getLine() || open == '[' && met == '}' || open == '{' && met == ']';
    }

    /** Whether words go on before what stands here in curly brackets, as they do in a question. */
    private boolean isPlaceholder(Mark there) {
        String line = line(there.getLine());
        int at = Math.min(there.getColumn(), line.length());
        return line.substring(at).matches("\\{(\\$|threshold ).*")
                && line.substring(0, at).matches(".*\\w ?");
    }

    private char at(Mark mark) {
        String line = line(mark.getLine());
        return mark.getColumn() < line.length() ? line.charAt(mark.getColumn()) : '\n';
    }

    /** A quotation that an earlier line leaves open, and a later one, meaning to open another, closes. */
    private Optional<Problem> quote(int from, int until) {
        if (line(until).chars().filter(c -> c == '"').count() < 2) {
            return Optional.empty();
        }
        for (int at = until - 1; at >= from; at--) {
            if (line(at).chars().filter(c -> c == '"').count() % 2 == 1) {
                return told(
                        at,
                        line(at).lastIndexOf('"'),
                        "This quotation is never closed.",
                        "Add the closing quotation mark.");
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> margin(Mark there) {
        int at = there.getLine();
        if (line(at).substring(0, Math.min(there.getColumn(), line(at).length()))
                .contains(": ")) {
            return Optional.empty();
        }
        int before = said(at);
        Optional<Problem> unparted = before < 0 ? Optional.empty() : unparted(before);
        if (before < 0 || unparted.isPresent() || indent(at) <= indent(before)) {
            return unparted;
        }
        int earlier = said(before);
        boolean opens = earlier >= 0 && line(earlier).strip().endsWith(":");
        return earlier >= 0 && (indent(earlier) == indent(at) || opens && indent(before) <= indent(earlier))
                ? told(before, indent(before), "This line begins too far to the left.", EDGE)
                : told(at, indent(at), "This line begins too far to the right.", EDGE);
    }

    private Optional<Problem> unparted(int at) {
        Matcher matcher = UNPARTED.matcher(line(at));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return matcher.group(1) == null
                ? told(at, indent(at), "A colon is missing here, between a name and its value.", "Write name: value.")
                : told(at, matcher.start(1), "A space is missing after this colon.", "Write name: value.");
    }

    /** The line before that holds something; below 0 when there is none. */
    private int said(int at) {
        int before = at - 1;
        while (before >= 0 && (line(before).isBlank() || line(before).strip().startsWith("#"))) {
            before--;
        }
        return before;
    }

    private String line(int at) {
        return at < lines.size() ? lines.get(at) : "";
    }

    private int indent(int at) {
        String line = line(at);
        return line.length() - line.stripLeading().length();
    }

    private Optional<Problem> told(Mark mark, String says, String next) {
        return told(mark.getLine(), mark.getColumn(), says, next);
    }

    private Optional<Problem> told(int line, int column, String says, String next) {
        return Optional.of(new Problem(new Place(file, line + firstLine, column + 1), says, next));
    }
}

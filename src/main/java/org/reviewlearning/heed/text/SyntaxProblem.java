package org.reviewlearning.heed.text;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Says in plain words where a text stops being JSON or YAML. The parsers' own messages are never used, because they
 * quote the text; what can be said is told from the character at the place.
 */
final class SyntaxProblem {

    /** Stands for the end of the text; the text itself holds no zeros. */
    private static final char END = '\0';

    private SyntaxProblem() {}

    static Problem of(JacksonException e, JsonParser parser, Format format, String text, String file, int firstLine) {
        Place place = placeOf(e, parser, file, firstLine);
        if (e instanceof StreamConstraintsException) {
            return new Problem(
                    place, "A number or a key here is too long to be read.", "Maybe a quotation mark is missing.");
        }
        if (format == Format.YAML && e.getCause() == null) {
            // The parser's own objection and not the engine's: it takes no lists and maps as keys, and looks at tags.
            return new Problem(
                    place, "A key here is not a single text, or a value has a tag (!).", "Write keys as plain words.");
        }
        Optional<Problem> slip = format == Format.YAML && e.getCause() instanceof MarkedYamlEngineException marked
                ? YamlSlip.before(marked, text, file, firstLine)
                : Optional.empty();
        if (slip.isPresent()) {
            return slip.get();
        }
        char at = characterAt(text, place.line() - firstLine + 1, place.column());
        return format == Format.YAML ? yaml(place, at, beginning(e, firstLine)) : json(place, at);
    }

    /** Where the text stopped making sense; the YAML engine knows better than the parser around it. */
    static Place placeOf(JacksonException e, JsonParser parser, String file, int firstLine) {
        TokenStreamLocation location = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        Optional<Mark> mark =
                e.getCause() instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
        int line = mark.map(found -> found.getLine() + 1).orElse(location.getLineNr());
        int column = mark.map(found -> found.getColumn() + 1).orElse(location.getColumnNr());
        return new Place(file, Math.max(line, 1) + firstLine - 1, Math.max(column, 1));
    }

    private static Problem json(Place place, char at) {
        return switch (at) {
            case END ->
                new Problem(
                        place,
                        "The text ends here, in the middle of something.",
                        "Maybe it was cut off, or a quotation mark or bracket is missing.");
            case '\'' -> new Problem(place, "This is not JSON.", "Write double quotation marks.");
            case '/', '#' ->
                new Problem(place, "This is not JSON, which has no comments.", "Leave the comment out, or use a note.");
            case '}', ']' ->
                new Problem(
                        place,
                        "A closing bracket is not expected here.",
                        "Maybe there is a comma before it, or another bracket is still open.");
            case '\n', '\r', '\t' ->
                new Problem(
                        place,
                        "This is not JSON: a text goes on over the end of its line, or holds a tab.",
                        "Maybe the closing quotation mark is missing.");
            default ->
                new Problem(
                        place,
                        "This is not JSON.",
                        "Maybe a quotation mark, a comma or a colon is missing just before.");
        };
    }

    private static Problem yaml(Place place, char at, String began) {
        return switch (at) {
            case END ->
                new Problem(
                        place,
                        "The text ends here, in the middle of something." + began,
                        "Maybe it was cut off, or a quotation mark or bracket is missing.");
            case '\t' -> new Problem(place, "A tab stands where YAML needs spaces.", "Put spaces in its place.");
            case ':' ->
                new Problem(
                        place,
                        "A colon is not expected here." + began,
                        "Maybe a text with a colon in it needs quotation marks, the line begins too far to the right,"
                                + " or a bracket further up is still open.");
            case '@', '`', '%', '*', '&', '!', '|', '>' ->
                new Problem(place, "A text cannot begin like this in YAML.", "Put it in quotation marks.");
            default ->
                new Problem(
                        place,
                        "This is not YAML." + began,
                        "Maybe lines that belong together do not begin in the same column, or a quotation mark or"
                                + " bracket is missing.");
        };
    }

    /** Where the quotation, list or map began that went wrong; only said when it is an earlier line. */
    private static String beginning(JacksonException e, int firstLine) {
        if (!(e.getCause() instanceof MarkedYamlEngineException marked)
                || marked.getContextMark().isEmpty()
                || marked.getProblemMark().isEmpty()) {
            return "";
        }
        Mark context = marked.getContextMark().get();
        return context.getLine() >= marked.getProblemMark().get().getLine()
                ? ""
                : " It belongs to what begins in line " + (context.getLine() + firstLine) + ".";
    }

    private static char characterAt(String text, int line, int column) {
        TextLines lines = new TextLines(text);
        int at = line > lines.count() ? text.length() : lines.offset(line, column);
        return text.substring(at).isBlank() ? END : text.charAt(at);
    }
}

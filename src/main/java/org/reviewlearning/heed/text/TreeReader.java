package org.reviewlearning.heed.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Walks once through the parser's tokens and makes the tree. One instance reads one text. */
final class TreeReader {

    private static final int MOST_LEVELS = 40;
    private static final int MOST_VALUES = 1_000_000;
    private static final int MOST_PROBLEMS = 1_000;

    private final String file;
    private final String text;
    private final Format format;
    private final int firstLine;
    private final List<Problem> problems = new ArrayList<>();
    private int values;
    private boolean aliasSeen;

    TreeReader(String file, String text, Format format, int firstLine) {
        this.file = file;
        this.text = text;
        this.format = format;
        this.firstLine = firstLine;
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<Node> read() {
        try (JsonParser parser = Parsers.open(format, text)) {
            try {
                return Optional.ofNullable(document(parser)).filter(root -> !aliasSeen);
            } catch (JacksonException e) {
                problems.add(SyntaxProblem.of(e, parser, format, text, file, firstLine));
                return Optional.empty();
            } catch (NoFurther e) {
                return Optional.empty();
            } catch (RuntimeException e) {
                // Parsers have had faults of their own on odd text. One file, or line, must not stop those after it.
                problems.add(new Problem(
                        place(parser),
                        "This could not be read, through a fault that lies not in the file.",
                        "Please report it to Heed."));
                return Optional.empty();
            }
        }
    }

    private @Nullable Node document(JsonParser parser) {
        JsonToken first = parser.nextToken();
        Node root = first == null ? null : value(parser, first, 1);
        if (root == null
                || (root instanceof ScalarNode scalar
                        && scalar.kind() == ScalarKind.NOTHING
                        && scalar.text().isEmpty())) {
            problems.add(new Problem(
                    new Place(file, firstLine, 1),
                    "This is empty.",
                    "Maybe it was cut off, or another file was meant."));
            return null;
        }
        Place after = afterTheEnd(parser);
        if (after != null) {
            problem(
                    after,
                    format == Format.YAML ? "A second document begins here." : "Something follows after the end.",
                    "Maybe it belongs in a file of its own.");
        }
        return root;
    }

    private @Nullable Place afterTheEnd(JsonParser parser) {
        try {
            return parser.nextToken() == null ? null : place(parser);
        } catch (JacksonException e) {
            if (format == Format.YAML) {
                // YAML's end is only known by reading on, so this may still be the first document.
                throw e;
            }
            return SyntaxProblem.placeOf(e, parser, file, firstLine);
        }
    }

    private Node value(JsonParser parser, JsonToken token, int level) {
        Place place = place(parser);
        if (++values > MOST_VALUES) {
            throw stop(
                    place,
                    "This holds more than a million values; from here on it was not read.",
                    Tree.tooLarge(place).next());
        }
        decorations(parser, place, null);
        return switch (token) {
            case START_OBJECT -> map(parser, place, level);
            case START_ARRAY -> list(parser, place, level);
            case VALUE_TRUE, VALUE_FALSE -> new ScalarNode(place, parser.getString(), ScalarKind.TRUTH);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new ScalarNode(place, parser.getString(), ScalarKind.NUMBER);
            case VALUE_NULL -> new ScalarNode(place, parser.getString(), ScalarKind.NOTHING);
            case VALUE_STRING -> new ScalarNode(place, parser.getString(), ScalarKind.TEXT);
            default -> new ScalarNode(place, "", ScalarKind.NOTHING);
        };
    }

    private MapNode map(JsonParser parser, Place place, int level) {
        tooDeep(place, level);
        Object own = parser.getObjectId();
        Map<String, Place> seen = new HashMap<>();
        List<MapNode.Entry> entries = new ArrayList<>();
        boolean again = false;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = Objects.requireNonNull(parser.currentName());
            Place keyPlace = place(parser);
            decorations(parser, keyPlace, entries.isEmpty() ? new Decoration(own) : null);
            Node value = value(parser, Objects.requireNonNull(parser.nextToken()), level + 1);
            Place earlier = seen.putIfAbsent(key, keyPlace);
            if (earlier == null) {
                entries.add(new MapNode.Entry(key, keyPlace, value));
            } else if (!again) {
                problem(
                        keyPlace,
                        "This key is given twice; it stands in line " + earlier.line() + " too.",
                        format == Format.YAML
                                ? "Keep one of the two; an item of a list begins with a dash."
                                : "Keep one of the two.");
            }
            // Where one begins anew without saying so, all that follows is there twice.
            again = earlier != null;
        }
        return new MapNode(place, entries);
    }

    private ListNode list(JsonParser parser, Place place, int level) {
        tooDeep(place, level);
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, Objects.requireNonNull(token), level + 1));
        }
        return new ListNode(place, items);
    }

    /** The anchor of a map whose first key is being read: the parser repeats a map's anchor and tag there. */
    private record Decoration(@Nullable Object anchor) {}

    private void decorations(JsonParser parser, Place place, @Nullable Decoration repeated) {
        if (!(parser instanceof YAMLParser yaml)) {
            return;
        }
        String anchor = yaml.getObjectId();
        if (yaml.isCurrentAlias()) {
            aliasSeen = true;
            problem(place, "An alias (*) stands here, which Heed does not follow.", "Write the value out.");
        } else if (anchor != null && (repeated == null || !anchor.equals(repeated.anchor()))) {
            problem(
                    place,
                    "An anchor (&) stands here, which Heed does not read.",
                    "Leave it out and write values out where they are needed.");
        }
        if (yaml.getTypeId() != null && repeated == null) {
            problem(
                    place,
                    "A tag (!) stands here, which Heed does not read.",
                    "Leave it out; put quotes around what is to be text.");
        }
    }

    private void tooDeep(Place place, int level) {
        if (level > MOST_LEVELS) {
            throw stop(place, "This is nested more than 40 levels deep.", "Maybe a bracket is missing further up.");
        }
    }

    private void problem(Place place, String says, String next) {
        problems.add(new Problem(place, says, next));
        if (problems.size() >= MOST_PROBLEMS) {
            throw stop(place, "There are more problems than anybody would read; nothing after this was read.", "");
        }
    }

    private NoFurther stop(Place place, String says, String next) {
        problems.add(new Problem(place, says, next));
        return new NoFurther();
    }

    private Place place(JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return new Place(file, Math.max(location.getLineNr(), 1) + firstLine - 1, Math.max(location.getColumnNr(), 1));
    }

    /** Leaves the walk; what was wrong is already among the problems. */
    private static final class NoFurther extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoFurther() {
            super(null, null, false, false);
        }
    }
}

package org.reviewlearning.heed.facts;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fact in words that have a place for each of its fields; {@code words_en.properties} explains them. */
record Sentence(Language language, Fact fact) {

    /** What no sentence ends with: whose record it is, and where it came from. */
    private static final Set<String> LEFT_OUT = Set.of("id", "on", "from", "ending", "recordedOn", "origin");

    String whole() {
        return of(language.word(fact.getClass().getSimpleName() + ".says").orElseGet(this::fields));
    }

    /** For a kind that nobody has words for: its name, its day, and each field that is recorded and may be said. */
    private String fields() {
        String name = language.one(fact.getClass());
        String days = fact instanceof Span ? ", {days}" : ", {on}";
        return Arrays.stream(fact.getClass().getRecordComponents())
                .filter(field -> !LEFT_OUT.contains(field.getName())
                        && !field.isAnnotationPresent(NeverSaid.class)
                        && !field.isAnnotationPresent(RefersTo.class))
                .map(RecordComponent::getName)
                .map(field -> "{" + field + "?; " + language.field(field) + ": {" + field + "}}")
                .collect(Collectors.joining(
                        "", name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + days, ""));
    }

    /** The words with each place filled. */
    String of(String template) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', at)) {
            int close = end(template, open + 1, '}');
            words.append(template, at, open).append(filled(template.substring(open + 1, close)));
            at = Math.min(close + 1, template.length());
        }
        return words.append(template, at, template.length()).toString();
    }

    private String filled(String place) {
        int asks = place.indexOf('?');
        if (asks < 0) {
            return place.equals("days") ? of(language.said("days")) : value(place);
        }
        int or = end(place, asks + 1, '|');
        return Arrays.stream(place.substring(0, asks).split("&")).allMatch(this::holds)
                ? of(place.substring(asks + 1, or))
                : of(place.substring(Math.min(or + 1, place.length())));
    }

    /** Where a character stands outside inner braces; the length where it does not. */
    private static int end(String words, int from, char wanted) {
        int depth = 0;
        for (int i = from; i < words.length(); i++) {
            char here = words.charAt(i);
            if (depth == 0 && here == wanted) {
                return i;
            }
            depth += here == '{' ? 1 : here == '}' ? -1 : 0;
        }
        return words.length();
    }

    private boolean holds(String asked) {
        String[] sides = asked.split("=", 2);
        Object value = read(sides[0]);
        boolean recorded = value != null && value != Answer.NOT_RECORDED;
        if (sides.length == 1 || sides[1].equals("none")) {
            return recorded == (sides.length == 1);
        }
        return value instanceof ClosedValue closed && closed.written().equals(sides[1]);
    }

    private String value(String path) {
        Object value = read(path);
        if (value instanceof LocalDate day) {
            return language.day(day);
        }
        if (value instanceof Part part) {
            return language.day(part.on());
        }
        if (value instanceof ClosedValue closed) {
            return language.value(closed);
        }
        if (value != null) {
            return value.toString();
        }
        boolean part = Arrays.stream(fact.getClass().getRecordComponents())
                .anyMatch(field -> field.getName().equals(path) && Part.class.isAssignableFrom(field.getType()));
        return language.said(part ? "not.yet" : "not.recorded");
    }

    private @Nullable Object read(String path) {
        Object value = fact;
        try {
            for (String name : path.split("\\.")) {
                value = value == null ? null : value.getClass().getMethod(name).invoke(value);
            }
            return value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "There is no reading " + path + " of " + fact.getClass().getName() + ".", e);
        }
    }
}

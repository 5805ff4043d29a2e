package org.reviewlearning.heed.document;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * {@link Data} as JSON. Written token by token, because binding objects asks for annotations that a host may have pinned
 * to an earlier version.
 */
public final class JsonText {

    private static final JsonFactory JSON = new JsonFactory();

    private JsonText() {}

    /** On one line, without a newline. */
    public static String line(Map<String, Object> object) {
        return written(object, ObjectWriteContext.empty());
    }

    /** Over several lines, with a newline at the end. */
    public static String lines(Map<String, Object> object) {
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        PrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return written(object, new ObjectWriteContext.Base() {
                    @Override
                    public PrettyPrinter getPrettyPrinter() {
                        return printer;
                    }

                    @Override
                    public boolean hasPrettyPrinter() {
                        return true;
                    }
                })
                + "\n";
    }

    private static String written(Map<String, Object> object, ObjectWriteContext how) {
        StringWriter words = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(how, words)) {
            write(object, out);
        }
        return words.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> object) {
            out.writeStartObject();
            object.forEach((name, each) -> {
                out.writeName(String.valueOf(name));
                write(each, out);
            });
            out.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            out.writeStartArray();
            list.forEach(each -> write(each, out));
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value == null) {
            out.writeNull();
        } else {
            throw new IllegalArgumentException("This is no plain data: " + value.getClass());
        }
    }
}

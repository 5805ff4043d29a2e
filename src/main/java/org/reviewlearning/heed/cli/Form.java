package org.reviewlearning.heed.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How results are written. */
enum Form {
    /** Words, to be read. */
    TEXT,
    /** One JSON object a line. */
    JSON;

    /**
     * Where results of this form go.
     *
     * @param endMark whether data end with a mark that tells that it is all
     */
    Results results(Console console, boolean endMark) {
        return this == TEXT ? new TextResults(console) : new JsonResults(console, endMark);
    }

    private String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A form on the command line. */
    static final class Converter implements ITypeConverter<Form> {

        @Override
        public Form convert(String written) {
            return Arrays.stream(values())
                    .filter(form -> form.written().equals(written))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("it is "
                            + Arrays.stream(values()).map(Form::written).collect(Collectors.joining(" or "))
                            + "."));
        }
    }
}

package org.reviewlearning.heed.cli;

import org.reviewlearning.heed.terminal.Console;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How results are written. */
enum OutputFormat {
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

    /** A form on the command line. */
    static final class Converter implements ITypeConverter<OutputFormat> {

        @Override
        public OutputFormat convert(String written) {
            return switch (written) {
                case "text" -> TEXT;
                case "json" -> JSON;
                default -> throw new TypeConversionException("it is text or json.");
            };
        }
    }
}

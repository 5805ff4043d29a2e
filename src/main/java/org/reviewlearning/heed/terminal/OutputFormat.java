package org.reviewlearning.heed.terminal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How results are written. */
public enum OutputFormat {
    /** Words, to be read. */
    TEXT,
    /** One JSON object a line. */
    JSON;

    /** A form on the command line. */
    public static final class Converter implements ITypeConverter<OutputFormat> {

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

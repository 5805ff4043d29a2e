package org.reviewlearning.heed.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How results are written. */
public enum OutputFormat {
    /** Words, to be read. */
    TEXT,
    /** JSON objects, one a line where there are several. */
    JSON,
    /** A page to be opened in a browser. */
    HTML,
    /** Workflow commands, which GitHub shows beside the lines of a pull request. */
    GITHUB,
    /** SARIF, for code hosts and editors. */
    SARIF,
    /** JUnit's XML, for build servers. */
    JUNIT;

    private String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those of a closed list, on the command line. */
    public interface Forms extends ITypeConverter<OutputFormat> {

        /** Those that a command writes. */
        List<OutputFormat> all();

        @Override
        default OutputFormat convert(String written) {
            return all().stream()
                    .filter(each -> each.written().equals(written))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("it is "
                            + all().stream()
                                    .map(OutputFormat::written)
                                    .collect(Collectors.joining(", "))
                                    .replaceFirst(", (\\w+)$", " or $1")
                            + "."));
        }
    }

    /** Text or JSON, which most commands write. */
    public static final class TextOrJson implements Forms {

        @Override
        public List<OutputFormat> all() {
            return List.of(TEXT, JSON);
        }
    }

    /** Text, JSON or a page. */
    public static final class TextJsonOrHtml implements Forms {

        @Override
        public List<OutputFormat> all() {
            return List.of(TEXT, JSON, HTML);
        }
    }
}

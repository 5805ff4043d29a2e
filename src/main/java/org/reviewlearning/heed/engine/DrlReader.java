package org.reviewlearning.heed.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.runtime.CommonTokenStream;
import org.antlr.runtime.RecognitionException;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.lang.DRL6Parser;
import org.reviewlearning.heed.condition.RawFile;
import org.reviewlearning.heed.condition.RawRule;
import org.reviewlearning.heed.condition.RawRule.RawText;
import org.reviewlearning.heed.condition.RuleScan;
import org.reviewlearning.heed.text.Nearest;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.RuleText;

/** Has Drools' own parser read a rule file, and hands on what it found without a Drools type in it. */
public final class DrlReader {

    private static final Pattern NEAR = Pattern.compile("(?:input|at input) '([^']*)'");

    private static final List<String> ALONE = List.of("when", "then", "end");
    private static final String MISSING =
            "Maybe a comma, a bracket, \"when\", \"then\" or \"end\" is missing before it, or a word is misspelt.";

    private DrlReader() {}

    /**
     * What came of parsing a file.
     *
     * @param file what was found; empty when it could not be parsed
     * @param problems where it could not
     */
    public record Result(Optional<RawFile> file, List<Problem> problems) {}

    /** Parses a rule file that was scanned and found to hold nothing that a parser must not see. */
    public static Result read(RuleScan scan) {
        RuleText text = scan.text();
        PlainWords words = new PlainWords(scan.bare());
        DRL6Parser parser = new DRL6Parser(new CommonTokenStream(words));
        PackageDescr parsed;
        try {
            parsed = parser.compilationUnit();
        } catch (RecognitionException | RuntimeException | StackOverflowError e) {
            return failed(
                    text,
                    List.of(text.problem(
                            0, "The file cannot be read as a rule.", "Begin again from a rule that works.")));
        }
        List<DroolsParserException> errors = new ArrayList<>(words.getErrors());
        errors.addAll(parser.getErrors());
        if (!errors.isEmpty() || parsed == null) {
            return failed(text, problems(errors, scan));
        }
        return new Result(Optional.of(file(parsed, scan)), List.of());
    }

    private static Result failed(RuleText text, List<Problem> problems) {
        return new Result(
                Optional.empty(),
                problems.isEmpty()
                        ? List.of(text.problem(
                                0, "There is no rule in this file.", "Begin again from a rule that works."))
                        : problems);
    }

    /** The parser tells its first difficulty well; what it says after that is a consequence of it. */
    private static List<Problem> problems(List<DroolsParserException> errors, RuleScan scan) {
        return errors.stream()
                .limit(1)
                .map(first -> misspelt(scan).orElseGet(() -> unexpected(first, scan.text())))
                .toList();
    }

    private static Problem unexpected(DroolsParserException at, RuleText text) {
        Matcher near = NEAR.matcher(String.valueOf(at.getMessage()));
        String word = near.find() ? near.group(1) : "";
        int offset = text.offset(at.getLineNumber(), at.getColumn() + 1);
        if (word.isEmpty() || word.equals("<eof>")) {
            return text.problem(offset, "The rule ends too early, or cannot be followed from here.", MISSING);
        }
        return text.problem(
                offset,
                "\"" + word + "\" is not expected here.",
                switch (word) {
                    case "=" -> "Maybe \"==\" was meant: the same as.";
                    case "and", "AND" -> "Maybe \"&&\" was meant, or a comma.";
                    case "or", "OR" -> "Maybe \"||\" was meant.";
                    default -> MISSING;
                });
    }

    /** A line that holds one word, nearly but not quite one of those that stand alone; the parser stumbles later. */
    private static Optional<Problem> misspelt(RuleScan scan) {
        int offset = 0;
        for (String line : scan.bare().split("\n", -1)) {
            String word = line.strip();
            Optional<String> near =
                    ALONE.contains(word) || !word.matches("[A-Za-z]{3,5}") ? Optional.empty() : Nearest.to(word, ALONE);
            if (near.isPresent()) {
                return Optional.of(scan.text()
                        .problem(
                                offset + line.indexOf(word),
                                "\"" + word + "\" is not expected here.",
                                "Did you mean " + near.get() + "?"));
            }
            offset += line.length() + 1;
        }
        return Optional.empty();
    }

    private static RawFile file(PackageDescr parsed, RuleScan scan) {
        RuleText text = scan.text();
        List<RawText> refused = new ArrayList<>();
        refuse(refused, "A function", parsed.getFunctions(), text);
        refuse(refused, "An imported function", parsed.getFunctionImports(), text);
        refuse(refused, "An imported accumulate function", parsed.getAccumulateImports(), text);
        refuse(refused, "A global", parsed.getGlobals(), text);
        refuse(refused, "A declared type", parsed.getTypeDeclarations(), text);
        refuse(refused, "A declared list", parsed.getEnumDeclarations(), text);
        refuse(refused, "A window", new ArrayList<>(parsed.getWindowDeclarations()), text);
        refuse(refused, "An entry point", new ArrayList<>(parsed.getEntryPointDeclarations()), text);
        refuse(refused, "An attribute of the package", parsed.getAttributes(), text);
        if (parsed.getUnit() != null) {
            refuse(refused, "A rule unit", List.of(parsed.getUnit()), text);
        }
        List<RawText> imports = new ArrayList<>();
        for (ImportDescr each : parsed.getImports()) {
            imports.add(new RawText(String.valueOf(each.getTarget()), offset(each, text)));
        }
        List<RawRule> rules = new ArrayList<>();
        for (RuleDescr rule : parsed.getRules()) {
            RuleParts parts = new RuleParts(rule, scan);
            parts.refuse(refused);
            rules.add(parts.raw());
        }
        String packageName = parsed.getNamespace() == null ? "" : parsed.getNamespace();
        return new RawFile(packageName, imports, rules, refused);
    }

    private static void refuse(List<RawText> refused, String what, List<? extends BaseDescr> found, RuleText text) {
        found.forEach(descr -> refused.add(new RawText(what, offset(descr, text))));
    }

    static int offset(BaseDescr descr, RuleText text) {
        if (descr.getStartCharacter() >= 0) {
            return descr.getStartCharacter();
        }
        return descr.getLine() > 0 ? text.offset(descr.getLine(), Math.max(1, descr.getColumn() + 1)) : 0;
    }
}

package org.reviewlearning.heed.baseline;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.assessment.Earlier;
import org.reviewlearning.heed.baseline.BaselineDocument.Answers;
import org.reviewlearning.heed.baseline.BaselineDocument.Head;
import org.reviewlearning.heed.baseline.BaselineDocument.Last;
import org.reviewlearning.heed.baseline.BaselineDocument.RuleSays;
import org.reviewlearning.heed.document.DocumentReader;
import org.reviewlearning.heed.text.Format;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Node;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.ScalarNode;
import org.reviewlearning.heed.text.Tree;

/**
 * A baseline that is read back line by line; no more of it is held than what its rules say and one line.
 *
 * <p>One that is not as it was written is told by its {@link #problems()}, and is not to be used: some are known only when
 * it was read to its end. Line ends of another system make no difference.
 */
public final class BaselineFile implements AutoCloseable {

    private static final String NEXT = "Give what heed baseline wrote, as it wrote it, or have it written again.";

    private final String name;
    private final BaselineLines lines;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, RuleSays> rules = new LinkedHashMap<>();
    private final Digest digest = new Digest();
    private @Nullable Head head;
    private @Nullable Answers first;
    private @Nullable Answers before;
    private int answers;
    private boolean ended;

    private BaselineFile(String name, BaselineLines lines) throws IOException {
        this.name = name;
        this.lines = lines;
        begin();
    }

    /**
     * Reads of a baseline what answered and what the rules say; the answers are read when they are held against others.
     *
     * @param name where problems of it are said to be: the name of its file
     * @param in its text; closed with this
     * @throws IOException if it cannot be read
     */
    public static BaselineFile read(String name, InputStream in) throws IOException {
        try {
            return new BaselineFile(name, BaselineLines.of(in));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    /**
     * One that is written to no file.
     *
     * @throws IOException never
     */
    public static BaselineFile of(Baseline baseline) throws IOException {
        return new BaselineFile("what is answered now", BaselineLines.of(baseline.lines()));
    }

    /** Everything wrong with what was read so far. It is all when the answers were read to their end. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What answered; empty when its first line cannot be read. */
    public Optional<Earlier.Made> made() {
        return Optional.ofNullable(head).map(Head::made);
    }

    /** The days it was asked on, in their order; none when its first line cannot be read. */
    public List<LocalDate> days() {
        return head == null ? List.of() : head.days();
    }

    /** What its rules say, by their ids. */
    Map<String, RuleSays> rules() {
        return rules;
    }

    private void begin() throws IOException {
        MapNode map = object();
        if (map == null) {
            if (problems.isEmpty()) {
                problem("This is empty.");
            }
            return;
        }
        if (!(map.get("baseline").orElse(null) instanceof ScalarNode form)) {
            problem("This is no baseline" + (map.get("caseId").isPresent() ? ", and may be assessments." : "."));
            return;
        }
        if (!form.text().equals(String.valueOf(BaselineDocument.FORMAT))) {
            problem("This baseline has a form that this Heed does not read: " + form.text() + ", and not "
                    + BaselineDocument.FORMAT + ".");
            return;
        }
        head = read(Head.class, map);
        for (map = object(); map != null && map.get("rule").isPresent(); map = object()) {
            RuleSays rule = read(RuleSays.class, map);
            if (rule != null && rules.put(rule.rule(), rule) != null) {
                problem("The rule of this line stands there twice.");
            }
        }
        first = map == null ? null : answers(map);
    }

    /** The next answers; {@code null} at the end, and where something is wrong. */
    @Nullable
    Answers next() throws IOException {
        Answers now = first;
        first = null;
        if (now == null && !ended && problems.isEmpty()) {
            MapNode map = object();
            now = map == null ? null : answers(map);
        }
        return problems.isEmpty() ? now : null;
    }

    private @Nullable Answers answers(MapNode map) throws IOException {
        if (map.get("end").isPresent()) {
            end(map);
            return null;
        }
        Answers now = read(Answers.class, map);
        if (now == null) {
            return null;
        }
        answers++;
        if (before != null && !comesAfter(before, now)) {
            problem("The case of this line stands there already, or stands out of order.");
        }
        if (Stream.of(
                        now.asks().stream().map(BaselineDocument.Asks::rule),
                        now.cannotTell().stream().flatMap(each -> each.rules().stream()),
                        now.outOfScope().stream(),
                        now.quiet().stream())
                .flatMap(each -> each)
                .anyMatch(rule -> !rules.containsKey(rule))) {
            problem("This line names a rule that no line before says anything of.");
        }
        before = now;
        return now;
    }

    private static boolean comesAfter(Answers before, Answers now) {
        int order = now.caseId().compareTo(before.caseId());
        return order > 0 || order == 0 && now.asAt().isAfter(before.asAt());
    }

    private void end(MapNode map) throws IOException {
        ended = true;
        String written = digest.written();
        Last last = read(Last.class, map);
        if (last != null
                && (!last.end().digest().equals(written)
                        || last.end().answers() != answers
                        || last.end().rules() != rules.size())) {
            problem("Something above was changed since this was written, or lines are missing.");
        }
        if (lines.next() != null) {
            problem("Something stands after what ends a baseline.");
        }
    }

    /** The object of the next line; {@code null} at the end, and where it is none. */
    private @Nullable MapNode object() throws IOException {
        byte[] line = lines.next();
        if (line == null) {
            if (lines.number() > 0 && !ended) {
                problem("This ends before its end: the line that ends a baseline is missing.");
            }
            return null;
        }
        Tree tree = Tree.read(name, line, Format.JSON, lines.number());
        Node root = tree.root().orElse(null);
        if (!tree.problems().isEmpty() || !(root instanceof MapNode map)) {
            problem("This line is not as it was written.");
            return null;
        }
        if (map.get("end").isEmpty()) {
            digest.line(line);
        }
        return map;
    }

    private <T extends Record> @Nullable T read(Class<T> document, MapNode map) {
        return new DocumentReader(problems, NEXT).read(document, map).orElse(null);
    }

    private void problem(String says) {
        problems.add(new Problem(new Place(name, Math.max(1, lines.number()), 1), says, NEXT));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

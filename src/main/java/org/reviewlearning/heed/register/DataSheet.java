package org.reviewlearning.heed.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.cases.Coverage;
import org.reviewlearning.heed.cases.Supplied;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Reads;
import org.reviewlearning.heed.rule.Rule;
import org.reviewlearning.heed.wording.LookBack;

/**
 * What a rule book needs to be supplied with: the kinds, sorts and fields its rules read, and from when back. Made from
 * the rules alone; {@link #against} also says which of them a source can answer.
 *
 * <pre>{@code DataSheet.of(RuleBook.shipped()).markdown();}</pre>
 */
public final class DataSheet {

    private final Register register;
    private final @Nullable Source source;
    private final Map<Rule, List<Need>> needs = new LinkedHashMap<>();

    /** What a source holds, in words and as the coverage of a case file made from all of it. */
    private record Source(String name, Supplied supplied, Set<String> blank) {}

    /** Whether a rule can be answered from a source. */
    public enum Answered implements ClosedValue {
        YES,
        IN_PART,
        NO
    }

    /**
     * What one rule reads of one kind.
     *
     * @param sorts the sorts it searches; empty means all
     * @param fields the fields and parts, without those every record has
     * @param back the first days it searches, as nouns
     * @param settling whether it still asks where the kind was not supplied
     */
    public record Need(
            Rule rule,
            FactKind kind,
            Set<String> sorts,
            Map<String, Field> fields,
            Set<String> back,
            boolean settling) {}

    private DataSheet(Register register, @Nullable Source source) {
        this.register = register;
        this.source = source;
        register.book().rules().forEach(rule -> needs.put(rule, needs(rule)));
    }

    /** The sheet of a book. */
    public static DataSheet of(RuleBook book) {
        return new DataSheet(Register.of(book), null);
    }

    /**
     * The same sheet, which also says of every rule whether it can be answered from a source.
     *
     * @param name the source in a sentence: {@code a full SSDA903 return}
     * @param holds what it holds, as {@link Coverage#of()} names kinds, sorts and parts
     * @param leavesBlank the plain fields of those that it never says, as {@code placements.outOfArea}
     */
    public DataSheet against(String name, Collection<String> holds, Collection<String> leavesBlank) {
        Supplied always = new Supplied(
                holds.stream().map(of -> new Coverage(of, null, LocalDate.MAX)).toList());
        return new DataSheet(register, new Source(name, always, Set.copyOf(leavesBlank)));
    }

    /** The sheet as Markdown, to be read. */
    public String markdown() {
        return new DataSheetPage(this).page().markdown();
    }

    /** The sheet as one HTML file that needs nothing else. */
    public String html() {
        return new DataSheetPage(this).page().html();
    }

    /** The register of the rules it is about. */
    public Register register() {
        return register;
    }

    /** The name of the source it is held against; {@code null} means none. */
    @Nullable
    public String source() {
        return source == null ? null : source.name();
    }

    /** What each rule reads, in the order of the book. */
    public Map<Rule, List<Need>> needs() {
        return needs;
    }

    /** Whether a rule can be answered from the source it is held against. */
    public Answered answered(Rule rule) {
        boolean never = rule.condition().lines().stream()
                .anyMatch(element -> element.searches()
                        .filter(pattern -> !rule.settles(pattern.kind()) && !answers(element, pattern))
                        .isPresent());
        return never ? Answered.NO : missing(rule).isEmpty() ? Answered.YES : Answered.IN_PART;
    }

    /** Whether a line can be met from the source: that nothing is there needs every sort, that something is, one. */
    private boolean answers(Element element, FactPattern pattern) {
        Set<String> sorts = pattern.sorts();
        return sorts.isEmpty() || element instanceof Element.Absent
                ? holds(pattern.kind(), sorts)
                : sorts.stream().anyMatch(sort -> holds(pattern.kind(), Set.of(sort)));
    }

    /** What the source would have to hold besides, as coverage names it, for a rule to be answered whole. */
    public List<String> missing(Rule rule) {
        return needs.getOrDefault(rule, List.of()).stream()
                .flatMap(this::missing)
                .toList();
    }

    private Stream<String> missing(Need need) {
        FactKind kind = need.kind();
        boolean bySort = !need.sorts().isEmpty() && holdsAny(kind);
        Stream<String> records = bySort
                ? need.sorts().stream()
                        .filter(sort -> !holds(kind, Set.of(sort)))
                        .map(sort -> kind.key() + "/" + sort)
                : Stream.of(kind.key()).filter(key -> !holds(kind, need.sorts()));
        Stream<String> blank = need.fields().entrySet().stream()
                .filter(field -> leavesBlank(kind, field.getKey(), field.getValue()))
                .map(field -> kind.key() + "." + field.getKey());
        return Stream.concat(records, blank);
    }

    private boolean holdsAny(FactKind kind) {
        return source == null || source.supplied().anyOf(kind);
    }

    /** Whether the source holds every record of a kind, or of one of its sorts. */
    boolean holds(FactKind kind, Set<String> sorts) {
        return source == null || source.supplied().whole(kind, sorts, LocalDate.MIN, LocalDate.MAX);
    }

    /**
     * Whether the source holds records without this field. What may not have happened yet must be supplied as such, but for
     * an ending of a span; the rest be recorded.
     */
    boolean leavesBlank(FactKind kind, String path, Field field) {
        return source != null
                && holdsAny(kind)
                && (source.blank().contains(kind.key() + "." + path)
                        || field.mayBeYetToCome()
                                && !(kind.isSpan() && path.equals("ending"))
                                && source.supplied()
                                        .missing(kind, path, LocalDate.MIN, LocalDate.MAX)
                                        .isPresent());
    }

    private List<Need> needs(Rule rule) {
        LookBack back = new LookBack(rule, register.condition(rule).operands());
        Reads reads = rule.reads();
        List<Need> needs = new ArrayList<>();
        reads.fields().forEach((kind, read) -> {
            boolean settling = rule.settles(kind);
            needs.add(new Need(rule, kind, reads.sorts(kind), fields(read), back.of(kind), settling));
        });
        return needs;
    }

    /** The fields and parts on the way, by their paths. */
    private static Map<String, Field> fields(Set<Operand.FieldOf> read) {
        Map<String, Field> fields = new LinkedHashMap<>();
        read.forEach(field -> fields.putAll(field.steps()));
        fields.values().removeIf(Field::required);
        return fields;
    }

    /** Any Jackson that is handed a data sheet fails, and writes no empty object. */
    @JsonValue
    private Object asData() {
        throw new UnsupportedOperationException("A data sheet is written as data by json.DataSheetJson.");
    }
}

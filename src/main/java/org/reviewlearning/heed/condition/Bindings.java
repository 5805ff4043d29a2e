package org.reviewlearning.heed.condition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.text.Problems;

/** The names a rule has given so far, and what they stand for. */
public final class Bindings {

    @Nullable
    private String day;

    @Nullable
    private String rowName;

    /** Then no name is a word of Java, of the parser, or a field's; and none is one that Heed gives itself. */
    private static final Pattern FORM = Pattern.compile("\\$(?!heed)[a-z][A-Za-z0-9_]{0,39}");

    private final @Nullable TableRowReading row;
    private final Map<String, FactKind> facts = new LinkedHashMap<>();
    private final Map<String, Operand.Bound> values = new LinkedHashMap<>();
    private final Map<String, FactKind> gatherings = new LinkedHashMap<>();
    private final Set<String> distinct = new TreeSet<>();
    private final Set<String> unread = new TreeSet<>();

    /** The name of the day; {@code null} until it is given one. */
    public @Nullable String day() {
        return day;
    }

    void day(@Nullable String name) {
        day = name;
    }

    /** The name of the row; {@code null} until it is given one. */
    public @Nullable String rowName() {
        return rowName;
    }

    void rowName(@Nullable String name) {
        rowName = name;
    }

    /** Names of a rule that is read for a row; {@code null} means that it reads no table. */
    public Bindings(@Nullable TableRowReading row) {
        this.row = row;
    }

    /** The row a path begins with; {@code null} when it begins with something else. */
    @Nullable
    public TableRowReading row(Expr expr) {
        return expr instanceof Expr.Path path && path.names().get(0).equals(rowName) ? row : null;
    }

    /** Tells a name that may not be given. */
    static void check(String name, int offset, Problems problems) {
        if (!FORM.matcher(name).matches()) {
            problems.add(
                    offset,
                    "\"" + name + "\" is not a name a rule may give.",
                    name.startsWith("$heed")
                            ? "Names that begin with $heed are Heed's own."
                            : "A name is $ and a small letter, then letters and figures, 40 at most: $request");
        }
    }

    /** Notes a name that was given to something that could not be read, which is told there. */
    void unread(@Nullable String name) {
        if (name != null) {
            unread.add(name);
        }
    }

    boolean isUnread(String name) {
        return unread.contains(name);
    }

    public void fact(String name, FactKind kind) {
        facts.put(name, kind);
    }

    public void value(Operand.Bound bound) {
        values.put(bound.binding(), bound);
    }

    public void gathering(String name, FactKind kind, boolean ofValues) {
        gatherings.put(name, kind);
        if (ofValues) {
            distinct.add(name);
        }
    }

    @Nullable
    public FactKind fact(String name) {
        return facts.get(name);
    }

    public Operand.@Nullable Bound value(String name) {
        return values.get(name);
    }

    @Nullable
    public FactKind gathering(String name) {
        return gatherings.get(name);
    }

    public boolean countsValues(String gathering) {
        return distinct.contains(gathering);
    }

    boolean knows(String name) {
        return all().contains(name);
    }

    public Set<String> all() {
        Set<String> all = new TreeSet<>(facts.keySet());
        all.addAll(values.keySet());
        all.addAll(gatherings.keySet());
        if (day != null) {
            all.add(day);
        }
        if (rowName != null) {
            all.add(rowName);
        }
        return all;
    }
}

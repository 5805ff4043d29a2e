package org.reviewlearning.heed.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.ClosedValue;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.rule.Constraint;
import org.reviewlearning.heed.rule.Element;
import org.reviewlearning.heed.rule.FactPattern;
import org.reviewlearning.heed.rule.Operand;
import org.reviewlearning.heed.rule.Operator;

/** Invents rule books from a seed: only what the gate allows, and everything it allows. */
final class RandomRules {

    private static final Set<FieldType> ALWAYS_SAID =
            Set.of(FieldType.ID, FieldType.DAY, FieldType.LATER_DAY, FieldType.PART);

    private final Random random;
    private Figures figures;
    private RandomTests tests;
    private List<FactKind> kinds = List.of();
    private int names;

    RandomRules(long seed) {
        this.random = new Random(seed);
        this.figures = Figures.from(random);
        this.tests = new RandomTests(random, figures);
    }

    /** A book of one to so many rules. */
    RandomBook next(int mostRules) {
        figures = Figures.from(random);
        tests = new RandomTests(random, figures);
        List<RandomRule> rules = new ArrayList<>();
        for (int i = 1 + random.nextInt(mostRules); i > 0; i--) {
            rules.add(rule("invented-" + rules.size()));
        }
        return new RandomBook(rules, figures.yaml(), RandomBook.WORDS);
    }

    private RandomRule rule(String id) {
        names = 0;
        kinds = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            kinds.add(tests.some(RandomBook.WORDS.kinds()));
        }
        List<Element> condition = new ArrayList<>();
        Scope scope = new Scope();
        Map<String, Operand.FieldOf> perValues = new LinkedHashMap<>();
        int dayAt = random.nextInt(20) == 0 ? 1 + random.nextInt(2) : random.nextInt(20) == 0 ? -1 : 0;
        int patterns = 1 + Math.min(random.nextInt(6), random.nextInt(6));
        for (int i = 0; i < patterns; i++) {
            if (i == dayAt) {
                scope.day = random.nextInt(10) == 0 ? "$today" : "$day";
                condition.add(new Element.TheDay(scope.day, RandomTests.NOWHERE));
            }
            condition.add(element(scope, perValues));
        }
        Metadata metadata = new Metadata(random, figures, condition, scope, perValues);
        return new RandomRule(id, condition, metadata.entries(), random.nextInt(5) == 0 ? 0 : random.nextLong());
    }

    private Element element(Scope scope, Map<String, Operand.FieldOf> perValues) {
        int way = random.nextInt(100);
        boolean first = scope.matched == 0;
        boolean more = scope.matched < (random.nextInt(6) == 0 ? 4 : 2) && scope.namesAnything();
        if ((way < 45 || scope.day == null && way >= 70) && (first || more)) {
            return some(scope, perValues);
        }
        FactKind kind = kind();
        if (way < 65 || scope.day == null) {
            return new Element.Absent(pattern(kind, tests(kind, scope), unused(kind)));
        }
        if (way < 75) {
            return new Element.Exists(pattern(kind, tests(kind, scope), unused(kind)));
        }
        return gathering(kind, scope);
    }

    private Element some(Scope scope, Map<String, Operand.FieldOf> perValues) {
        FactKind kind = kind();
        List<Constraint> asked = tests(kind, scope);
        if (scope.matched > 0) {
            @Nullable Constraint join = tests.join(kind, scope);
            if (join == null) {
                return new Element.Absent(pattern(kind, asked, List.of()));
            }
            asked.add(random.nextInt(asked.size() + 1), join);
        }
        List<Operand.FieldOf> mayBeBlank = Scope.fields(null, kind).stream()
                .filter(field -> !ALWAYS_SAID.contains(field.last().sort()))
                .toList();
        if (!mayBeBlank.isEmpty() && random.nextInt(10) == 0) {
            asked.add(new Constraint.Compare(
                    tests.some(mayBeBlank), Operator.SAME, new Operand.NotRecorded(), RandomTests.NOWHERE));
        }
        scope.matched++;
        boolean named = random.nextInt(5) > 0;
        List<FactPattern.FieldBinding> bindings = new ArrayList<>();
        for (int i = random.nextInt(3) - 1 + (named ? 0 : 1); i > 0; i--) {
            bindings.add(new FactPattern.FieldBinding("$v" + ++names, tests.some(nameable(kind))));
        }
        for (FactPattern.FieldBinding binding : bindings) {
            Field field = binding.field().last();
            if (field.sort() == FieldType.CLOSED && (!hasOther(field) || leaveOtherOut(binding, asked))) {
                perValues.put(binding.name(), binding.field());
            }
        }
        String name = named ? "$f" + ++names : RandomRule.UNNAMED + ++names;
        Element.Each element = new Element.Each(name, pattern(kind, asked, bindings));
        if (named) {
            scope.facts.put(name, kind);
        }
        bindings.forEach(binding -> scope.values.add(new Operand.Bound(
                binding.name(),
                binding.field().last().sort(),
                binding.field().last().type())));
        return element;
    }

    /** Two records about "other" are never about the same thing, so a prompt for each value leaves them out. */
    private boolean leaveOtherOut(FactPattern.FieldBinding binding, List<Constraint> asked) {
        if (random.nextBoolean()) {
            return false;
        }
        for (Object value : binding.field().last().type().getEnumConstants()) {
            if (((ClosedValue) value).name().equals("OTHER")) {
                asked.add(new Constraint.Compare(
                        binding.field(),
                        Operator.DIFFERENT,
                        new Operand.Value((ClosedValue) value),
                        RandomTests.NOWHERE));
            }
        }
        return true;
    }

    private static boolean hasOther(Field field) {
        return java.util.Arrays.stream(field.type().getEnumConstants())
                .anyMatch(value -> ((ClosedValue) value).name().equals("OTHER"));
    }

    private Element gathering(FactKind kind, Scope scope) {
        boolean values = random.nextInt(3) == 0;
        List<FactPattern.FieldBinding> bindings = new ArrayList<>(unused(kind));
        @Nullable Field distinctBy = null;
        if (values) {
            Operand.FieldOf field = tests.some(nameable(kind));
            bindings.removeIf(binding -> binding.field().equals(field));
            distinctBy = field.last();
            bindings.add(new FactPattern.FieldBinding("$v" + ++names, field));
        }
        List<Constraint.Compare> sizes = new ArrayList<>();
        for (int i = random.nextInt(4) == 0 ? 2 : 1; i > 0; i--) {
            sizes.add(new Constraint.Compare(
                    new Operand.Size(), tests.some(List.of(Operator.values())), tests.count(), RandomTests.NOWHERE));
        }
        return new Element.Collect(
                "$g" + ++names, pattern(kind, tests(kind, scope), bindings), distinctBy, sizes, RandomTests.NOWHERE);
    }

    /** A name where no later line can use it, which is allowed and does nothing. */
    private List<FactPattern.FieldBinding> unused(FactKind kind) {
        return random.nextInt(10) > 0
                ? List.of()
                : List.of(new FactPattern.FieldBinding("$v" + ++names, tests.some(nameable(kind))));
    }

    private static List<Operand.FieldOf> nameable(FactKind kind) {
        return Scope.fields(null, kind).stream()
                .filter(field -> field.path().size() == 1
                        && field.last().sort() != FieldType.PART
                        && !field.last().neverSaid())
                .toList();
    }

    private List<Constraint> tests(FactKind kind, Scope scope) {
        List<Constraint> asked = new ArrayList<>();
        int many = Math.min(random.nextInt(4), random.nextInt(4));
        for (int i = 0; i < many; i++) {
            asked.add(tests.test(kind, scope));
        }
        @Nullable Constraint join = random.nextBoolean() ? tests.join(kind, scope) : null;
        if (join != null) {
            asked.add(join);
        }
        if (scope.day != null && random.nextInt(3) == 0) {
            asked.add(window(kind));
        }
        return asked;
    }

    /** What most rules ask first: that it is not too long ago. */
    private Constraint window(FactKind kind) {
        List<Operand.FieldOf> fields = Scope.fields(null, kind);
        Operator operator = random.nextBoolean() ? Operator.AFTER : Operator.NOT_BEFORE;
        for (Operand.FieldOf field : fields) {
            if (kind.isSpan() && field.written().equals("ending.on") && random.nextBoolean()) {
                return new Constraint.AnyOf(List.of(
                        new Constraint.Compare(field, Operator.SAME, new Operand.NotYet(), RandomTests.NOWHERE),
                        new Constraint.Compare(field, operator, tests.ofTheDay(), RandomTests.NOWHERE)));
            }
        }
        Operand.FieldOf own = fields.stream()
                .filter(field -> field.last().sort() == FieldType.DAY)
                .findFirst()
                .orElseThrow();
        return new Constraint.Compare(own, operator, tests.ofTheDay(), RandomTests.NOWHERE);
    }

    private FactKind kind() {
        return random.nextInt(4) == 0 ? tests.some(RandomBook.WORDS.kinds()) : tests.some(kinds);
    }

    private static FactPattern pattern(FactKind kind, List<Constraint> tests, List<FactPattern.FieldBinding> bindings) {
        return new FactPattern(kind, tests, bindings, RandomTests.NOWHERE);
    }
}

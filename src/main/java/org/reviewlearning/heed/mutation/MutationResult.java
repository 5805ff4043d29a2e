package org.reviewlearning.heed.mutation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.document.Property;
import org.reviewlearning.heed.suite.Share;
import org.reviewlearning.heed.text.Problem;

/**
 * What came of changing rules.
 *
 * @param counts how many changes, by what was changed
 * @param survivors the changes that no example notices, by rule and place
 * @param problems what is wrong with excuses
 */
public record MutationResult(Map<Group, Count> counts, List<Survivor> survivors, List<Problem> problems) {

    /**
     * So many changes.
     *
     * @param noticed an example notices
     * @param survived none does, excused or not
     * @param refused {@code heed check} would refuse the rule, so that there is nothing to notice
     */
    public record Count(int noticed, int survived, int refused) {

        Count and(Count other) {
            return new Count(noticed + other.noticed, survived + other.survived, refused + other.refused);
        }
    }

    /**
     * A change that no example notices.
     *
     * @param rule the rule, without a row
     * @param group what of it was changed
     * @param file where it stands
     * @param line its line, from 1
     * @param what the change, as the end of a sentence that begins with "if"
     * @param in the text of the line it is in, which an excuse has to say too; absent where no other change reads the same
     * @param excused why none need notice; absent where nobody has said
     * @param beside the line of the example that would notice, if it expected more; absent where it is another
     * @param expects what it would expect; absent where it is undecided whether the change makes any answer another
     * @param example the whole example that would; absent likewise
     */
    public record Survivor(
            String rule,
            Group group,
            String file,
            int line,
            String what,
            @Property(optional = true) @Nullable String in,
            @Property(optional = true) @Nullable String excused,
            @Property(optional = true) @Nullable Integer beside,
            @Property(optional = true) @Nullable String expects,
            @Property(optional = true) @Nullable String example) {

        /** Why none need notice, or what would. */
        public String next() {
            if (excused != null) {
                return "Excused: " + excused;
            }
            return expects == null || example == null
                    ? "It is undecided whether any answer would be another: none was, in cases near the examples."
                    : beside == null ? "This one would:" : "The example in line " + beside + " would, with " + expects;
        }

        /** The example that would notice, where it is not one that is there already. */
        public Optional<String> toPaste() {
            return excused != null || expects == null || beside != null
                    ? Optional.empty()
                    : Optional.ofNullable(example);
        }

        /** Where the rule has several changes that read the same, what an excuse of this one has to say of its line. */
        public Optional<String> told() {
            return Optional.ofNullable(in).map(text -> "In the line: " + text);
        }
    }

    /** Copies what it is given, in reading order. */
    public MutationResult {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        survivors = survivors.stream()
                .sorted(Comparator.comparing(Survivor::rule)
                        .thenComparing(Survivor::file)
                        .thenComparing(Survivor::line)
                        .thenComparing(Survivor::what))
                .toList();
        problems = problems.stream().sorted().toList();
    }

    /** Both together. */
    public MutationResult and(MutationResult other) {
        Map<Group, Count> both = new TreeMap<>(counts);
        other.counts.forEach((group, count) -> both.merge(group, count, Count::and));
        return new MutationResult(
                both,
                Stream.concat(survivors.stream(), other.survivors.stream()).toList(),
                Stream.concat(problems.stream(), other.problems.stream()).toList());
    }

    /** All changes together. */
    public Count total() {
        return counts.values().stream().reduce(new Count(0, 0, 0), Count::and);
    }

    /** How many of the changes an example notices; an excused one is not noticed. */
    public Share noticed() {
        Count total = total();
        return new Share(total.noticed(), total.noticed() + total.survived());
    }

    /** Of how many of the others somebody has said why none need notice. */
    public Share excused() {
        long excused = survivors.stream().filter(each -> each.excused() != null).count();
        return new Share((int) excused, survivors.size());
    }

    /** Whether nothing was changed, so that nothing is shown. */
    public boolean isEmpty() {
        return noticed().of() == 0 && problems.isEmpty();
    }
}

package org.reviewlearning.heed.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;

/**
 * Gaps told once each: what was missing for several periods is missing for the longest that holds them all.
 *
 * @hidden
 */
@Internal
public final class Gaps {

    private Gaps() {}

    /** What is missing, in a sentence of a language. */
    public static String inWords(Gap gap, Language said) {
        if (gap instanceof Gap.NotSupplied missing) {
            return said.said(
                    missing.anySupplied() ? "gap.some" : "gap.nothing",
                    noun(missing, said),
                    said.period(missing.from(), missing.to()));
        }
        if (gap instanceof Gap.NotRecorded blank) {
            Fact fact = blank.fact();
            return said.said(
                    "gap.blank", said.field(blank.field()), said.one(fact.getClass()), said.day(fact.day()), fact.id());
        }
        if (gap instanceof Gap.ChildNotRecorded child) {
            return said.said("gap." + child.field());
        }
        return gap instanceof Gap.Fault fault
                ? said.said("gap.fault", fault.says(), fault.rule())
                : said.said("gap.withheld");
    }

    /** What was not supplied, as a noun: {@code meetings (stability)}, {@code the answer of requests}. */
    static String noun(Gap.NotSupplied missing, Language said) {
        String many = said.many(missing.kind().type());
        if (missing.narrower().isEmpty()) {
            return many;
        }
        return missing.narrower().startsWith("/")
                ? said.said("gap.sort", many, missing.narrower().substring(1).replace('-', ' '))
                : said.said("gap.part", said.field(missing.narrower().substring(1)), many);
    }

    /** What a prompt rests on, in a sentence of a language. Where a host's kind cannot say a fact, that is said, and no more. */
    public static String inWords(Evidence evidence, Language said) {
        if (evidence instanceof Evidence.Found found) {
            try {
                return Objects.requireNonNull(said.fact(found.fact()));
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                return said.said("evidence.unsaid", said.one(found.fact().getClass()));
            }
        }
        if (evidence instanceof Evidence.NotFound absent) {
            return said.said("evidence.absent", said.period(absent.from(), absent.to()), absent.where());
        }
        return said.said(((Evidence.Withheld) evidence).found() ? "evidence.withheld" : "evidence.withheld.absent");
    }

    /** The gaps without repetition, in the order in which each was first met. */
    public static List<Gap> once(Collection<? extends Gap> gaps) {
        Map<String, Gap> once = new LinkedHashMap<>();
        for (Gap gap : gaps) {
            once.merge(gap.what(), gap, Gaps::joined);
        }
        return List.copyOf(once.values());
    }

    private static Gap joined(Gap one, Gap other) {
        if (one instanceof Gap.NotSupplied a && other instanceof Gap.NotSupplied b) {
            return new Gap.NotSupplied(
                    a.kind(),
                    a.narrower(),
                    a.anySupplied() || b.anySupplied(),
                    earlier(a.from(), b.from()),
                    later(a.to(), b.to()));
        }
        return one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null ? null : a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}

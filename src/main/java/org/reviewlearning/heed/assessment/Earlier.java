package org.reviewlearning.heed.assessment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.calendar.Amount;

/**
 * What is needed of an earlier assessment to say what changed since: kept by a host, or read back from its JSON.
 *
 * @param caseId the case
 * @param asAt its day
 * @param fingerprint its rule book's fingerprint
 * @param prompts the ids of the facts each prompt rested on, by the prompt's key
 * @param told what else each prompt said, by its key; what is not there is not compared
 * @param outcomes what became of each rule; what is not there is not compared
 * @param made what made it; absent means not known
 */
public record Earlier(
        String caseId,
        LocalDate asAt,
        String fingerprint,
        Map<String, Set<String>> prompts,
        Map<String, Told> told,
        Map<String, OutcomeType> outcomes,
        @Nullable Made made) {

    /** Copies the prompts. */
    public Earlier {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        prompts.forEach((key, ids) -> copy.put(key, Set.copyOf(ids)));
        prompts = Map.copyOf(copy);
        told = Map.copyOf(told);
        outcomes = Map.copyOf(outcomes);
    }

    /** One of which nothing is kept but which prompts there were, and the facts they rested on. */
    public Earlier(String caseId, LocalDate asAt, String fingerprint, Map<String, Set<String>> prompts) {
        this(caseId, asAt, fingerprint, prompts, Map.of(), Map.of(), null);
    }

    /**
     * What made an assessment.
     *
     * @param heed the version of Heed
     * @param calendar the calendar working days were counted with
     * @param ruleBook the rule book
     */
    public record Made(String heed, String calendar, BookName ruleBook) {

        /** In a sentence. */
        public String inWords() {
            return "rule book " + ruleBook.name() + " " + ruleBook.version() + ", Heed " + heed + ", working days "
                    + calendar;
        }
    }

    /**
     * What a prompt, or a line of one, said.
     *
     * @param because the ids of the facts it rested on
     * @param to the role asked
     * @param copies the roles told
     * @param level when an answer was wanted
     * @param words its title, its question and why it was asked, in this order
     * @param figures the thresholds met, by name
     * @param lines where rows of a table asked together, what each line said, by its reference
     */
    public record Told(
            Set<String> because,
            String to,
            Set<String> copies,
            String level,
            List<String> words,
            Map<String, Amount> figures,
            Map<String, Told> lines) {

        /** Copies the lists. */
        public Told {
            because = Set.copyOf(because);
            copies = Set.copyOf(copies);
            words = List.copyOf(words);
            figures = Map.copyOf(figures);
            lines = Map.copyOf(lines);
        }
    }

    /**
     * What is needed of an assessment.
     *
     * @throws IllegalArgumentException if it is what one role may read, of which too much is withheld
     */
    public static Earlier of(Assessment assessment) {
        return of(PublishedForm.of(assessment, null));
    }

    /**
     * What is needed of an assessment that was read back.
     *
     * @throws IllegalArgumentException if it is what one role may read, of which too much is withheld
     */
    public static Earlier of(AssessmentDocument assessment) {
        if (assessment.role() != null) {
            throw new IllegalArgumentException(
                    "What one role may read cannot be compared with. Keep the whole assessment.");
        }
        Map<String, Set<String>> prompts = new LinkedHashMap<>();
        Map<String, Told> told = new LinkedHashMap<>();
        for (AssessmentDocument.Prompt prompt : assessment.prompts()) {
            prompts.put(prompt.key(), ids(prompt.because()));
            told.put(prompt.key(), told(prompt));
        }
        Map<String, OutcomeType> outcomes = new LinkedHashMap<>();
        assessment.outcomes().forEach(each -> outcomes.put(each.rule(), each.outcome()));
        return new Earlier(
                assessment.caseId(),
                assessment.asAt(),
                assessment.ruleBook().fingerprint(),
                prompts,
                told,
                outcomes,
                new Made(assessment.heed(), assessment.calendar(), assessment.ruleBook()));
    }

    private static Told told(AssessmentDocument.Prompt prompt) {
        Set<String> copies = Set.copyOf(prompt.copy());
        Map<String, Told> lines = new LinkedHashMap<>();
        for (AssessmentDocument.Line line : prompt.outstanding()) {
            Told one = new Told(
                    ids(line.because()),
                    prompt.to(),
                    copies,
                    line.level(),
                    List.of(line.title(), line.ask(), line.why()),
                    figures(line.thresholds()),
                    Map.of());
            lines.put(line.reference(), one);
        }
        return new Told(
                ids(prompt.because()),
                prompt.to(),
                copies,
                prompt.level(),
                List.of(prompt.title(), prompt.ask(), prompt.why()),
                figures(prompt.thresholds()),
                lines);
    }

    private static Set<String> ids(List<AssessmentDocument.Evidence> because) {
        return because.stream()
                .map(AssessmentDocument.Evidence::fact)
                .filter(Objects::nonNull)
                .map(AssessmentDocument.Fact::id)
                .collect(Collectors.toSet());
    }

    private static Map<String, Amount> figures(List<AssessmentDocument.Threshold> thresholds) {
        return thresholds.stream()
                .collect(Collectors.toMap(
                        AssessmentDocument.Threshold::name,
                        each -> new Amount(each.value(), each.unit()),
                        (one, other) -> one));
    }
}

package org.reviewlearning.heed.html;

import java.util.List;
import java.util.Map;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.Language;
import org.reviewlearning.heed.kinds.FactKind;
import org.reviewlearning.heed.kinds.Field;
import org.reviewlearning.heed.kinds.FieldType;
import org.reviewlearning.heed.page.Timeline;

/** Lanes that say of each fact of a kind what was answered, such as whether the child was seen at each visit. */
final class Answers {

    private Answers() {}

    /** A lane for each thing that may be yes or no, if it is recorded of any of the facts. */
    static List<Timeline.Lane> lanes(
            FactKind kind,
            List<Fact> facts,
            Map<String, List<Timeline.Pointer>> behind,
            List<Timeline.Stretch> missing,
            Language said) {
        return kind.fields().stream()
                .filter(field -> field.sort() == FieldType.ANSWER)
                .filter(field -> facts.stream().anyMatch(fact -> answer(fact, field) != Answer.NOT_RECORDED))
                .map(field -> new Timeline.Lane(
                        said.field(field.name()),
                        "",
                        facts.stream()
                                .map(fact -> mark(fact, field, behind.getOrDefault(fact.id(), List.of()), said))
                                .toList(),
                        missing))
                .toList();
    }

    private static Answer answer(Fact fact, Field field) {
        return field.of(fact) instanceof Answer answer ? answer : Answer.NOT_RECORDED;
    }

    private static Timeline.Mark mark(Fact fact, Field field, List<Timeline.Pointer> cards, Language said) {
        Answer answer = answer(fact, field);
        String when = said.day(fact.day());
        return new Timeline.Mark(
                Timeline.Form.valueOf(answer.name()),
                fact.day(),
                null,
                when,
                when + ", " + said.field(field.name()) + ": " + said.value(answer),
                "",
                cards,
                List.of());
    }
}

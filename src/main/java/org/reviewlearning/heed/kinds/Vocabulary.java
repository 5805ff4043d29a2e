package org.reviewlearning.heed.kinds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.reviewlearning.heed.facts.AdvocacyOffer;
import org.reviewlearning.heed.facts.Allegation;
import org.reviewlearning.heed.facts.AllegationAction;
import org.reviewlearning.heed.facts.Arrangement;
import org.reviewlearning.heed.facts.AsAt;
import org.reviewlearning.heed.facts.AssessmentPart;
import org.reviewlearning.heed.facts.CarePlan;
import org.reviewlearning.heed.facts.CarerApproval;
import org.reviewlearning.heed.facts.CarerAssessment;
import org.reviewlearning.heed.facts.Concern;
import org.reviewlearning.heed.facts.Conversation;
import org.reviewlearning.heed.facts.Dispute;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.FamilyTime;
import org.reviewlearning.heed.facts.HealthContact;
import org.reviewlearning.heed.facts.HomeOffer;
import org.reviewlearning.heed.facts.HouseholdChange;
import org.reviewlearning.heed.facts.HouseholdConcern;
import org.reviewlearning.heed.facts.Incident;
import org.reviewlearning.heed.facts.Injury;
import org.reviewlearning.heed.facts.Involvement;
import org.reviewlearning.heed.facts.LegalStatus;
import org.reviewlearning.heed.facts.Meeting;
import org.reviewlearning.heed.facts.MissingEpisode;
import org.reviewlearning.heed.facts.Move;
import org.reviewlearning.heed.facts.Notification;
import org.reviewlearning.heed.facts.OpenPrompt;
import org.reviewlearning.heed.facts.OutcomeProgress;
import org.reviewlearning.heed.facts.Placement;
import org.reviewlearning.heed.facts.PlanOutcome;
import org.reviewlearning.heed.facts.Referral;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.ReviewDecision;
import org.reviewlearning.heed.facts.Schooling;
import org.reviewlearning.heed.facts.SignificantEvent;
import org.reviewlearning.heed.facts.SupervisionVisit;
import org.reviewlearning.heed.facts.Support;
import org.reviewlearning.heed.facts.Tie;
import org.reviewlearning.heed.facts.Visit;

/**
 * The kinds of fact that rules and case files may use: those shipped with Heed, and a host's own.
 *
 * <pre>{@code Vocabulary words = Vocabulary.shipped().with(SchoolDay.class);}</pre>
 */
public final class Vocabulary {

    private static final Vocabulary SHIPPED = new Vocabulary(List.of(
            FactKind.of(Arrangement.class),
            FactKind.of(Placement.class),
            FactKind.of(Move.class),
            FactKind.of(Meeting.class),
            FactKind.of(Visit.class),
            FactKind.of(Involvement.class),
            FactKind.of(Request.class),
            FactKind.of(Referral.class),
            FactKind.of(Concern.class),
            FactKind.of(Dispute.class),
            FactKind.of(Allegation.class),
            FactKind.of(AllegationAction.class),
            FactKind.of(HouseholdConcern.class),
            FactKind.of(ReviewDecision.class),
            FactKind.of(Conversation.class),
            FactKind.of(Support.class),
            FactKind.of(Notification.class),
            FactKind.of(SignificantEvent.class),
            FactKind.of(Document.class),
            FactKind.of(CarePlan.class),
            FactKind.of(PlanOutcome.class),
            FactKind.of(OutcomeProgress.class),
            FactKind.of(MissingEpisode.class),
            FactKind.of(Incident.class),
            FactKind.of(FamilyTime.class),
            FactKind.of(SupervisionVisit.class),
            FactKind.of(CarerAssessment.class),
            FactKind.of(AssessmentPart.class),
            FactKind.of(AdvocacyOffer.class),
            FactKind.of(LegalStatus.class),
            FactKind.of(HomeOffer.class),
            FactKind.of(Injury.class),
            FactKind.of(HealthContact.class),
            FactKind.of(HouseholdChange.class),
            FactKind.of(CarerApproval.class),
            FactKind.of(Schooling.class),
            FactKind.of(Tie.class),
            FactKind.of(OpenPrompt.class)));

    private final List<FactKind> kinds;
    private final Map<String, FactKind> byName = new LinkedHashMap<>();
    private final Map<String, FactKind> byKey = new LinkedHashMap<>();

    /** What rules call by its simple name, whichever package it comes from. */
    private final Map<String, Class<?>> types =
            new LinkedHashMap<>(Map.of("AsAt", AsAt.class, "List", List.class, "Set", Set.class));

    private Vocabulary(List<FactKind> kinds) {
        this.kinds = List.copyOf(kinds);
        for (FactKind kind : this.kinds) {
            if (byName.put(kind.name(), kind) != null || byKey.put(kind.key(), kind) != null) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "Two kinds are called %s or %s. Each needs a name of its own.",
                        kind.name(),
                        kind.key()));
            }
            named(kind.type());
            lists(kind.shape());
        }
    }

    private void lists(Shape shape) {
        for (Field field : shape.fields()) {
            if (field.sort() == FieldType.PART) {
                lists(Shape.of(field.type()));
            } else if (field.type().isEnum()) {
                named(field.type());
            }
        }
    }

    private void named(Class<?> type) {
        Class<?> other = types.putIfAbsent(type.getSimpleName(), type);
        if (other != null && other != type) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "Rules call both %s and %s %s. Each needs a name of its own.",
                    other.getName(),
                    type.getName(),
                    type.getSimpleName()));
        }
    }

    /** The kinds shipped with Heed. */
    public static Vocabulary shipped() {
        return SHIPPED;
    }

    /**
     * These kinds and a host's own.
     *
     * @throws IllegalArgumentException if a type is not a proper kind of fact, or its name is taken
     */
    @SafeVarargs
    public final Vocabulary with(Class<? extends Fact>... types) {
        List<FactKind> all = new ArrayList<>(kinds);
        for (Class<? extends Fact> type : types) {
            all.add(FactKind.of(Objects.requireNonNull(type, "type")));
        }
        return new Vocabulary(all);
    }

    /** All kinds, in a fixed order. */
    public List<FactKind> kinds() {
        return kinds;
    }

    /** The kind rules call by that name, for instance {@code Visit}. */
    public Optional<FactKind> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The kind files call by that key, for instance {@code visits}. */
    public Optional<FactKind> keyed(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The names rules may use. */
    public Collection<String> names() {
        return byName.keySet();
    }

    /** The keys files may use. */
    public Collection<String> keys() {
        return byKey.keySet();
    }
}

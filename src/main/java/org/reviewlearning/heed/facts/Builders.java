package org.reviewlearning.heed.facts;

import io.soabase.recordbuilder.core.RecordBuilder;
import javax.lang.model.element.Modifier;

/**
 * The facts that have a builder, so that nobody need write what they do not know: {@code
 * VisitBuilder.builder().id("v1").on(day).seen(Answer.YES).build()}. What is not given is absent; an answer that is not
 * given is not recorded. The builders are written by the compiler. A fact keeps its values to itself when it is printed; a
 * builder does not, so it is not to be logged.
 */
@RecordBuilder.Include(
        value = {
            AdvocacyOffer.class,
            Allegation.class,
            AllegationAction.class,
            AllegationOutcome.class,
            Arrangement.class,
            AssessmentPart.class,
            CarePlan.class,
            CarerApproval.class,
            CarerAssessment.class,
            Concern.class,
            Conversation.class,
            Declined.class,
            Dispute.class,
            Document.class,
            FamilyTime.class,
            HealthContact.class,
            HomeOffer.class,
            HouseholdChange.class,
            HouseholdConcern.class,
            Incident.class,
            Injury.class,
            Involvement.class,
            LegalStatus.class,
            Meeting.class,
            MissingEpisode.class,
            Move.class,
            Notification.class,
            OpenPrompt.class,
            OutcomeProgress.class,
            Placement.class,
            PlacementEnding.class,
            PlanOutcome.class,
            PlannedDay.class,
            Referral.class,
            Request.class,
            RequestAnswer.class,
            Resolution.class,
            ReviewDecision.class,
            Schooling.class,
            SignificantEvent.class,
            SupervisionVisit.class,
            Support.class,
            Tie.class,
            Visit.class
        },
        packagePattern = "@")
@RecordBuilder.Options(
        addStaticBuilder = false,
        enableGetters = false,
        enableWither = false,
        builderClassModifiers = {Modifier.PUBLIC, Modifier.FINAL})
final class Builders {

    private Builders() {}
}

package org.reviewlearning.heed.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.facts.Answer;
import org.reviewlearning.heed.facts.ArrangementKind;
import org.reviewlearning.heed.facts.Declined;
import org.reviewlearning.heed.facts.Document;
import org.reviewlearning.heed.facts.DocumentKind;
import org.reviewlearning.heed.facts.MissingEpisode;
import org.reviewlearning.heed.facts.MissingEpisodeBuilder;
import org.reviewlearning.heed.facts.MissingKind;
import org.reviewlearning.heed.facts.Move;
import org.reviewlearning.heed.facts.Person;
import org.reviewlearning.heed.facts.PlannedDay;
import org.reviewlearning.heed.facts.Referral;
import org.reviewlearning.heed.facts.Request;
import org.reviewlearning.heed.facts.RequestAnswer;
import org.reviewlearning.heed.facts.RequestOutcome;
import org.reviewlearning.heed.facts.Service;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.facts.Support;
import org.reviewlearning.heed.facts.Topic;

/** Therapy and other help, and coming back after being missing. */
final class HelpGroups {

    static final List<Group> ALL = List.of(
            new Group(
                    "therapy was asked for, and nothing has begun",
                    "a referral takes a request over, and help takes a referral over",
                    List.of("therapy-request-without-referral", "therapy-referral-not-started"),
                    HelpGroups::therapy,
                    undone -> undone.each(Request.class).anyMatch(one -> untreated(undone, one.on()))),
            new Group(
                    "support the child still needed has ended, with nothing in its place",
                    "therapy that ends with a move is left to the rule about that",
                    List.of("specialist-support-ended-while-needed", "therapy-broken-by-move"),
                    HelpGroups::support,
                    undone -> undone.each(Support.class).anyMatch(one -> missed(undone, one))),
            new Group(
                    "support the child still needs was to end, with nothing in its place",
                    "once it has ended another rule asks",
                    List.of(
                            "specialist-support-ending-while-needed",
                            "specialist-support-ended-while-needed",
                            "therapy-broken-by-move"),
                    HelpGroups::support,
                    undone -> undone.each(Support.class)
                            .anyMatch(one -> one.needContinues() == Answer.YES
                                    && one.replaced() == null
                                    && one.planned() != null
                                    && undone.each(Support.class)
                                            .noneMatch(other -> other != one && other.service() == one.service())
                                    && undone.all(Referral.class).isEmpty()
                                    && (one.until() == null || missed(undone, one)))),
            new Group(
                    "nothing followed from a questionnaire that asked for a closer look",
                    "a later questionnaire takes an earlier one over",
                    List.of("questionnaire-without-response"),
                    HelpGroups::questionnaires,
                    undone -> undone.each(Document.class)
                            .anyMatch(one -> above(one)
                                    && undone.late("questionnaire-without-response.response-due", one.on())
                                    && undone.each(Document.class)
                                            .noneMatch(other -> other.on().isAfter(one.on()) && !above(other)))),
            new Group(
                    "a child came back after being missing, and no return interview was held",
                    "of times away that are longer ago the latest stands for all",
                    List.of("return-interview-overdue"),
                    HelpGroups::missing,
                    undone -> undone.each(MissingEpisode.class)
                            .anyMatch(one -> one.until() != null
                                    && undone.late("return-interview-overdue.held-within", one.until())
                                    && one.interviewDeclined() == null
                                    && undone.each(MissingEpisode.class)
                                            .noneMatch(other -> Undone.since(other.interviewHeld(), one.until())))));

    private HelpGroups() {}

    private static CaseFile inCare(Lives life) {
        return life.inCareSince(Lives.DAY.minusYears(6), ArrangementKind.FOSTER, ArrangementKind.RESIDENTIAL);
    }

    private static CaseFile therapy(Lives life) {
        for (int left = life.between(1, 2); left > 0; left--) {
            LocalDate on = life.ago(900);
            LocalDate answered = life.after(on, 60);
            life.add(new Request(
                    life.id(),
                    on,
                    life.one(Person.CHILD, Person.PARENT),
                    Topic.THERAPY,
                    life.once(0.7) ? null : new RequestAnswer(answered, life.one(RequestOutcome.values()), null, null),
                    null,
                    null));
        }
        for (int left = life.between(0, 2); left > 0; left--) {
            LocalDate on = life.ago(900);
            life.add(new Referral(
                    life.id(),
                    on,
                    Service.THERAPY,
                    null,
                    life.step(0.3, on, 200),
                    life.step(0.1, on, 200),
                    life.once(0.2) ? new Declined(life.after(on, 100), null, null) : null,
                    null,
                    null));
        }
        if (life.once(0.4)) {
            life.add(help(life, Service.THERAPY));
        }
        return inCare(life);
    }

    private static Support help(Lives life, Service service) {
        LocalDate from = life.ago(900);
        return new Support(
                life.id(),
                service,
                from,
                life.one(Answer.YES, Answer.YES, Answer.NO),
                life.once(0.3) ? new PlannedDay(from, life.after(from, 300), null) : null,
                life.step(0.1, from, 300),
                life.step(0.8, from, 300),
                null,
                null);
    }

    /** Whether nothing came of therapy asked for on a day. A referral that waits counts for as long as the wait. */
    private static boolean untreated(Undone undone, LocalDate asked) {
        return undone.late("therapy-request-without-referral.referral-due", asked)
                && undone.each(Request.class)
                        .noneMatch(each -> each.answer() != null
                                && (each.answer().outcome() == RequestOutcome.MET
                                        || each.answer().outcome() == RequestOutcome.WITHDRAWN))
                && undone.each(Support.class)
                        .noneMatch(each -> Undone.openOrEndedAfter(each.until(), asked)
                                || !each.from().isBefore(asked))
                && undone.each(Referral.class)
                        .noneMatch(each -> Undone.since(each.started(), asked)
                                || each.interimSupport() != null
                                || (!undone.late("therapy-referral-not-started.wait", each.on())
                                        && !undone.due("therapy-referral-not-started.wait", each.on())
                                                .isBefore(asked)));
    }

    private static CaseFile support(Lives life) {
        for (int left = life.between(1, 3); left > 0; left--) {
            life.add(help(
                    life, life.one(Service.THERAPY, Service.THERAPY, Service.EXPLOITATION_SUPPORT, Service.OTHER)));
        }
        for (int left = life.between(0, 2); left > 0; left--) {
            LocalDate on = life.ago(900);
            life.add(new Move(
                    life.id(),
                    on,
                    null,
                    Answer.NO,
                    Answer.NO,
                    life.one(Answer.YES, Answer.YES, Answer.NO),
                    life.step(0.2, on, 60),
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        if (life.once(0.3)) {
            LocalDate on = life.ago(900);
            life.add(new Referral(
                    life.id(), on, Service.THERAPY, null, life.step(0.7, on, 200), null, null, null, null));
        }
        return inCare(life);
    }

    private static boolean missed(Undone undone, Support one) {
        LocalDate ended = one.until();
        if (ended == null
                || one.needContinues() != Answer.YES
                || one.replaced() != null
                || !undone.late("specialist-support-ended-while-needed.other-help-due", ended)) {
            return false;
        }
        // The move with which therapy ended, or the end itself: what began since stands in its place.
        LocalDate since = undone.each(Move.class)
                .filter(move -> one.service() == Service.THERAPY
                        && move.newHealthArea() == Answer.YES
                        && move.on().isAfter(one.from())
                        && !move.on().isAfter(ended)
                        && !ended.isAfter(undone.due("therapy-broken-by-move.carried-on-by", move.on())))
                .map(Move::on)
                .min(Comparator.naturalOrder())
                .orElse(ended);
        return undone.each(Move.class).noneMatch(move -> !move.on().isBefore(since) && move.supportContinues() != null)
                && undone.each(Referral.class).noneMatch(each -> Undone.since(each.started(), since))
                && undone.each(Support.class)
                        .noneMatch(other -> other != one
                                && other.service() == one.service()
                                && (!other.from().isBefore(since) || Undone.openOrEndedAfter(other.until(), ended)));
    }

    private static CaseFile questionnaires(Lives life) {
        for (int left = life.between(1, 3); left > 0; left--) {
            life.add(new Document(
                    life.id(), life.ago(900), DocumentKind.QUESTIONNAIRE, life.one(20, 25, 9), null, null));
        }
        return inCare(life);
    }

    private static boolean above(Document questionnaire) {
        return Objects.requireNonNull(questionnaire.total()) >= 17;
    }

    private static CaseFile missing(Lives life) {
        for (int left = life.between(1, 4); left > 0; left--) {
            LocalDate from = life.ago(400);
            Step back = life.step(0.95, from, 4);
            LocalDate since = back == null ? from : back.on();
            life.add(MissingEpisodeBuilder.builder()
                    .id(life.id())
                    .of(MissingKind.MISSING)
                    .from(from)
                    .interviewHeld(back == null ? null : life.step(0.2, since, 90))
                    .interviewDeclined(back == null ? null : life.step(0.2, since, 10))
                    .ending(back)
                    .build());
        }
        return inCare(life);
    }
}

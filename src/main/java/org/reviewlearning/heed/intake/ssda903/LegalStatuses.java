package org.reviewlearning.heed.intake.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.facts.LegalStatusBuilder;
import org.reviewlearning.heed.facts.LegalStatusKind;
import org.reviewlearning.heed.facts.Step;
import org.reviewlearning.heed.intake.tables.ChildReading;

/**
 * Under what the child was looked after, from the legal status of each episode. Episodes that follow one another under one
 * status are one, so that what the return calls the same is not told apart: an order made anew does not show in it.
 */
final class LegalStatuses {

    private final List<List<Episode>> held = new ArrayList<>();

    private LegalStatuses(List<Episode> episodes) {
        for (Episode episode : episodes) {
            held.stream()
                    .filter(each -> goesOn(last(each), episode))
                    .findFirst()
                    .ifPresentOrElse(each -> each.add(episode), () -> held.add(new ArrayList<>(List.of(episode))));
        }
    }

    /** The statuses of a child's episodes; one whose code nobody knows is there, and which it was is not recorded. */
    static List<Fact> of(List<Episode> episodes, ChildReading child) {
        return new LegalStatuses(episodes)
                .held.stream()
                        .<Fact>map(each -> LegalStatusBuilder.builder()
                                .id(child.idOf("legal-status", each.get(0).from()))
                                .of(kind(each.get(0)))
                                .from(each.get(0).from())
                                .ending(ending(last(each).until()))
                                .origin(each.get(0).row().origin())
                                .build())
                        .toList();
    }

    private static Episode last(List<Episode> held) {
        return held.get(held.size() - 1);
    }

    private static @Nullable Step ending(@Nullable LocalDate until) {
        return until == null ? null : new Step(until);
    }

    private static boolean goesOn(Episode before, Episode episode) {
        return before.care() && episode.from().equals(before.until()) && kind(before) == kind(episode);
    }

    /** {@code null} when the code does not tell. */
    private static @Nullable LegalStatusKind kind(Episode episode) {
        return switch (episode.row().get("LS")) {
            case "C1" -> LegalStatusKind.INTERIM_CARE;
            case "C2" -> LegalStatusKind.CARE;
            case "D1", "E1" -> LegalStatusKind.PLACEMENT_ORDER;
            case "V2", "V3", "V4" -> LegalStatusKind.BY_AGREEMENT;
            case "L1" -> LegalStatusKind.POLICE_PROTECTION;
            case "L2", "L3" -> LegalStatusKind.EMERGENCY_PROTECTION;
            case "J1", "J2" -> LegalStatusKind.REMAND;
            case "J3" -> LegalStatusKind.SENTENCE;
            default -> null;
        };
    }
}

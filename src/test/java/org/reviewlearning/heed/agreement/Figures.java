package org.reviewlearning.heed.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.reviewlearning.heed.calendar.Unit;

/**
 * The thresholds of an invented book: of every unit, small, so that rules are sometimes met.
 *
 * @param yaml the file
 * @param counts the names of counts
 * @param times the names of lengths of time
 */
record Figures(String yaml, List<String> counts, List<String> times) {

    private static final Map<Unit, Integer> MOST = Map.of(
            Unit.COUNT, 4, Unit.DAYS, 120, Unit.WORKING_DAYS, 40, Unit.WEEKS, 30, Unit.MONTHS, 14, Unit.YEARS, 3);

    static Figures from(Random random) {
        StringBuilder yaml = new StringBuilder();
        List<String> counts = new ArrayList<>();
        List<String> times = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            int most = MOST.getOrDefault(unit, 1);
            for (int i = 0; i < (unit == Unit.COUNT ? 4 : 2); i++) {
                String name = unit.written() + ".f" + i;
                (unit == Unit.COUNT ? counts : times).add(name);
                yaml.append(name)
                        .append(":\n  unit: ")
                        .append(unit.written())
                        .append("\n  origin: judgement\n  cite: invented for a test\n  owner: nobody\n");
                if (i == 1 && random.nextInt(6) == 0) {
                    // Before the first of these days no value is in force; after the second it is another one.
                    yaml.append("  values:\n    - {value: ")
                            .append(random.nextInt(most + 1))
                            .append(", from: 2023-03-26}\n    - {value: ")
                            .append(random.nextInt(most + 1))
                            .append(", from: 2024-02-29}\n");
                } else {
                    yaml.append("  value: ").append(value(random, unit, most)).append('\n');
                }
            }
        }
        return new Figures(yaml.toString(), counts, times);
    }

    private static int value(Random random, Unit unit, int most) {
        // Mostly one or two where things are counted; now and then nothing at all, or more than there can be.
        return switch (random.nextInt(12)) {
            case 0 -> 0;
            case 1 -> most * 10;
            default -> unit == Unit.COUNT && random.nextBoolean() ? 1 : 1 + random.nextInt(most);
        };
    }
}

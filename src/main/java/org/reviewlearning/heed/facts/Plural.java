package org.reviewlearning.heed.facts;

/** Which form of words a number takes, by the rules of the Unicode CLDR for whole numbers. */
final class Plural {

    private Plural() {}

    /** The form: {@code one} and {@code other} in English; in Welsh also {@code zero}, {@code two}, {@code few} and {@code many}. */
    static String of(String tag, int number) {
        if (!tag.equals("cy")) {
            return number == 1 ? "one" : "other";
        }
        return switch (number) {
            case 0 -> "zero";
            case 1 -> "one";
            case 2 -> "two";
            case 3 -> "few";
            case 6 -> "many";
            default -> "other";
        };
    }
}

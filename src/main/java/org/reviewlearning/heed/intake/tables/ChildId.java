package org.reviewlearning.heed.intake.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the ids of children are written, and which ways of writing may be of one id. */
final class ChildId {

    private static final int LONGEST = 100;

    /** Characters that nobody sees, besides those of the format category. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]");

    /** A spreadsheet's mark that what follows is text. */
    private static final Pattern TEXT_MARK = Pattern.compile("'(.+)|=\"(.+)\"");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0*(\\d+?)(?:\\.0+)?");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ROUNDED = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+\\d{1,3}");

    private ChildId() {}

    /** The id without what nobody sees and without another width of its letters and digits. */
    static String plain(String field) {
        String plain = field;
        if (!field.chars().allMatch(each -> each < 128)) {
            plain = UNSEEN.matcher(Normalizer.normalize(field, Normalizer.Form.NFKC))
                    .replaceAll("")
                    .strip();
        }
        return plain.startsWith("'") || plain.startsWith("=")
                ? TEXT_MARK.matcher(plain).replaceFirst("$1$2")
                : plain;
    }

    /** Whether a field can be a child's id: one line of Latin letters, digits and signs. */
    static boolean names(String plain) {
        return !plain.isEmpty()
                && plain.length() <= LONGEST
                && plain.codePoints().allMatch(ChildId::latin)
                // A row that lost its first field begins with the next, which in most tables is the date of birth.
                && !Days.isOne(plain);
    }

    private static boolean latin(int each) {
        return each < 128
                ? !Character.isISOControl(each)
                : Character.UnicodeScript.of(each) == Character.UnicodeScript.LATIN;
    }

    /**
     * What ids that may differ only in how they are written have in common: {@code 7}, {@code 007} and {@code 7.0};
     * {@code b8} and {@code B8}; {@code A1}, {@code A 1} and {@code A-1}, for an id holds letters and figures only.
     */
    static String key(String plain) {
        if (!plain.chars().allMatch(Character::isLetterOrDigit)
                && !WHOLE_NUMBER.matcher(plain).matches()) {
            String only = SIGNS.matcher(plain).replaceAll("");
            return only.isEmpty() ? plain : key(only);
        }
        char last = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
        if (last >= '0' && last <= '9') {
            var number = WHOLE_NUMBER.matcher(plain);
            if (number.matches()) {
                return number.group(1);
            }
        }
        return plain.toUpperCase(Locale.ROOT);
    }

    /** Whether a spreadsheet rounded it, as {@code 1.23457E+11}, so that many ids look alike. */
    static boolean rounded(String plain) {
        return plain.indexOf('+') > 0 && ROUNDED.matcher(plain).matches();
    }

    /** Whether an id may have been rounded to this. */
    static boolean mayBe(String key, String rounded) {
        if (!key.matches("\\d+")) {
            return false;
        }
        BigDecimal form = new BigDecimal(rounded);
        return new BigDecimal(key)
                        .round(new java.math.MathContext(form.precision(), RoundingMode.HALF_UP))
                        .compareTo(form)
                == 0;
    }
}

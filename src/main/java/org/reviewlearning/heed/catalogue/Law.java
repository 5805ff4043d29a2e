package org.reviewlearning.heed.catalogue;

import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.form.Form;

/**
 * What the document that is cited says of one figure, for as long as its values are read in the order of their days: the
 * {@code law} beside it, without which nobody would notice a figure typed over. A figure in law may be made stricter, and
 * never laxer; one of guidance or a standard is that document's figure, or it is somebody's own.
 */
final class Law {

    private final boolean national;
    private final @Nullable String stricter;
    private boolean told;
    private @Nullable Integer figure;

    /**
     * Of a figure.
     *
     * @param national whether a national document names it; nothing is checked of any other
     * @param stricter "lower" or "higher" of a figure in law
     */
    Law(boolean national, @Nullable String stricter) {
        this.national = national;
        this.stricter = stricter;
    }

    /** Notes what the document says from here on, if that is written. */
    void says(Form form) {
        Form law = form.at("law");
        if (law.isThere()) {
            figure = Plausible.figure(law);
            told = figure == null;
        }
    }

    /** The figure the document names; {@code null} where none does. */
    @Nullable
    Integer figure() {
        return figure;
    }

    void check(Form form, @Nullable Integer value) {
        if (!national || value == null) {
            return;
        }
        if (figure == null) {
            figure = value;
            if (!told) {
                form.at("value")
                        .wrong(
                                "What the document that is cited says is missing.",
                                "Write law: and the figure it names, so that it is noticed when the value is another.");
            }
        }
        if (stricter == null && !value.equals(figure)) {
            form.at("value")
                    .wrong(
                            value + " is not the figure of the document that is cited, which says " + figure + ".",
                            "A figure of your own has an origin of your own: write origin: local or origin: judgement and your own"
                                    + " cite:, and leave law: out. If the document has changed, change law: and cite: with it.");
        } else if ("lower".equals(stricter) ? value > figure : "higher".equals(stricter) && value < figure) {
            form.at("value")
                    .wrong(
                            value + " is laxer than the law, which says " + figure + ".",
                            "A figure in law may be made stricter, which is " + stricter
                                    + ". If the law itself has changed, change law: and cite: with it.");
        }
    }
}

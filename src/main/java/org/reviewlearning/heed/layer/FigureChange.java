package org.reviewlearning.heed.layer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.catalogue.Catalogue;
import org.reviewlearning.heed.catalogue.Plausible;
import org.reviewlearning.heed.condition.FormWords;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.rule.Change;
import org.reviewlearning.heed.rule.Threshold;
import org.reviewlearning.heed.rule.ThresholdOrigin;
import org.reviewlearning.heed.text.Nearest;

/** Another figure than the pack's, in a layer. Law stays law: one that is laxer says so, with a reason, wherever it is shown. */
final class FigureChange {

    private FigureChange() {}

    /** Reads one, and puts it in the place of the figure it changes. */
    static void read(Form form, Catalogue references) {
        Threshold pack = references.thresholds().get(form.key());
        if (pack == null && !references.explains("thresholds.yaml", form.key())) {
            form.wrongKey(
                    "There is no figure \"" + form.key() + "\" to change.",
                    Nearest.hint(
                            form.key(),
                            references.thresholds().keySet(),
                            "Maybe it was renamed, or is gone from the pack. heed register names every figure."));
        }
        if (!form.needed().isMap("Write value:, because: and owner: below it.")) {
            return;
        }
        form.only(List.of("value", "was", "from", "because", "owner", "laxer"));
        Integer value = Plausible.figure(form.at("value").needed());
        LocalDate from = Plausible.day(form.at("from"));
        Form laxer = form.at("laxer");
        String reason = laxer.isThere() ? FormWords.reason(laxer, "This is no reason.", "") : null;
        String said = (laxer.isThere() ? form.at("because") : form.at("because").needed()).words();
        String because = said == null ? reason : said;
        String owner = form.at("owner").needed().words();
        if (pack != null && value != null && owner != null && because != null) {
            change(pack, value, from, because, owner, form, references);
        }
    }

    private static void change(
            Threshold pack,
            int value,
            @Nullable LocalDate from,
            String because,
            String owner,
            Form form,
            Catalogue references) {
        Threshold.Dated before = before(pack, from);
        boolean national = pack.origin().isNational();
        int named = national && before.law() != null ? before.law() : before.value();
        boolean binds = national || pack.origin() == ThresholdOrigin.INDICATOR;
        boolean less = binds && pack.isLaxer(value, named);
        Form laxer = form.at("laxer");
        Integer was = Plausible.figure(form.at("was"));
        if (was != null && was != before.value()) {
            form.at("was")
                    .wrong(
                            "The pack says " + before.value() + " now, and said " + was + " when this was written.",
                            "Look whether the change is still wanted; then write was: " + before.value() + ".");
        }
        if (value == before.value()) {
            form.at("value").wrong(value + " is what stands there already.", "Take the change out.");
        } else if (less && !laxer.isThere()) {
            form.at("value")
                    .wrong(
                            value + (pack.stricter() == null ? " is not the figure there, " : " is laxer than ") + named
                                    + " (" + pack.origin().inWords() + ").",
                            "Make it stricter, or write laxer: and the reason, which every prompt will then say.");
        } else if (!less && laxer.isThere()) {
            laxer.wrongKey("The figure is not laxer than what it changes.", "Leave \"laxer\" out.");
        } else {
            references.change(pack.with(
                    value,
                    from,
                    new Change(
                            references.name(),
                            pack.name(),
                            pack.unit().inWords(value),
                            pack.unit().inWords(before.value()),
                            less && national ? pack.unit().inWords(named) : null,
                            because,
                            owner)));
        }
    }

    /** The value that stands where a change begins to hold. */
    private static Threshold.Dated before(Threshold pack, @Nullable LocalDate from) {
        Threshold.Dated before = pack.values().get(0);
        for (Threshold.Dated each : pack.values()) {
            if (from == null || each.from() == null || !each.from().isAfter(from)) {
                before = each;
            }
        }
        return before;
    }
}

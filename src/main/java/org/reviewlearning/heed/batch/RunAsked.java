package org.reviewlearning.heed.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.reviewlearning.heed.Heed;
import org.reviewlearning.heed.Internal;
import org.reviewlearning.heed.RuleBook;
import org.reviewlearning.heed.calendar.WorkingDays;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.document.JsonText;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.wording.English;

/**
 * What a run was asked, by which the answers of one are told from those of another.
 *
 * @param heed the version of Heed
 * @param calendar the calendar
 * @param ruleBook the fingerprint of the rules
 * @param asAt the day
 * @param cases a digest of all that is in the files of cases
 * @param how what else was asked for, in words
 * @hidden
 */
@Internal
public record RunAsked(String heed, String calendar, String ruleBook, String asAt, String cases, String how) {

    private static final int STEP = 64 * 1024;

    /**
     * That of a run.
     *
     * @param files the files of cases, in their order; they are read to their end
     * @throws IOException if one cannot be
     */
    public static RunAsked of(RuleBook book, LocalDate asAt, List<Path> files, String how) throws IOException {
        return new RunAsked(
                Heed.version(),
                WorkingDays.englandAndWales().name(),
                book.name().fingerprint(),
                asAt.toString(),
                digest(files),
                how);
    }

    private static String digest(List<Path> files) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] step = new byte[STEP];
            for (Path file : files) {
                // Where one ends and the next begins counts, too.
                digest.update((byte) 0);
                try (InputStream in = Files.newInputStream(file)) {
                    for (int read = in.read(step); read > 0; read = in.read(step)) {
                        digest.update(step, 0, read);
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    String written() {
        return JsonText.line(Data.of(this));
    }

    static RunAsked read(MapNode map) {
        return new RunAsked(
                BatchJournal.text(map, "heed"),
                BatchJournal.text(map, "calendar"),
                BatchJournal.text(map, "ruleBook"),
                BatchJournal.text(map, "asAt"),
                BatchJournal.text(map, "cases"),
                BatchJournal.text(map, "how"));
    }

    /** What was otherwise in an earlier run, in words; empty where nothing was. */
    String otherIn(RunAsked before) {
        List<String> other = new ArrayList<>();
        if (!before.cases().equals(cases)) {
            other.add("other cases");
        }
        if (!before.ruleBook().equals(ruleBook)) {
            other.add(
                    "other rules (fingerprint " + shortly(before.ruleBook()) + ", and not " + shortly(ruleBook) + ")");
        }
        if (!before.asAt().equals(asAt)) {
            other.add("another day (" + before.asAt() + ")");
        }
        if (!before.heed().equals(heed) || !before.calendar().equals(calendar)) {
            other.add("another Heed (" + before.heed() + ", with " + before.calendar() + ")");
        }
        if (!before.how().equals(how)) {
            other.add("other options (" + before.how() + ")");
        }
        return English.listed(other);
    }

    private static String shortly(String fingerprint) {
        return fingerprint.substring(0, Math.min(12, fingerprint.length()));
    }
}

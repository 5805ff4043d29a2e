package org.reviewlearning.heed.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.reviewlearning.heed.intake.CaseSchema;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.wording.English;

/**
 * What a run was asked, by which the answers of one are told from those of another.
 *
 * @param heed the version of Heed
 * @param calendar the calendar
 * @param ruleBook the fingerprint of the rules
 * @param asAt the day
 * @param cases a digest of the files of cases and of all that is in them
 * @param kinds a digest of all that a case may say
 * @param how what else was asked for, in words
 * @hidden
 */
@Internal
public record RunAsked(
        String heed, String calendar, String ruleBook, String asAt, String cases, String kinds, String how) {

    private static final int STEP = 64 * 1024;

    /**
     * That of a run.
     *
     * @param files the files of cases, in their order; they are read to their end, but for one that cannot be, or that is
     *     no file: of such a one only the name counts, and whoever reads its cases says what is wrong
     */
    public static RunAsked of(RuleBook book, LocalDate asAt, List<Path> files, String how) {
        return new RunAsked(
                Heed.version(),
                WorkingDays.englandAndWales().name(),
                book.name().fingerprint(),
                asAt.toString(),
                digest(files),
                hex(sha256().digest(CaseSchema.json(book.vocabulary()).getBytes(StandardCharsets.UTF_8))),
                how);
    }

    private static String digest(List<Path> files) {
        MessageDigest all = sha256();
        for (Path file : files) {
            all.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
            // Where one ends and the next begins counts, too: a name has no such byte, and a digest has always one
            // length.
            all.update((byte) 0);
            all.update(held(file));
        }
        return hex(all.digest());
    }

    /** A digest of what a file holds; a byte that is none where it cannot be read, or would never end. */
    private static byte[] held(Path file) {
        byte[] unread = {0};
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return unread;
        }
        MessageDigest digest = sha256();
        byte[] step = new byte[STEP];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(step); read > 0; read = in.read(step)) {
                digest.update(step, 0, read);
            }
        } catch (IOException e) {
            return unread;
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
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
                BatchJournal.text(map, "kinds"),
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
        if (!before.kinds().equals(kinds)) {
            other.add("other kinds of fact");
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

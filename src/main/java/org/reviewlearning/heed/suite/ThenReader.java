package org.reviewlearning.heed.suite;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.cases.CaseFile;
import org.reviewlearning.heed.document.Data;
import org.reviewlearning.heed.facts.Fact;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.text.MapNode;
import org.reviewlearning.heed.text.Problems;

/** Reads what an example expects: the value of {@code then}. */
record ThenReader(
        Problems problems, ExampleBook book, @Nullable CaseFile given) {

    private static final String CANNOT_TELL = "cannot tell";
    private static final List<String> WORDS = List.of("quiet", CANNOT_TELL, "out of scope", "open");
    private static final List<String> KEYS = Stream.of(
                    ExamplesDocument.Prompts.class, ExamplesDocument.CannotTell.class)
            .flatMap(document -> Data.names(document).stream())
            .toList();
    private static final String NOT_FOUND =
            "With nothing in it, it cannot fail. Leave it out, or write of what was not found.";
    private static final String PROMPTS = "{prompts: 1, because: [p1, p2], to: team-manager}";

    @Nullable
    Expected read(Form written) {
        Form then = written.needed("Write one of " + String.join(", ", WORDS) + ", or " + PROMPTS + ".");
        if (then.node().filter(MapNode.class::isInstance).isPresent()) {
            return map(then);
        }
        String word = then.oneOf(WORDS.toArray(String[]::new), each -> each, ", or " + PROMPTS);
        return word == null
                ? null
                : switch (word) {
                    case CANNOT_TELL -> new Expected.CannotTell(null);
                    case "open" -> new Expected.Open();
                    case "quiet" -> new Expected.Quiet();
                    default -> new Expected.OutOfScope();
                };
    }

    private @Nullable Expected map(Form form) {
        int before = problems.count();
        form.only(KEYS).each().forEach(each -> each.needed("Write what is expected, or leave it out."));
        Form cannotTell = form.at(CANNOT_TELL);
        if (cannotTell.isThere()) {
            if (form.each().size() > 1) {
                form.wrong("What cannot be told has no prompts.", "Keep cannot tell: and leave the rest out.");
            }
            Set<String> what = set(cannotTell);
            return problems.count() > before ? null : new Expected.CannotTell(what);
        }
        Form many = form.at("prompts").needed("Say how many prompts there are: {prompts: 1}. For none, write quiet.");
        Integer prompts = many.number(0, 9_999);
        if (prompts != null && prompts == 0) {
            many.wrong("is none at all.", "For none, write then: quiet.");
        }
        Expected expected = new Expected.Prompts(
                prompts == null ? 0 : prompts,
                because(form.at("because")),
                role(form.at("to"), form.at("to").words()),
                copy(form.at("copy")),
                level(form.at("level")),
                set(form.at("keys")),
                form.at("asks").words(),
                set(form.at("notFound").isThere() ? form.at("notFound").filled(NOT_FOUND) : form.at("notFound")),
                set(form.at("despite")));
        return problems.count() > before ? null : expected;
    }

    private @Nullable Set<String> because(Form form) {
        Set<String> because = set(form);
        if (because != null && given != null) {
            Set<String> ids = new TreeSet<>(given.facts().stream().map(Fact::id).toList());
            for (Form item : form.items("")) {
                String id = item.words();
                if (id != null && !ids.contains(id)) {
                    item.wrong(
                            "There is no fact " + id + " among those given.",
                            problems.meant(id, ids).strip());
                }
            }
        }
        return because;
    }

    private @Nullable Set<String> copy(Form form) {
        Set<String> copy = set(form);
        if (copy != null) {
            copy.forEach(each -> role(form, each));
        }
        return copy;
    }

    private @Nullable String level(Form form) {
        return !book.allRead() ? form.words() : form.oneOf(List.copyOf(book.levels()));
    }

    private @Nullable String role(Form form, @Nullable String to) {
        Set<String> roles = book.roles();
        if (to != null && book.allRead() && !roles.contains(to)) {
            form.wrong(
                    "There is no role " + to + ".",
                    problems.meant(to, roles) + "There are " + String.join(", ", roles) + ".");
        }
        return to;
    }

    private static @Nullable Set<String> set(Form form) {
        List<String> words = form.list();
        return words == null ? null : new LinkedHashSet<>(words);
    }
}

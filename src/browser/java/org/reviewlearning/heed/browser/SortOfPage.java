package org.reviewlearning.heed.browser;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.reviewlearning.heed.cli.Typed;

/**
 * Every sort of page there is, and a command that makes one. A further sort is a line here, and {@link EverySortOfPageTest}
 * looks at it as at the others. Where {@code FOLDER} stands in a command the pages are made; each of them is opened.
 */
enum SortOfPage {
    CASE("assess examples/01-asking-again/case.yaml --as-at 2023-09-15 --format html -o FOLDER/page.html"),
    CASE_FOR_A_ROLE("assess examples/01-asking-again/case.yaml --as-at 2023-09-15 --for iro"
            + " --format html -o FOLDER/page.html"),
    CASES_OF_A_RETURN(
            "assess --ssda903 examples/04-ssda903/2022-23 examples/04-ssda903/2023-24 --as-at 2024-03-31 --format html -o FOLDER",
            "index",
            "case-0001"),
    SUITE("test rules --rule placement-moves-in-12-months --format html -o FOLDER/page.html"),
    COVERAGE("test rules --rule statutory-visit-overdue --coverage --format html -o FOLDER/page.html"),
    MUTATION(
            "test src/test/resources/rules-for-tests --rule not-seen-alone --mutate --format html -o FOLDER/page.html"),
    IMPACT(
            "impact --local examples/05-our-council/local --ssda903 examples/04-ssda903/2022-23 examples/04-ssda903/2023-24"
                    + " --as-at 2024-03-31 --format html -o FOLDER/page.html"),
    DATA("data rules --ssda903 --format html -o FOLDER/page.html"),
    DIARY("diary rules --on 2027-06-01 --format html -o FOLDER/page.html"),
    TIMELINE(
            "timeline examples/01-asking-again/case.yaml --from 2022-01-01 --to 2024-06-15 --format html -o FOLDER/page.html"),
    REGISTER(
            "register rules --local examples/05-our-council/local --format html -o FOLDER",
            "index",
            "find",
            "no-rule",
            "rules/child-request-unanswered",
            "rules/statutory-visit-overdue");

    private final String command;
    private final List<String> pages;

    SortOfPage(String command, String... pages) {
        this.command = command;
        this.pages = pages.length == 0 ? List.of("page") : List.of(pages);
    }

    /** Makes the pages in a folder of their own, and says where they are. */
    List<Path> in(Path parent) {
        Path folder = parent.resolve(name());
        if (!folder.toFile().mkdir()) {
            throw new IllegalStateException("There is no making " + folder);
        }
        Typed.command(Arrays.stream(command.split(" "))
                .map(word -> word.replace("FOLDER", folder.toString()))
                .toList());
        return pages.stream().map(page -> folder.resolve(page + ".html")).toList();
    }
}

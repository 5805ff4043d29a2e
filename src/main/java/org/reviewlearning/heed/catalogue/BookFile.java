package org.reviewlearning.heed.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reviewlearning.heed.form.Form;
import org.reviewlearning.heed.text.Place;
import org.reviewlearning.heed.text.Problem;
import org.reviewlearning.heed.text.RuleText;

/** Reads {@code book.yaml}: what a pack or a layer is called. */
public final class BookFile {

    private static final String MADE_FOR =
            "Write madeFor: {name: heed-core, version: 0.2.0}, the pack this layer was made for.";

    private final YamlFile file;
    private final String name;
    private final String version;
    private final @Nullable Integer live;
    private final Place livePlace;
    private final @Nullable MadeFor madeFor;

    /**
     * Which pack a layer was made for.
     *
     * @param name the pack's name
     * @param version its version then
     * @param place where the layer says so
     */
    public record MadeFor(String name, String version, Place place) {}

    /**
     * Reads the file.
     *
     * @param layer whether it is that of a layer
     * @param folder the name of the folder, for a book that does not name itself
     * @param missing where the file would stand
     */
    BookFile(@Nullable RuleText text, boolean layer, String folder, Place missing) {
        this.file = new YamlFile(text);
        Optional<Form> book = file.root()
                .map(form ->
                        form.only(layer ? List.of("name", "version", "madeFor") : List.of("name", "version", "live")));
        this.name = book.map(form -> form.at("name").needed().words()).orElse(folder);
        this.version = book.map(form -> form.at("version").needed().words()).orElse("unversioned");
        this.live = book.map(form -> Plausible.figure(form.at("live"))).orElse(null);
        this.livePlace = book.map(form -> form.at("live"))
                .filter(Form::isThere)
                .map(Form::place)
                .orElse(missing);
        this.madeFor = layer ? book.flatMap(form -> madeFor(form.at("madeFor"))).orElse(null) : null;
    }

    private static Optional<MadeFor> madeFor(Form form) {
        if (!form.needed(MADE_FOR).isMap(MADE_FOR)) {
            return Optional.empty();
        }
        form.only(List.of("name", "version"));
        String name = form.at("name").needed().words();
        String version = form.at("version").needed().words();
        return name == null || version == null
                ? Optional.empty()
                : Optional.of(new MadeFor(name, version, form.at("name").place()));
    }

    List<Problem> problems() {
        return file.problems();
    }

    String name() {
        return name;
    }

    String version() {
        return version;
    }

    Optional<Integer> live() {
        return Optional.ofNullable(live);
    }

    Place livePlace() {
        return livePlace;
    }

    Optional<MadeFor> madeFor() {
        return Optional.ofNullable(madeFor);
    }
}

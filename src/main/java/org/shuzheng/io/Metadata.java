package org.shuzheng.io;

import java.time.LocalDate;
import java.util.Optional;
import org.shuzheng.doc.Provenance;

/**
 * What a document says of itself.
 *
 * @param title     its title
 * @param published its day of publication
 * @param issuer    who issued it
 * @param number    its document number: {@code 国发〔2018〕39号}
 */
public record Metadata(Optional<Found<String>> title, Optional<Found<LocalDate>> published, Optional<Found<String>> issuer,
                       Optional<String> number) {

    /** Nothing. */
    public static final Metadata NONE = new Metadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** A title alone. */
    public static Metadata title(String title, String from) {
        return new Metadata(Optional.of(new Found<>(title, from)), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** This, and where it says nothing what the other says. */
    public Metadata or(Metadata other) {
        return new Metadata(title.or(other::title), published.or(other::published), issuer.or(other::issuer),
                number.or(other::number));
    }

    /** Where title and date were found, unless they were given. */
    Provenance provenance(boolean titleGiven, boolean publishedGiven) {
        return new Provenance(title.filter(t -> !titleGiven).map(Found::from), published.filter(p -> !publishedGiven).map(Found::from),
                issuer.map(Found::value), issuer.map(Found::from), number);
    }
}

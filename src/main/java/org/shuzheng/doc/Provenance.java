package org.shuzheng.doc;

import java.util.Optional;

/**
 * Where the title and the date of an article were found, and who issued it.
 *
 * <p>The places are {@code meta} (fields of the file: HTML meta, DOCX and PDF properties, front matter), {@code page} (a
 * line of the web page outside of its text: 发布时间：…), {@code head} (the text's first lines), {@code foot} (its last
 * lines), {@code name} (the name of the file). A title or date without a place was given with the article.
 *
 * @param titleFrom     where the title was found
 * @param publishedFrom where the day of publication was found
 * @param issuer        who issued it: {@code 国务院办公厅}
 * @param issuerFrom    where the issuer was found
 * @param number        its document number: {@code 国发〔2018〕39号}
 */
public record Provenance(Optional<String> titleFrom, Optional<String> publishedFrom, Optional<String> issuer,
                         Optional<String> issuerFrom, Optional<String> number) {

    /** Nothing had to be found. */
    public static final Provenance GIVEN =
            new Provenance(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same with what is given now no longer found. */
    Provenance overruled(boolean title, boolean published) {
        return new Provenance(title ? Optional.empty() : titleFrom, published ? Optional.empty() : publishedFrom, issuer,
                issuerFrom, number);
    }
}

package org.shuzheng.index;

/** Names of the fields of the index. Text stands twice: {@code .w} in words (smartcn), {@code .b} in bigrams. */
final class Fields {

    /** Raised when documents of an older program can no longer be read by a newer one. */
    static final String SCHEMA = "3";

    static final String KIND = "kind";
    static final String ARTICLE = "article";
    static final String NUMBER = "n";
    static final String HASH = "hash";
    static final String RECORD = "record";
    static final String SOURCE_TEXT = "sourceText";
    static final String REPAIRED = "repaired";
    static final String GIVEN = "given";
    static final String FACTS = "facts";
    /** Where an article's title and day were found, who issued it; and where its characters stand on pages. */
    static final String PROVENANCE = "provenance";
    static final String LAYOUT = "layout";

    /** The text of an article. It is no field of a fact: what is rare in articles is reckoned over articles alone. */
    static final String TEXT = "text";
    static final String TITLE = "title";
    /** The sentence of a fact, the surface of a figure, the forms of a name. */
    static final String SENTENCE = "sentence";
    /** Indicator, subject, source, sentence and title of a fact together: what bare words must match; of its words counts only which occur. */
    static final String ALL = "all";
    /** The title of a fact's article. */
    static final String ARTICLE_TITLE = "articleTitle";
    static final String INDICATOR = "indicator";
    static final String SUBJECT = "subject";
    /** The indicator as one term, alone and behind its subject: 数字贸易额, 杭州市数字贸易额, 杭州数字贸易额. */
    static final String EXACT_INDICATOR = "indicator.x";
    /** The subject as one term, with and without the class word at its end: 杭州市, 杭州. */
    static final String EXACT_SUBJECT = "subject.x";
    static final String SOURCE = "source";
    static final String OF = "of";

    static final String UNIT = "unit";
    static final String STATUS = "status";
    static final String ASPECT = "aspect";
    static final String YEAR = "year";
    /** What kind of place the subject is: {@link Region}. */
    static final String REGION = "region";
    static final String ENTITY_TYPE = "entityType";

    static final String VALUE = "value";
    static final String VALUE_SORT = "valueSort";
    static final String GROWTH = "growth";
    static final String PERIOD = "period";
    static final String PERIOD_SORT = "periodSort";
    static final String PUBLISHED = "published";
    static final String PUBLISHED_SORT = "publishedSort";
    static final String CONFIDENCE = "confidence";

    /** Prefix of the fields of names in a fact's sentence or an article: {@code name.ORG}. */
    static final String NAME = "name.";

    private Fields() {
    }

    static String words(String field) {
        return field + ".w";
    }

    static String bigrams(String field) {
        return field + ".b";
    }
}

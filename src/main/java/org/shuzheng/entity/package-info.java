/**
 * Floor 4. Finds organisations, places, people, documents and events, and says what words like 全市 point at.
 *
 * <p>{@link org.shuzheng.entity.EntityExtractor} asks its rules in this order, because some of them build on names that others found:
 * <ol>
 * <li>over all of the text, on characters: documents by their marks ({@code Documents}: 《…》, 国发〔2021〕5号), lines that name
 * themselves ({@code Headings}), plans and budgets of a year ({@code Budgets}), and the places that the text is about
 * ({@code OwnPlaces}), which make names of common words in the sentences that follow;</li>
 * <li>sentence by sentence, on words, what needs no other name: the gazetteer ({@code NamedWords}), names that a class word closes
 * ({@code SuffixGrammar}, with {@code ShortNames}), {@code Departments};</li>
 * <li>what runs over those: {@code BodyChains} (英国外交部), then documents, which begin with their issuing body
 * ({@code NamedDocuments}), {@code Plans}, {@code Programmes}, {@code Statutes}; {@code Congresses} and {@code People}, which need none;</li>
 * <li>what only company shows to be a name, so that all that is sure must be there before: {@code Villages} behind their places,
 * {@code ListedNames}, and last {@code LocalNames}, which take what is left before a class word;</li>
 * <li>names that go on behind themselves: {@code Branches}, {@code PlaceTails}, the bracket behind a draft;</li>
 * <li>{@code Resolution} chooses among names that overlap; {@code Aliases} and further mentions of new names are then looked for in
 * all of the text; {@code Issuance} adds who issued a document.</li>
 * </ol>
 * {@code Found} answers who stands beside whom. Words stand in {@code models/}: names in the gazetteers, class words in
 * {@code suffixes.tsv}, what may stand inside a name in {@code entity-words.tsv} ({@code WordClass}), what stands beside one in
 * {@code entity-cues.tsv} ({@code Cue}). Every rule looks at a bounded number of words or letters from where it starts, so that the
 * time grows with the length of the text.
 */
package org.shuzheng.entity;

/**
 * Floor 7. The library: a Lucene index that keeps articles with their records and answers full-text and fact queries.
 * The only room that sees Lucene.
 *
 * <p>One article is one block of documents: its facts, its figures without a fact, its entities, and last the article
 * itself with source text and records. A block is replaced as a whole.
 */
package org.shuzheng.index;

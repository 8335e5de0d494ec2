/**
 * Floor 2. Loads and lints the data files of {@code models/} into immutable tables and automata.
 */
package org.shuzheng.lexicon;

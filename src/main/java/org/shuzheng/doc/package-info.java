/**
 * Floor 1. The vocabulary: articles, mentions (figures, times, entities) and facts. Records and sealed types, no logic.
 */
package org.shuzheng.doc;

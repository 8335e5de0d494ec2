/**
 * Floor 0. Source text: decoding, repair with the alignment back to the source, blocks and sentences. Knows nothing of language models.
 */
package org.shuzheng.text;

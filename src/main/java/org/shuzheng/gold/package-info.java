/**
 * Floor 7. Gold annotations: reading, writing and checking them, putting two annotators together, and the annotation
 * formats of other tools. All offsets are UTF-16 code units of the source text unless a format counts otherwise.
 */
package org.shuzheng.gold;

/**
 * Floor 6. Article readers and record writers; the JSON form of the records.
 */
package org.shuzheng.io;

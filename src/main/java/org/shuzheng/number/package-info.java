/**
 * Floor 3. Numerals of every script to exact decimals.
 */
package org.shuzheng.number;

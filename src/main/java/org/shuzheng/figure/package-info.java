/**
 * Floor 4. Finds figures: numbers that measure or count something, with unit and bound.
 */
package org.shuzheng.figure;

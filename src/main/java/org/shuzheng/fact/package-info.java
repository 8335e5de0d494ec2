/**
 * Floor 5. Joins mentions into facts: indicator, subject, period, value, growth, status, source.
 */
package org.shuzheng.fact;

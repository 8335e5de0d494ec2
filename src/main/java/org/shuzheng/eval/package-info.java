/**
 * Floor 8. Evaluation: matching records against gold, scores with their intervals, comparison with an earlier run, the
 * accuracy gate and the reports.
 */
package org.shuzheng.eval;

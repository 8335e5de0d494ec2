package org.shuzheng.doc;

import java.util.Locale;

/** How a figure's value bounds the truth: {@code 约 → APPROX}, {@code 超 → ABOVE}, {@code 近 → BELOW}. */
public enum Bound {
    /** The value itself. */
    EXACT,
    /** About the value: 约 大约 左右 上下 数… 几… */
    APPROX,
    /** More than the value, or at least it: 超 逾 突破 多 余 以上 至少 */
    ABOVE,
    /** Less than the value, or at most it: 近 不足 不到 以内 以下 至多 */
    BELOW;

    /** The name in the records: {@code exact}, {@code approx}, {@code above}, {@code below}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package org.shuzheng.number;

/**
 * The sum of a positional numeral while it is read: digits, 十 百 千 below 万, then 万 亿 兆 over all before them. Kept twice, for
 * the lower and the upper end ({@code 两三千}). Refuses what would overflow, so that any text costs linear time.
 *
 * <p>Example: 一 万 五 千 亿 → (10000 + 5000) × 10^8.
 */
final class PositionalSum {

    private static final long LIMIT = Long.MAX_VALUE / 4;

    long low;
    long high;
    /** Digits read and not yet multiplied. */
    boolean pending;
    boolean pendingArabic;
    int pendingLength;
    /** A zero stands before the pending digits: 一千零五. */
    boolean zero;
    /** Some unit or scale was read. */
    boolean scaled;
    /** Some digit was read, or 十 in its place. */
    boolean digits;
    /** The numeral starts with 百 千 万 亿 for one. */
    boolean bareStart;
    long lastUnit;
    /** The last unit or scale; 0 before any. */
    long lastFactor;
    long tail;
    long groupTail;

    private long total;
    private long totalHigh;
    private long section;
    private long sectionHigh;
    private long digit;
    private long digitHigh;
    private long lastScale;

    void reset() {
        total = totalHigh = section = sectionHigh = digit = digitHigh = 0;
        low = high = 0;
        pending = pendingArabic = zero = scaled = digits = bareStart = false;
        lastUnit = 10_000;
        lastScale = 0;
        lastFactor = 0;
        tail = 1;
        groupTail = 1;
    }

    void digits(long lower, long upper, boolean arabic, int length) {
        digit = lower;
        digitHigh = upper;
        pending = true;
        pendingArabic = arabic;
        pendingLength = length;
        digits = true;
        tail = 1;
        groupTail = 1;
    }

    /** True when digits stand alone before the next word: {@code 五} in {@code 五千瓦}, not in {@code 三万五千米}. */
    boolean pendingOnly() {
        return pending && section == 0 && total == 0;
    }

    /** Takes 十 百 千. False when it cannot stand here. */
    boolean unit(long u) {
        if (u >= lastUnit) {
            return false;
        }
        boolean one = !pending || digit == 0 && digitHigh == 0;
        if (one) {
            if (scaled && u != 10) {
                return false;
            }
            if (!scaled && u != 10) {
                bareStart = true;
            }
            if (u == 10) {
                digits = true;
            }
            digit = 1;
            digitHigh = 1;
            tail = 1;
            groupTail = 1;
        }
        if (digitHigh > LIMIT / u || sectionHigh > LIMIT - digitHigh * u) {
            return false;
        }
        section += digit * u;
        sectionHigh += digitHigh * u;
        taken(u);
        lastUnit = u;
        tail *= u;
        return true;
    }

    /** Takes 廿 卅 卌. */
    boolean tens(long v) {
        if (pending || lastUnit <= 10) {
            return false;
        }
        section += v;
        sectionHigh += v;
        digits = true;
        taken(10);
        lastUnit = 10;
        tail = 10;
        groupTail = 1;
        return true;
    }

    /** Takes 万 亿 兆. False when it cannot stand here. */
    boolean scale(long u) {
        long v = section + (pending ? digit : 0);
        long h = sectionHigh + (pending ? digitHigh : 0);
        boolean empty = section == 0 && !pending;
        if (pending && bareStart && !zero && lastUnit >= 100 && lastUnit < 10_000 && digitHigh < 10) {
            // 百二万: the digit counts tenths of the 百
            v = section + digit * (lastUnit / 10);
            h = sectionHigh + digitHigh * (lastUnit / 10);
        }
        if (lastScale == 0) {
            if (empty) {
                v = 1;
                h = 1;
                bareStart = true;
            }
            if (h > LIMIT / u) {
                return false;
            }
            total = v * u;
            totalHigh = h * u;
        } else if (empty || u > lastScale) {
            if (totalHigh + h > LIMIT / u) {
                return false;
            }
            total = (total + v) * u;
            totalHigh = (totalHigh + h) * u;
        } else if (u < lastScale) {
            if (h > LIMIT / u || totalHigh > LIMIT - h * u) {
                return false;
            }
            total += v * u;
            totalHigh += h * u;
        } else {
            return false;
        }
        section = 0;
        sectionHigh = 0;
        taken(u);
        lastUnit = 10_000;
        lastScale = u;
        tail = tail > LIMIT / u ? 1 : tail * u;
        groupTail = groupTail > LIMIT / u ? 1 : groupTail * u;
        return true;
    }

    private void taken(long factor) {
        pending = false;
        pendingArabic = false;
        zero = false;
        scaled = true;
        lastFactor = factor;
    }

    /** The sum, with the pending digits counted in multiples of {@code factor}; 0 leaves them out. */
    void settle(long factor) {
        low = total + section + digit(factor, digit);
        high = totalHigh + sectionHigh + digit(factor, digitHigh);
        if (pending && factor > 1) {
            tail = factor;
        }
    }

    private long digit(long factor, long d) {
        return pending && d <= LIMIT / Math.max(1, factor) ? d * factor : 0;
    }
}

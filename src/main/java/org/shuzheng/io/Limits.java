package org.shuzheng.io;

/**
 * How much a reader takes before it refuses, so that a hostile or mistaken input cannot fill the memory.
 *
 * @param articleBytes bytes of one article, or of one line of a jsonl file
 * @param totalBytes   bytes of one archive when unpacked
 * @param entries      entries of one archive
 * @param depth        archives inside archives
 */
public record Limits(long articleBytes, long totalBytes, int entries, int depth) {

    /** 64 MiB an article, 2 GiB an archive of at most 100000 entries, 3 deep. */
    public static final Limits STANDARD = new Limits(64L << 20, 2L << 30, 100_000, 3);
}

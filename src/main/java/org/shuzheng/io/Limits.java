package org.shuzheng.io;

import java.time.Duration;

/**
 * How much a reader takes before it refuses, so that a hostile or mistaken input cannot fill the memory or hang the run.
 *
 * @param articleBytes bytes of one article, or of one line of a jsonl file
 * @param totalBytes   bytes of one archive when unpacked, archives inside it included
 * @param entries      entries of one archive, those of archives inside it included
 * @param depth        archives inside archives: 1 reads a zip, 2 a zip in a zip
 * @param time         time for reading one article
 */
public record Limits(long articleBytes, long totalBytes, int entries, int depth, Duration time) {

    /** 64 MiB an article, 2 GiB an archive of at most 100000 entries, 3 deep; two minutes an article. */
    public static final Limits STANDARD = new Limits(64L << 20, 2L << 30, 100_000, 3, Duration.ofMinutes(2));
}

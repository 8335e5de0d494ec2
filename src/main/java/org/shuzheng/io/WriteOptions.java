package org.shuzheng.io;

/**
 * How records are written.
 *
 * @param withText also write the source text and the repaired text, where the format has a place for them
 * @param offsets  what offsets count
 * @param toFile   the output is a file, not a stream to another program
 * @param colours  mark with colours of the terminal
 * @param width    columns of the terminal; 0 when there is none
 * @param language {@code zh} or {@code en}, for what is written for reading
 * @param layer    the layer that formats of one table hold
 */
public record WriteOptions(boolean withText, Offsets offsets, boolean toFile, boolean colours, int width, String language,
                           Layer layer) {

    /** Records without texts, UTF-16 offsets, to a stream. */
    public static final WriteOptions PLAIN = new WriteOptions(false, Offsets.UTF16, false, false, 0, "en", Layer.FACTS);
}

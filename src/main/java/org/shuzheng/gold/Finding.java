package org.shuzheng.gold;

/**
 * Something that {@link GoldLint} found.
 *
 * @param severity whether the file is wrong or only suspicious
 * @param message  file, layer and index, the text there, what is wrong and what to do
 */
public record Finding(Severity severity, String message) {

    /** How bad it is. */
    public enum Severity {
        /** The file is wrong and must be mended. */
        ERROR,
        /** Probably a slip; a person should look. */
        WARNING
    }
}

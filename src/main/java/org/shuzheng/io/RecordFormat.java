package org.shuzheng.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that records are written in. */
public enum RecordFormat {
    /** One JSON object an article, one a line. */
    JSONL(false) {
        @Override
        RecordWriter open(OutputStream out, WriteOptions options) {
            return new JsonWriter(utf8(out), new RecordJson(options.withText(), options.offsets()), JsonWriter.Shape.LINES);
        }
    },
    /** One JSON array of all articles. */
    JSON(false) {
        @Override
        RecordWriter open(OutputStream out, WriteOptions options) {
            return new JsonWriter(utf8(out), new RecordJson(options.withText(), options.offsets()), JsonWriter.Shape.ARRAY);
        }
    },
    /** For reading: aligned tables. */
    TABLE(false) {
        @Override
        RecordWriter open(OutputStream out, WriteOptions options) {
            return new TableWriter(utf8(out), options);
        }
    },
    /** One layer as a table for other programs. */
    CSV(false) {
        @Override
        RecordWriter open(OutputStream out, WriteOptions options) throws IOException {
            return new CsvWriter(utf8(out), options);
        }
    },
    /** An Excel workbook with a sheet for each layer. */
    XLSX(true) {
        @Override
        RecordWriter open(OutputStream out, WriteOptions options) throws IOException {
            return new XlsxWriter(out, options);
        }
    },
    /** Markdown, for reading. */
    MD(false) {
        @Override
        RecordWriter open(OutputStream out, WriteOptions options) {
            return new MarkdownWriter(utf8(out), options);
        }
    },
    /** A web page: the text with its records marked. */
    HTML(false) {
        @Override
        RecordWriter open(OutputStream out, WriteOptions options) throws IOException {
            return new HtmlWriter(utf8(out), options);
        }
    };

    private final boolean binary;

    RecordFormat(boolean binary) {
        this.binary = binary;
    }

    /** The name on the command line: {@code jsonl}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return label();
    }

    /** True when it is nothing to look at in a terminal. */
    public boolean binary() {
        return binary;
    }

    /** The format that a file's extension names: {@code facts.xlsx → XLSX}. */
    public static Optional<RecordFormat> ofFile(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(f -> f.label().equals(extension)).findFirst();
    }

    /** A writer to a stream. */
    public RecordWriter writer(OutputStream out, WriteOptions options) throws IOException {
        return open(out, options);
    }

    abstract RecordWriter open(OutputStream out, WriteOptions options) throws IOException;

    private static Writer utf8(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }
}

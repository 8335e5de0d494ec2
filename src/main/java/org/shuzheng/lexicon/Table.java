package org.shuzheng.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A table of {@code models/}: named columns, rows that know their line. A cell may be empty; several values in one cell
 * are separated by {@code |}.
 */
public final class Table {

    private final String file;
    private final List<String> columns;
    private final List<Row> rows;

    private Table(String file, List<String> columns, List<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    static Table parse(String file, String text) {
        List<String> columns = List.of();
        Map<String, Integer> index = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        int lineNumber = 0;
        for (String line : text.split("\n", -1)) {
            lineNumber++;
            if (line.endsWith("\r")) {
                line = line.substring(0, line.length() - 1);
            }
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                columns = List.of(cells);
                for (int i = 0; i < cells.length; i++) {
                    if (cells[i].isBlank() || index.put(cells[i], i) != null) {
                        throw new ModelException(file + ":" + lineNumber + ": column " + (i + 1) + " has no name of its own: " + line);
                    }
                }
            } else {
                if (cells.length > columns.size()) {
                    throw new ModelException(file + ":" + lineNumber + ": " + cells.length + " cells, but only "
                            + columns.size() + " columns " + columns + ": " + line);
                }
                rows.add(new Row(file, lineNumber, line, index, cells));
            }
        }
        if (columns.isEmpty()) {
            throw new ModelException(file + ": no line that names the columns");
        }
        return new Table(file, columns, List.copyOf(rows));
    }

    /** The name of the file, for messages. */
    public String file() {
        return file;
    }

    /** The rows, in order. */
    public List<Row> rows() {
        return rows;
    }

    /** Checks that the columns are these. @throws ModelException when one is missing or unknown */
    public Table expect(String... names) {
        Set<String> wanted = new HashSet<>(Arrays.asList(names));
        if (!wanted.equals(new HashSet<>(columns))) {
            throw new ModelException(file + ": columns are " + columns + ", expected " + Arrays.toString(names));
        }
        return this;
    }

    /** One row. */
    public static final class Row {

        private final String file;
        private final int line;
        private final String text;
        private final Map<String, Integer> index;
        private final String[] cells;

        Row(String file, int line, String text, Map<String, Integer> index, String[] cells) {
            this.file = file;
            this.line = line;
            this.text = text;
            this.index = index;
            this.cells = cells;
        }

        /** The cell of a column, stripped; empty when there is none. */
        public String get(String column) {
            Integer i = index.get(column);
            if (i == null) {
                throw error("no column " + column);
            }
            return i < cells.length ? cells[i].strip() : "";
        }

        /** The cell, when it is not empty. */
        public Optional<String> optional(String column) {
            String cell = get(column);
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        /** The cell. @throws ModelException when it is empty */
        public String required(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                throw error(column + " is empty");
            }
            return cell;
        }

        /** The values of a cell, separated by {@code |}. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : Arrays.stream(cell.split("\\|", -1)).map(String::strip).toList();
        }

        /** The cell as a decimal. @throws ModelException when it is not one */
        public BigDecimal decimal(String column) {
            return parse(column, BigDecimal::new, "a decimal number");
        }

        /** The cell as a whole number. @throws ModelException when it is not one */
        public int integer(String column) {
            return parse(column, Integer::valueOf, "a whole number");
        }

        /** The cell as a constant, in lower case or upper case. @throws ModelException when it is not one */
        public <E extends Enum<E>> E constant(String column, Class<E> type) {
            return parse(column, cell -> Enum.valueOf(type, cell.toUpperCase(Locale.ROOT).replace('-', '_')),
                    "one of " + Arrays.toString(type.getEnumConstants()));
        }

        private <T> T parse(String column, Function<String, T> parser, String expected) {
            String cell = required(column);
            try {
                return parser.apply(cell);
            } catch (IllegalArgumentException e) {
                throw error(column + " is \"" + cell + "\", expected " + expected);
            }
        }

        /** A fault in this row: {@code models/units.tsv:88: …}. */
        public ModelException error(String what) {
            return new ModelException(file + ":" + line + ": " + what + " in the row \"" + text.replace("\t", " ⇥ ") + "\"");
        }
    }
}

package org.shuzheng.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.shuzheng.io.InputFault.Kind;

/** Faults of JSON inputs, with their place. */
final class JsonFaults {

    private JsonFaults() {
    }

    /** JSON that does not parse. {@code line}: the line that was parsed, 0 when the whole input was. */
    static InputFault syntax(Input input, JsonProcessingException e, int line) {
        InputFault fault = InputFault.of(Kind.JSON, input.name(), e.getOriginalMessage().lines().findFirst().orElse(""));
        if (e.getLocation() == null) {
            return line > 0 ? fault.at(line) : fault;
        }
        return fault.at(line > 0 ? line : e.getLocation().getLineNr(), Math.max(1, e.getLocation().getColumnNr()));
    }

    /** JSON that is no article: {@code what} is missing or not of its type. */
    static InputException article(Input input, int line, String what) {
        InputFault fault = InputFault.of(Kind.ARTICLE_LINE, input.name(), what);
        return new InputException(line > 0 ? fault.at(line) : fault);
    }
}

package org.shuzheng.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ingest confirmed survives the death of the process. {@link KillRounds} runs more rounds. */
final class KillTest {

    @Test
    void nothingConfirmedIsLost(@TempDir Path library) throws Exception {
        KillRounds.Outcome outcome = KillRounds.run(3, library);
        assertEquals(0, outcome.lost(), outcome.toString());
        assertTrue(outcome.confirmed() > 0, outcome.toString());
    }
}

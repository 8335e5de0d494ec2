package org.shuzheng.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.shuzheng.gold.GoldException;
import org.shuzheng.index.LibraryException;
import org.shuzheng.index.QueryException;
import org.shuzheng.lexicon.ModelException;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Words failures for the user and chooses the exit code; stack traces only with {@code --debug}. */
final class Failures {

    private Failures() {
    }

    /** A wrong command line. */
    static int usage(Program program, ParameterException e) {
        PrintWriter err = program.streams().err();
        UsageFault fault = UsageFault.of(e, program.messages());
        err.println("shuzheng: " + fault.what() + origin(program, e));
        if (!fault.suggestions().isEmpty()) {
            err.println("  → " + program.messages().text("usage.suggest", String.join(", ", fault.suggestions())));
        }
        CommandLine at = e.getCommandLine();
        err.println("  → " + program.messages().text("usage.help", at.getCommandSpec().qualifiedName()));
        return Exit.USAGE;
    }

    /** Where a wrong value stands, when it is not on the command line. */
    private static String origin(Program program, ParameterException e) {
        if (!(e.getArgSpec() instanceof OptionSpec option) || program.settings() == null) {
            return "";
        }
        return program.settings().of(e.getCommandLine().getCommandSpec(), option)
                .filter(s -> s.value().equals(e.getValue())).map(s -> " (" + s.origin() + ")").orElse("");
    }

    /** Something that went wrong while a command ran. */
    static int execution(Program program, Exception e) {
        if (e instanceof ParameterException p) {
            return usage(program, p);
        }
        PrintWriter err = program.streams().err();
        if (program.debug()) {
            e.printStackTrace(err);
        }
        if (e instanceof ModelException) {
            err.println("shuzheng: " + program.messages().reason(e.getMessage()));
            err.println("  → " + program.messages().text("models.next"));
            return Exit.USAGE;
        }
        if (e instanceof GoldException) {
            err.println("shuzheng: " + program.messages().reason(e.getMessage()));
            return Exit.SOME_FAILED;
        }
        if (e instanceof OutputException o) {
            if (o.readerWentAway()) {
                return Exit.DONE;
            }
            err.println("shuzheng: " + program.messages().text("output.failed", o.target(), program.messages().reason(o.getMessage())));
            return Exit.SOME_FAILED;
        }
        if (e instanceof QueryException || e instanceof LibraryException) {
            err.println("shuzheng: " + program.messages().reason(e.getMessage()));
            return e instanceof QueryException ? Exit.USAGE : Exit.SOME_FAILED;
        }
        err.println("shuzheng: " + program.messages().text("fault.ours", describe(e)));
        if (!program.debug()) {
            err.println("  → " + program.messages().text("fault.ours.next"));
        }
        return Exit.FAULT;
    }

    static String describe(Throwable e) {
        String message = e.getMessage();
        return e.getClass().getSimpleName() + (message == null ? "" : ": " + message)
                + (e instanceof IOException || e.getStackTrace().length == 0 ? "" : " (" + e.getStackTrace()[0] + ")");
    }
}

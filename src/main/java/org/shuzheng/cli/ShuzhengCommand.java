package org.shuzheng.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command: its exit code is what {@link #call()} returns. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, usageHelpAutoWidth = false)
abstract class ShuzhengCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** The command itself. */
    final CommandSpec spec() {
        return spec;
    }

    /** The program it runs in: streams, messages, common options. */
    final Program program() {
        return (Program) spec.root().userObject();
    }

    /** What the user is told when the command line is wrong; {@code key} names the wording. */
    final ParameterException wrongUsage(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), program().messages().text(key, arguments));
    }

    /** Says something on standard error, unless the user wants quiet. */
    final void say(String key, Object... arguments) {
        if (!program().quiet()) {
            program().streams().err().println(program().messages().text(key, arguments));
        }
    }
}

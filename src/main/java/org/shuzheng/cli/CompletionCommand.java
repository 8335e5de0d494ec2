package org.shuzheng.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code completion}: a script that completes commands and options in a shell. */
@Command(name = "completion", description = "Prints a script by which bash or zsh complete commands, options and file names.",
        footer = {"", "Examples:", "  source <(shuzheng completion bash)", "  shuzheng completion zsh > ~/.zfunc/_shuzheng"})
final class CompletionCommand extends ShuzhengCommand {

    /** A shell that can complete. */
    enum Shell {
        BASH, ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "SHELL", arity = "0..1", defaultValue = "bash", description = "One of ${COMPLETION-CANDIDATES}; bash by default.")
    private Shell shell;

    @Override
    public Integer call() {
        String script = AutoComplete.bash("shuzheng", spec().root().commandLine());
        // The script of picocli also runs under zsh; as a file of fpath it begins with the names it completes.
        String head = shell == Shell.ZSH ? "#compdef shuzheng\n" : "";
        spec().commandLine().getOut().print(head + script);
        return Exit.DONE;
    }
}

package org.shuzheng.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code completion}: a script that completes commands and options in a shell. */
@Command(name = "completion", description = "Prints a script by which bash or zsh complete commands, options and file names.",
        footer = {"", "Examples:", "  source <(shuzheng completion bash)", "  source <(shuzheng completion zsh)",
            "  shuzheng completion zsh > ~/.zfunc/_shuzheng       # a folder of fpath, before compinit"})
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
        spec().commandLine().getOut().print(switch (shell) {
            case BASH -> AutoComplete.bash("shuzheng", spec().root().commandLine());
            case ZSH -> ZshCompletion.of(spec().root());
        });
        return Exit.DONE;
    }
}

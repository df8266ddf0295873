package dev.unmoor.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code unmoor completion}: prints what makes a shell complete our commands and options. */
@Command(
        name = "completion",
        description = "Prints a completion script for a shell.",
        footer = {
            "",
            "Examples:",
            "  unmoor completion bash > ~/.local/share/bash-completion/completions/unmoor",
            "  source <(unmoor completion zsh)"
        },
        mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

    /** The shells that there is a script for. */
    enum Shell {
        BASH,
        ZSH
    }

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}.")
    private Shell shell = Shell.BASH;

    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    /** For picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    CompletionCommand() {}

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        // the script is bash's; for zsh it loads bash's way of completing first, by itself
        String script = AutoComplete.bash(spec.root().name(), root);
        PrintWriter out = spec.commandLine().getOut();
        if (shell == Shell.ZSH) {
            out.println("autoload -U +X compinit && compinit");
            out.println("autoload -U +X bashcompinit && bashcompinit");
        }
        out.print(script);
        out.flush();
        return Main.DONE;
    }
}

using Hoc.Net.Cli.Running;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.CommandLine;

/// <summary><c>hoc completion SHELL</c>: what a shell is told so that its Tab key completes verbs and options.</summary>
internal sealed class CompletionVerb : Verb<WordRequest>
{
    /// <summary>What the shells' scripts call with the line typed so far.</summary>
    private const string Ask = "--of";

    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    /// <inheritdoc/>
    public override string Name => "completion";

    /// <inheritdoc/>
    public override string Summary => "make the Tab key of bash, zsh, fish or PowerShell complete verbs and options";

    /// <inheritdoc/>
    public override string Usage =>
        """
        Usage:
          hoc completion bash|zsh|fish|pwsh

        Prints a script for a shell, after which its Tab key completes the verbs and options of hoc, and files:
          bash   eval "$(hoc completion bash)"                        in ~/.bashrc
          zsh    eval "$(hoc completion zsh)"                         in ~/.zshrc, behind compinit
          fish   hoc completion fish | source                         in ~/.config/fish/config.fish
          pwsh   hoc completion pwsh | Out-String | Invoke-Expression in $PROFILE
        """;

    /// <inheritdoc/>
    public override IReadOnlyList<CommandOption<WordRequest>> Options =>
        [new([Ask], "line", null, static (request, line) => request with { Words = [.. CommandSyntax.Complete(line)], IsAnswer = true })];

    /// <inheritdoc/>
    public override WordRequest With(WordRequest request, string word, bool isLiteral) => request.With(word);

    /// <inheritdoc/>
    public override int Do(WordRequest request, StandardStreams streams)
    {
        if (request.IsAnswer) streams.Output.Write(string.Concat(request.Words.Select(static word => word + "\n")));
        else streams.Output.Write(ByteText.Of(ScriptFor(request.Words is [var shell] ? shell : throw new UsageException($"completion needs the name of a shell: {string.Join(", ", Shells)}."))));
        return ExitStatus.Success;
    }

    private static string ScriptFor(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => "autoload -U +X bashcompinit && bashcompinit\n" + Bash,
        "fish" => "complete -c hoc -a '(hoc completion --of (commandline -cp))'\n",
        "pwsh" => PowerShell,
        _ => throw new UsageException($"there is no shell '{shell}' for completion. {NearNames.Suggest(shell, Shells) ?? $"There are {string.Join(", ", Shells)}."}"),
    };

    private const string Bash =
        """
        _hoc() {
            local word=${COMP_WORDS[COMP_CWORD]} line=${COMP_LINE:0:COMP_POINT} candidate
            COMPREPLY=()
            while IFS= read -r candidate; do
                [ -n "$candidate" ] && COMPREPLY+=("$candidate")
            done < <(hoc completion --of "$line" 2>/dev/null; compgen -f -- "$word")
        }
        complete -o filenames -F _hoc hoc

        """;

    private const string PowerShell =
        """
        Register-ArgumentCompleter -Native -CommandName hoc -ScriptBlock {
            param($word, $tree, $position)
            hoc completion --of "$tree".PadRight($position).Substring(0, $position) | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }

        """;
}

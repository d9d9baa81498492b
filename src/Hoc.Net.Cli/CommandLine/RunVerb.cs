using Hoc.Net.Cli.Running;

namespace Hoc.Net.Cli.CommandLine;

/// <summary><c>hoc run SCRIPT...</c>, whose word need not be written: scripts, statements, and the prompt.</summary>
internal sealed class RunVerb : Verb<RunRequest>
{
    /// <inheritdoc/>
    public override string Name => "run";

    /// <inheritdoc/>
    public override string Summary => "run scripts";

    /// <inheritdoc/>
    public override string Usage => "";

    /// <inheritdoc/>
    public override IReadOnlyList<CommandOption<RunRequest>> Options => RunOptions.All;

    /// <inheritdoc/>
    public override string Owner => "";

    /// <inheritdoc/>
    public override string HelpCommand => "hoc --help";

    /// <inheritdoc/>
    public override string Page => HelpPage.Text();

    /// <inheritdoc/>
    public override RunRequest With(RunRequest request, string word, bool isLiteral) =>
        request.With(word == "-" && !isLiteral ? ScriptInput.StandardInput : ScriptInput.OfFile(word));

    /// <inheritdoc/>
    public override int Do(RunRequest request, StandardStreams streams)
    {
        if (!request.AsksVersion) return new RequestRunner(request, streams).Run();
        streams.Output.Write($"hoc {HocVersion.Text}\n");
        return ExitStatus.Success;
    }
}

using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Doctor;

/// <summary><c>hoc doctor [FOLDER]</c>: what this installation is, and what it finds in a model's folder.</summary>
internal sealed class DoctorVerb : Verb<WordRequest>
{
    /// <inheritdoc/>
    public override string Name => "doctor";

    /// <inheritdoc/>
    public override string Summary => "this installation, and what the model in a folder needs";

    /// <inheritdoc/>
    public override string Usage =>
        """
        Usage:
          hoc doctor [FOLDER]

        Tells the versions in use, how wide this computer computes, where pictures take their letters from, where scripts and .mod files are looked for,
        and what the scripts of a model's folder (the working folder, if none is named) need and do not find. The exit status is 1 if something is missing.
        """;

    /// <inheritdoc/>
    public override IReadOnlyList<CommandOption<WordRequest>> Options => [];

    /// <inheritdoc/>
    public override WordRequest With(WordRequest request, string word, bool isLiteral) => request.With(word);

    /// <inheritdoc/>
    public override int Do(WordRequest request, StandardStreams streams) =>
        request.Words.Count <= 1 ? Examine(request.Words is [var folder] ? folder : ".", streams) : throw new UsageException("doctor looks at one folder at a time.");

    private static int Examine(string folder, StandardStreams streams)
    {
        if (!Directory.Exists(folder)) throw new UsageException($"there is no folder '{folder}'.");
        foreach (string line in Installation.Describe(streams)) streams.Output.WriteLine(ByteText.Of(line));
        var model = new FolderReport(folder);
        foreach (string line in model.Describe()) streams.Output.WriteLine(ByteText.Of(line));
        return model.IsSound ? ExitStatus.Success : ExitStatus.ScriptError;
    }
}

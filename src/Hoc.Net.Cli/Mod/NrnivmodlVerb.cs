using Hoc.Net.Cli.CommandLine;
using Hoc.Net.Cli.Running;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Mod;

/// <summary>
/// <c>hoc nrnivmodl [FOLDER...]</c>: checks the MOD files of folders and notes that they belong to the working folder. Nothing needs to be compiled beforehand.
/// </summary>
internal sealed class NrnivmodlVerb : Verb<WordRequest>
{
    /// <inheritdoc/>
    public override string Name => "nrnivmodl";

    /// <inheritdoc/>
    public override string Summary => "note that .mod files belong to this folder";

    /// <inheritdoc/>
    public override string Usage =>
        """
        Usage:
          hoc nrnivmodl [FOLDER...]

        Checks the .mod files of folders (the working folder, if none is named) and notes that they belong to the working folder, so that scripts which
        run there have their mechanisms. Nothing needs to be compiled, and folders with one set of .mod files need no note. The exit status is 1 if a
        file has a mistake.
        """;

    /// <inheritdoc/>
    public override IReadOnlyList<CommandOption<WordRequest>> Options => [];

    /// <inheritdoc/>
    public override WordRequest With(WordRequest request, string word, bool isLiteral) => request.With(word);

    /// <inheritdoc/>
    public override int Do(WordRequest request, StandardStreams streams) => Note(request.Words, streams);

    /// <summary>Notes the folders; without any the working folder itself.</summary>
    /// <param name="folders">The folders of MOD files.</param>
    /// <param name="streams">Where mistakes go.</param>
    /// <param name="workingFolder">The folder for which they are noted.</param>
    /// <returns>The exit status: that of a script with a mistake when a file has one.</returns>
    public static int Note(IReadOnlyList<string> folders, StandardStreams streams, string workingFolder = ".")
    {
        string[] chosen = folders.Count > 0 ? [.. folders] : [workingFolder];
        if (chosen.FirstOrDefault(static folder => !ModFolder.HasFiles(folder)) is { } empty)
            throw new UsageException(Directory.Exists(empty) ? $"the folder '{empty}' holds no .mod files." : $"there is no folder '{empty}'.");

        int status = ExitStatus.Success;
        int count = 0;
        foreach (string path in chosen.SelectMany(ModFolder.FilesIn))
        {
            ModFile file = ModFile.Compile(path, ModFolder.Read(path));
            count++;
            if (file.Type is not null) continue;
            status = ExitStatus.ScriptError;
            foreach (Diagnostic mistake in file.Diagnostics) streams.Error.Write(ByteText.Of(DiagnosticFormatter.Format(mistake)));
        }

        ModSearch.Choose(workingFolder, chosen);
        streams.Output.WriteLine($"{(count == 1 ? "1 MOD file belongs" : $"{count} MOD files belong")} to this folder now; scripts that run here have their mechanisms.");
        return status;
    }
}

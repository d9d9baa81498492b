using Hoc.Net.Compat.Models;

namespace Hoc.Net.Compat.Running;

/// <summary>Runs models by <c>hoc</c>.</summary>
/// <param name="command">The command and its first words.</param>
/// <param name="scratch">Where models are copied to.</param>
/// <param name="limit">How long a run may take.</param>
internal sealed class HocProgram(IReadOnlyList<string> command, string scratch, TimeSpan limit)
{
    /// <summary>Runs a model.</summary>
    public ModelRun Run(Model model)
    {
        var prepared = new PreparedRun(model, scratch);
        List<string> words = [.. command, "--no-plots"];

        // Files in the folder where it starts are left for hoc to find.
        if (prepared.ModFolders is not [var only] || only != prepared.Copy.StartFolder)
        {
            foreach (string folder in prepared.ModFolders) words.AddRange(["--mod", folder]);
        }

        return prepared.Run(words, limit);
    }
}

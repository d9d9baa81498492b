namespace Hoc.Net.Mechanisms.Library;

/// <summary>
/// Finds the MOD files that belong to a script: those of the working folder and of the script's folder; where there are none, those of
/// the one subfolder that has some. What <c>hoc nrnivmodl</c> has noted for a folder takes the place of its own files.
/// </summary>
internal sealed class ModSearch
{
    /// <summary>The file in which the choice for a folder is noted: a folder a line, relative to it.</summary>
    public const string ChoiceFile = ".hocmod";

    /// <param name="workingFolder">The working folder.</param>
    /// <param name="scriptFolder">The folder of the first script; null without one.</param>
    public ModSearch(string workingFolder, string? scriptFolder)
    {
        string[] places = scriptFolder is null || Path.GetFullPath(scriptFolder) == Path.GetFullPath(workingFolder)
            ? [workingFolder]
            : [workingFolder, scriptFolder];
        Folders = [.. places.SelectMany(ChosenIn).Distinct()];
        if (Folders.Count > 0)
            return;
        var candidates = places.SelectMany(SubfoldersOf).Distinct().ToList();
        if (candidates.Count == 1)
            Folders = candidates;
        else
            Candidates = candidates;
    }

    /// <summary>The folders whose files are loaded, in their order.</summary>
    public IReadOnlyList<string> Folders { get; } = [];

    /// <summary>Where several subfolders have MOD files: these, and none is loaded.</summary>
    public IReadOnlyList<string> Candidates { get; } = [];

    /// <summary>Notes the folders that belong to a folder.</summary>
    /// <exception cref="IOException">The note cannot be written.</exception>
    public static void Choose(string folder, IEnumerable<string> chosen) =>
        File.WriteAllLines(Path.Combine(folder, ChoiceFile), chosen.Select(c => Path.GetRelativePath(folder, c)));

    private static IEnumerable<string> ChosenIn(string folder)
    {
        var note = Path.Combine(folder, ChoiceFile);
        if (File.Exists(note))
            return File.ReadLines(note).Where(static line => line.Trim().Length > 0).Select(line => Path.Combine(folder, line.Trim()));
        return ModFolder.HasFiles(folder) ? [folder] : [];
    }

    private static string[] SubfoldersOf(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        string[] subfolders = [.. Directory.EnumerateDirectories(folder).Where(ModFolder.HasFiles)];
        Array.Sort(subfolders, string.CompareOrdinal);
        return subfolders;
    }
}

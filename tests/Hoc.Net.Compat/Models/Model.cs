using Hoc.Net.Compat.Drive;

namespace Hoc.Net.Compat.Models;

/// <summary>A published model: its folder and how it is driven.</summary>
/// <param name="Number">Its number, which is the name of its folder.</param>
/// <param name="Folder">Where it is, as it was published.</param>
/// <param name="Drive">How it is driven.</param>
internal sealed record Model(string Number, string Folder, DriveEntry Drive)
{
    private const string StartFile = "mosinit.hoc";

    /// <summary>Why it is not run; null when it is.</summary>
    public Outcome? Exemption
    {
        get
        {
            bool hasStart = FindStart(Folder) is not null;
            if (Drive.NeedsPython || (!hasStart && Directory.EnumerateFiles(Folder, "*.py", SearchOption.AllDirectories).Any())) return Outcome.NeedsPython;
            return Drive.IsSkipped || Drive.Statements is null || !hasStart ? Outcome.NotDriven : null;
        }
    }

    /// <summary>The mosinit.hoc of a folder: the one with the fewest folders above it, then the first by name.</summary>
    public static string? FindStart(string folder) => Directory.EnumerateFiles(folder, StartFile, SearchOption.AllDirectories)
        .OrderBy(path => path.Count(c => c == Path.DirectorySeparatorChar)).ThenBy(path => path, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>
    /// The folders of its .mod files: those that the drive file names, else the one where it starts, else the one below that holds the most
    /// (others mostly hold the same mechanisms for another figure).
    /// </summary>
    /// <param name="folder">The model's folder, or a copy of it.</param>
    /// <param name="startFolder">Where it starts in there.</param>
    public IReadOnlyList<string> ModFolders(string folder, string startFolder)
    {
        if (Drive.ModFolders.Count > 0)
            return [.. Drive.ModFolders.SelectMany(names => names.Split(';')).Select(name => Path.GetFullPath(name, folder)).Where(Directory.Exists)];
        return [.. Directory.EnumerateFiles(startFolder, "*.mod", SearchOption.AllDirectories)
            .GroupBy(path => Path.GetDirectoryName(path)!)
            .OrderByDescending(group => group.Key == startFolder).ThenByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(1).Select(group => group.Key)];
    }
}

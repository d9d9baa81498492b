namespace Hoc.Net.Runtime.Checking;

/// <summary>What a path on the command line stands for.</summary>
internal static class ScriptFolder
{
    /// <summary>The files of some endings in a folder and its subfolders, by name; of any other path, the path itself.</summary>
    public static IEnumerable<string> FilesAt(string path, string workingDirectory, IReadOnlyCollection<string> endings)
    {
        string folder = Path.GetFullPath(path, workingDirectory);
        if (!Directory.Exists(folder)) return [path];
        var options = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true };
        return Directory.EnumerateFiles(folder, "*", options)
            .Where(file => endings.Contains(Path.GetExtension(file)))
            .Order(StringComparer.Ordinal)
            .Select(file => Path.Combine(path, Path.GetRelativePath(folder, file)));
    }
}

using System.Text;

namespace Hoc.Net.Mechanisms.Library;

/// <summary>Folders of MOD files.</summary>
internal static class ModFolder
{
    /// <summary>The MOD files of a folder in the order in which NEURON registers them: by name.</summary>
    public static string[] FilesIn(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        string[] files = [.. Directory.EnumerateFiles(folder, "*.mod")];
        Array.Sort(files, string.CompareOrdinal);
        return files;
    }

    /// <summary>Whether a folder holds MOD files.</summary>
    public static bool HasFiles(string folder) => Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.mod").Any();

    /// <summary>
    /// The folder of the MOD files that a library was compiled from: beside it, or the one in which the compiler made the folder of the machine's
    /// kind (x86_64/.libs); null where none has any.
    /// </summary>
    public static string? OfLibrary(string library)
    {
        if (library.Length == 0 || library.Contains('\0'))
            return null;
        var folder = Path.GetDirectoryName(Path.GetFullPath(library));
        for (var height = 0; height < 3 && folder is not null; height++, folder = Path.GetDirectoryName(folder))
            if (HasFiles(folder))
                return folder;
        return null;
    }

    /// <summary>The text of a file, a character a byte.</summary>
    public static string Read(string path) => Encoding.Latin1.GetString(File.ReadAllBytes(path));
}

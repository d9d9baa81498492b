using System.Security.Cryptography;
using System.Text;

namespace Hoc.Net.Compat.Models;

/// <summary>What stands in folders and texts, as a short key: equal content has an equal key.</summary>
internal static class FolderDigest
{
    /// <summary>The key of a folder with all below it, and of further texts.</summary>
    public static string Of(string folder, params string[] texts) =>
        OfFiles(folder, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories), texts);

    /// <summary>The key of some files of a folder, and of further texts.</summary>
    public static string OfFiles(string folder, IEnumerable<string> files, params string[] texts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in files.Where(File.Exists).Order(StringComparer.Ordinal))
        {
            Add(hash, Path.GetRelativePath(folder, file));
            hash.AppendData(File.ReadAllBytes(file));
        }

        foreach (string text in texts) Add(hash, text);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private static void Add(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\0"));
}

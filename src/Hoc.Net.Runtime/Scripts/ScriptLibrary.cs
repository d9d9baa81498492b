using System.Text;
using System.Text.RegularExpressions;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Runtime.Scripts;

/// <summary>The HOC files that come with the product, as resources of this assembly.</summary>
internal sealed class ScriptLibrary
{
    private const string Prefix = "Library/";

    /// <summary>The names of all library files, in order of the alphabet; those of subfolders are parts of others.</summary>
    public static IReadOnlyList<string> AllFiles { get; } =
    [
        .. typeof(ScriptLibrary).Assembly.GetManifestResourceNames()
            .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(static name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The names of the library files that scripts load.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. AllFiles.Where(static name => !name.Contains('/'))];

    /// <summary>The text of a library file by its name, such as <c>stdrun.hoc</c>; null when there is none.</summary>
    public SourceText? Find(string name)
    {
        using Stream? stream = typeof(ScriptLibrary).Assembly.GetManifestResourceStream(Prefix + name);
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return new SourceText(name, reader.ReadToEnd());
    }

    /// <summary>Whether a library file defines a procedure or function.</summary>
    public bool Defines(string file, string procedure) =>
        Find(file) is { } source && Regex.IsMatch(source.Content, $@"^\s*(proc|func)\s+{Regex.Escape(procedure)}\s*\(", RegexOptions.Multiline);

    /// <summary>Whether there is a library file of this name.</summary>
    public bool Contains(string name) => typeof(ScriptLibrary).Assembly.GetManifestResourceInfo(Prefix + name) is not null;
}

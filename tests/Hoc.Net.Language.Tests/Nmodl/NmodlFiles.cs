using System.Runtime.CompilerServices;
using System.Text;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Tests.Nmodl;

/// <summary>The .mod files that stand beside the tests.</summary>
internal static class NmodlFiles
{
    /// <summary>The files of a folder, sorted.</summary>
    public static string[] In(string folder) => [.. Directory.GetFiles(Path.Combine(Here(), folder), "*.mod").Order(StringComparer.Ordinal)];

    /// <summary>A file, by the name that diagnostics show.</summary>
    public static SourceText Read(string path) => new(Path.GetFileName(path), File.ReadAllText(path, Encoding.Latin1).ReplaceLineEndings("\n"));

    /// <summary>Parses a file of a folder with those that it includes.</summary>
    public static NmodlParseResult Parse(SourceText source, string folder) => NmodlParser.Parse(source, (name, _) =>
    {
        string path = Path.Combine(Here(), folder, name);
        return File.Exists(path) ? Read(path) : null;
    });

    /// <summary>Parses a text that must be right.</summary>
    public static NmodlFile Parse(string text)
    {
        NmodlParseResult result = NmodlParser.Parse(new SourceText("test.mod", text));
        Assert.That(result.Diagnostics.Select(DiagnosticFormatter.Format), Is.Empty);
        return result.File!;
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

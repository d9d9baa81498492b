using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>Makes the syntax tree of a .mod file, or says what is wrong with it.</summary>
internal static class NmodlParser
{
    /// <summary>Parses a whole file and those that it includes.</summary>
    /// <param name="source">The file.</param>
    /// <param name="includes">Finds included files; without it there are none.</param>
    public static NmodlParseResult Parse(SourceText source, NmodlIncludeResolver? includes = null)
    {
        var session = new NmodlParseSession(includes ?? ((_, _) => null));
        var items = new NmodlFileParser(source, session).Parse();
        bool isSound = !session.Diagnostics.Exists(diagnostic => diagnostic.Descriptor.Severity == DiagnosticSeverity.Error);
        NmodlFile? file = isSound ? new NmodlFile(new SourceSpan(source, 0, source.Length), items) : null;
        return new NmodlParseResult(file, [.. session.Diagnostics]);
    }
}

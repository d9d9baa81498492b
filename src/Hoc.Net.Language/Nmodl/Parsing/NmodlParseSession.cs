using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>What a .mod file and the files that it includes share while they are parsed.</summary>
internal sealed class NmodlParseSession(NmodlIncludeResolver includes)
{
    /// <summary>The one string of each name.</summary>
    public NamePool Names { get; } = new();

    /// <summary>The integers that DEFINEs gave names, so far.</summary>
    public Dictionary<string, string> Defined { get; } = [];

    /// <summary>The files that are being parsed, each included by the one before.</summary>
    public List<SourceText> Open { get; } = [];

    /// <summary>What was found wrong, so far.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Finds the file that an INCLUDE names.</summary>
    public SourceText? Resolve(string file, SourceText from) => includes(file, from);
}

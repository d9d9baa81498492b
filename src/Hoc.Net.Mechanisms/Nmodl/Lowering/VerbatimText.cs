using System.Text.RegularExpressions;
using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>What a VERBATIM block amounts to.</summary>
internal static partial class VerbatimText
{
    /// <summary>True when nothing would change without it: comments, preprocessor lines, declarations from elsewhere, <c>return 0;</c>.</summary>
    public static bool IsWithoutEffect(string text) => Rest().Replace(Comments().Replace(text, " "), " ").Trim().Length == 0;

    /// <summary>Whether a block would do something else without its VERBATIM blocks.</summary>
    /// <param name="block">The block.</param>
    /// <param name="givesValue">True for a FUNCTION, where a return counts at the end too.</param>
    public static bool HasEffect(StatementBlock block, bool givesValue)
    {
        var last = block.Statements.LastOrDefault(static s => s is not VerbatimStatement verbatim || !IsBlank(verbatim.Text));
        return TreeWalk.Statements(block).OfType<VerbatimStatement>()
            .Any(v => !IsWithoutEffect(v.Text) || (v.Text.Contains("return", StringComparison.Ordinal) && !IsBlank(v.Text) && (givesValue || v != last)));
    }

    private static bool IsBlank(string text) => Comments().Replace(text, " ").Trim().Length == 0;

    [GeneratedRegex(@"/\*.*?\*/|//[^\r\n]*", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^[ \t]*#[^\r\n]*|\bextern\b[^;{]*;|\breturn\s*\(?\s*[01]?\.?0*\s*\)?\s*;|;", RegexOptions.Multiline)]
    private static partial Regex Rest();
}

using System.Text.RegularExpressions;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>What a VERBATIM block amounts to.</summary>
internal static partial class VerbatimText
{
    /// <summary>True when nothing would change without it: comments, preprocessor lines, declarations from elsewhere, <c>return 0;</c>.</summary>
    public static bool IsWithoutEffect(string text) => Rest().Replace(Comments().Replace(text, " "), " ").Trim().Length == 0;

    [GeneratedRegex(@"/\*.*?\*/|//[^\r\n]*", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^[ \t]*#[^\r\n]*|\bextern\b[^;{]*;|\breturn\s*\(?\s*[01]?\.?0*\s*\)?\s*;|;", RegexOptions.Multiline)]
    private static partial Regex Rest();
}

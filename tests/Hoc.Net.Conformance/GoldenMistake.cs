using System.Text.RegularExpressions;

namespace Hoc.Net.Conformance;

/// <summary>Where a case must end in an error: what its <c>.error</c> file says.</summary>
/// <param name="File">The file that holds the mistake, relative to the case's folder.</param>
/// <param name="Line">The line of the mistake, from 1.</param>
/// <param name="Words">What is wrong there, for the reader.</param>
internal sealed partial record GoldenMistake(string File, int Line, string Words)
{
    /// <summary>Reads <c>LINE</c>, <c>LINE: words</c> or <c>FILE:LINE: words</c>.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static GoldenMistake Parse(string text, string script)
    {
        Match match = Form().Match(text);
        if (!match.Success) throw new FormatException($"{script}: its .error file must be LINE or LINE: words.");
        string file = match.Groups["file"].Success ? match.Groups["file"].Value : script;
        return new GoldenMistake(file, int.Parse(match.Groups["line"].Value), match.Groups["words"].Value);
    }

    /// <summary>Whether the first error of a diagnostics text stands at this line, or was called from it.</summary>
    public bool IsNamedBy(string diagnostics)
    {
        if (!HeadLine().IsMatch(diagnostics)) return false;
        string file = Regex.Escape(Path.GetFileName(File));
        return Regex.IsMatch(diagnostics, $@"(^|[/\\]|called at ){file}:{Line}\b", RegexOptions.Multiline);
    }

    [GeneratedRegex(@"\A(?:(?<file>[^:]+):)?(?<line>\d+)(?:: (?<words>.+))?\s*\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"^.*: error [A-Z]+\d+: ", RegexOptions.Multiline)]
    private static partial Regex HeadLine();
}

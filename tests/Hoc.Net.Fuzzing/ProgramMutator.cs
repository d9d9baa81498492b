using System.Text.RegularExpressions;

namespace Hoc.Net.Fuzzing;

/// <summary>Changes real programs a little: lines and words go, come twice, change places, or become something else.</summary>
internal sealed partial class ProgramMutator(IReadOnlyList<string> corpus, Chance chance)
{
    private static readonly string[] Words =
    [
        "0", "1", "-1", "1e300", "2147483648", "\"\"", "\"abc\"", "nil", "x", "{", "}", "(", ")", "[", "]", ",", "=", "+", "-", "!", "^", "&", "$1", "$o1", "new", "proc",
        "objref", "create", "\\\n", "\n", "//", "/*", "*/", "\u001a", "\0", "\u00e9", "begintemplate", "endtemplate", "return", "break", "this",
    ];

    /// <summary>A changed program of the corpus.</summary>
    public string Make()
    {
        List<string> tokens = [.. Tokens().Matches(chance.From(corpus)).Select(match => match.Value)];
        for (int i = chance.Of(1, 1, 2, 3, 5, 10, 30); i > 0 && tokens.Count > 0; i--) Change(tokens);
        return string.Concat(tokens);
    }

    private void Change(List<string> tokens)
    {
        int at = chance.Below(tokens.Count);
        switch (chance.Below(7))
        {
            case 0: tokens.RemoveAt(at); break;
            case 1: tokens.Insert(at, tokens[chance.Below(tokens.Count)]); break;
            case 2: tokens[at] = tokens[chance.Below(tokens.Count)]; break;
            case 3: tokens[at] = chance.From(Words); break;
            case 4: tokens.Insert(at, chance.From(Words)); break;
            case 5: RepeatLines(tokens, at); break;
            default: tokens.RemoveRange(at, Math.Min(chance.Below(20), tokens.Count - at)); break;
        }
    }

    private void RepeatLines(List<string> tokens, int at)
    {
        int count = Math.Min(chance.Below(60), tokens.Count - at);
        tokens.InsertRange(chance.Below(tokens.Count), tokens.GetRange(at, count));
    }

    [GeneratedRegex(@"\s+|[A-Za-z_]\w*|[0-9.]+(e[-+]?\d+)?|""[^""\n]*""|.", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Tokens();
}

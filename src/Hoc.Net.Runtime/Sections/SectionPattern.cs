using System.Text;
using System.Text.RegularExpressions;

namespace Hoc.Net.Runtime.Sections;

/// <summary>
/// A pattern of names of sections: <c>.</c> is any character, <c>*</c> repeats, <c>&lt;a-z&gt;</c> is a set of characters; brackets
/// and backslashes stand for themselves, as names contain them; <c>^</c> and <c>$</c> match nothing, as in NEURON.
/// </summary>
internal sealed class SectionPattern(string pattern)
{
    private readonly string _translated = Translate(pattern);

    /// <summary>Whether some part of a name matches.</summary>
    public bool MatchesPart(string name) => Regex.IsMatch(name, _translated, RegexOptions.CultureInvariant);

    /// <summary>Whether a whole name matches.</summary>
    public bool MatchesWhole(string name) => Regex.IsMatch(name, $"^(?:{_translated})$", RegexOptions.CultureInvariant);

    private static string Translate(string pattern)
    {
        var translated = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            int close = c == '<' ? pattern.IndexOf('>', i + 1) : -1;
            if (close > i + 1)
            {
                translated.Append('[').Append(pattern[(i + 1)..close].Replace("\\", "\\\\").Replace("[", "\\[").Replace("]", "\\]")).Append(']');
                i = close;
            }
            else
            {
                translated.Append(c switch
                {
                    '.' => ".",
                    '*' when translated.Length > 0 => "*",
                    '^' or '$' => "(?!)",
                    ']' or '}' => "\\" + c,
                    _ => Regex.Escape(c.ToString()),
                });
            }
        }

        return translated.ToString();
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace Hoc.Net.Runtime.Builtins.Classes.Events;

/// <summary>
/// A pattern that some part of an object's name matches: <c>.</c> is any character, <c>* + ?</c> repeat what stands before, <c>^</c> and <c>$</c> are the name's start and end,
/// <c>|</c> separates alternatives, <c>&lt;a-z&gt;</c> is a set of characters; brackets stand for themselves, as names contain them.
/// </summary>
internal sealed class ObjectNamePattern
{
    private readonly Regex _regex;

    private ObjectNamePattern(string translated) => _regex = new(translated, RegexOptions.CultureInvariant);

    /// <summary>Reads a pattern; null where something is repeated that is nothing, or twice.</summary>
    public static ObjectNamePattern? TryRead(string pattern)
    {
        var translated = new StringBuilder();
        bool isRepeatable = false;
        for (int i = 0; i < pattern.Length; i++)
        {
            char c = pattern[i];
            bool repeats = c is '*' or '+' or '?';
            if (repeats && !isRepeatable) return null;
            int close = c == '<' ? pattern.IndexOf('>', i + 1) : -1;
            if (close > i + 1)
            {
                translated.Append('[').Append(pattern[(i + 1)..close].Replace("\\", "\\\\").Replace("[", "\\[").Replace("]", "\\]")).Append(']');
                i = close;
            }
            else
            {
                translated.Append(c is '.' or '^' or '|' || repeats ? c.ToString() : c == '$' ? "\\z" : Regex.Escape(c.ToString()));
            }

            isRepeatable = !repeats && c is not ('^' or '|');
        }

        return new(translated.ToString());
    }

    public bool Matches(string name) => _regex.IsMatch(name);
}

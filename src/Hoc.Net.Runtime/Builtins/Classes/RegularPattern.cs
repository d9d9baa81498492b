using System.Text;
using System.Text.RegularExpressions;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>
/// The regular expressions of StringFunctions, in the dialect of Spencer's matcher (1986) with groups in <c>\( \)</c>, translated for .NET.
/// Special are <c>. * + ? | ^ $ [...] \( \)</c>; a backslash takes any other character as it is; braces stand for themselves. Bare
/// parentheses are a mistake there and so here. <c>^</c> at the beginning and <c>$</c> at the end mean those of each line.
/// </summary>
internal sealed class RegularPattern
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(10);

    private readonly string _pattern;
    private readonly StringBuilder _translated = new();
    private readonly bool _isAnchoredInFront;
    private readonly bool _isAnchoredBehind;
    private int _next;

    private RegularPattern(string pattern)
    {
        _pattern = pattern;
        _isAnchoredInFront = pattern.StartsWith('^');
        _isAnchoredBehind = pattern.EndsWith('$');
    }

    /// <summary>Where a pattern first matches in a text; an empty text never matches.</summary>
    /// <exception cref="FormatException">The pattern is none; the message says why.</exception>
    /// <exception cref="RegexMatchTimeoutException">The search takes too long.</exception>
    public static Match Search(string text, string pattern)
    {
        var parser = new RegularPattern(pattern);
        parser.ReadAlternatives(isGroup: false);
        if (text.Length == 0) return Match.Empty;
        RegexOptions options = RegexOptions.CultureInvariant | (parser._isAnchoredBehind ? RegexOptions.None : RegexOptions.Singleline);
        return Regex.Match(text, parser._translated.ToString(), options, LongestMatch);
    }

    /// <summary>Alternatives up to the end of the pattern or of the group. True when none of them can match nothing.</summary>
    private bool ReadAlternatives(bool isGroup)
    {
        _translated.Append("(?:");
        bool hasWidth = ReadSequence();
        while (Peek() == '|')
        {
            _next++;
            _translated.Append('|');
            hasWidth &= ReadSequence();
        }

        _translated.Append(')');
        if (isGroup)
        {
            if (!AtGroupEnd()) throw new FormatException("a group is not closed");
            _next += 2;
        }
        else if (_next < _pattern.Length)
        {
            throw new FormatException("a group is closed that is not open");
        }

        return hasWidth;
    }

    private bool ReadSequence()
    {
        bool hasWidth = false;
        while (_next < _pattern.Length && Peek() != '|' && !AtGroupEnd()) hasWidth |= ReadRepeated();
        return hasWidth;
    }

    private bool ReadRepeated()
    {
        bool hasWidth = ReadOne();
        if (!IsRepetition(Peek())) return hasWidth;
        char repetition = _pattern[_next++];
        if (!hasWidth && repetition != '?') throw new FormatException($"what {repetition} repeats can be empty");
        if (IsRepetition(Peek())) throw new FormatException("a repetition is repeated");
        _translated.Append(repetition);
        return repetition == '+';
    }

    /// <summary>One character, class, group or anchor. True when it can't match nothing.</summary>
    private bool ReadOne()
    {
        char c = _pattern[_next++];
        switch (c)
        {
            case '^':
                _translated.Append(_isAnchoredInFront ? "(?m:^)" : @"\A");
                return false;
            case '$':
                _translated.Append(_isAnchoredBehind ? @"(?=\n|\z)" : @"\z");
                return false;
            case '.':
                _translated.Append('.');
                return true;
            case '[':
                ReadClass();
                return true;
            case '*' or '+' or '?':
                throw new FormatException($"{c} has nothing before it to repeat");
            case '(' or ')':
                throw new FormatException($"a parenthesis stands for itself as [{c}], and groups as \\{c}");
            case '\\' when _next == _pattern.Length:
                throw new FormatException("a backslash has nothing behind it");
            case '\\' when Peek() == '(':
                _next++;
                return ReadAlternatives(isGroup: true);
            default:
                Append(c == '\\' ? _pattern[_next++] : c);
                return true;
        }
    }

    /// <summary>A class of characters, in which a backslash stands for itself, as do <c>]</c> and <c>-</c> at its beginning.</summary>
    private void ReadClass()
    {
        _translated.Append('[');
        if (Peek() == '^')
        {
            _next++;
            _translated.Append('^');
        }

        if (Peek() is ']' or '-') Append(_pattern[_next++]);
        while (_next < _pattern.Length && Peek() != ']')
        {
            char c = _pattern[_next++];
            bool isRange = c == '-' && _next < _pattern.Length && Peek() != ']';
            if (isRange) AppendRange(_pattern[_next - 2], _pattern[_next++]);
            else Append(c);
        }

        if (_next == _pattern.Length) throw new FormatException("a bracket is not closed");
        _next++;
        _translated.Append(']');
    }

    private void AppendRange(char first, char last)
    {
        if (first > last) throw new FormatException($"no range leads from {first} to {last}");
        Append(first);
        _translated.Append('-');
        Append(last);
    }

    private void Append(char c) => _translated.Append($"\\u{(int)c:x4}");

    private char Peek() => _next < _pattern.Length ? _pattern[_next] : '\0';

    private bool AtGroupEnd() => Peek() == '\\' && _next + 1 < _pattern.Length && _pattern[_next + 1] == ')';

    private static bool IsRepetition(char c) => c is '*' or '+' or '?';
}

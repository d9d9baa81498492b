using System.Globalization;

namespace Hoc.Net.Runtime.Morphology;

/// <summary>Takes the lines of a Neurolucida file apart into words. Comments go from a semicolon to the end of the line.</summary>
internal static class AscLexer
{
    /// <summary>All words, and one for the end of the file.</summary>
    public static List<AscToken> Tokenize(IReadOnlyList<string> lines)
    {
        var tokens = new List<AscToken>();
        for (int i = 0; i < lines.Count; i++)
        {
            ReadOnlySpan<char> rest = lines[i].AsSpan().Trim();
            while (!rest.IsEmpty && rest[0] != ';')
            {
                tokens.Add(Next(rest, i + 1, out int length));
                rest = rest[length..].TrimStart();
            }
        }

        tokens.Add(new AscToken(AscTokenKind.End, lines.Count));
        return tokens;
    }

    private static AscToken Next(ReadOnlySpan<char> rest, int line, out int length)
    {
        length = FieldReader.NumberLength(rest, hasFraction: true);
        if (length > 0) return new AscToken(AscTokenKind.Number, line, "", double.Parse(rest[..length], NumberStyles.Float, CultureInfo.InvariantCulture));
        length = 1;
        AscTokenKind kind = rest[0] switch
        {
            '(' => AscTokenKind.Open,
            ')' => AscTokenKind.Close,
            ',' => AscTokenKind.Comma,
            '|' => AscTokenKind.Bar,
            '<' => AscTokenKind.OpenSpine,
            '>' => AscTokenKind.CloseSpine,
            '"' => AscTokenKind.String,
            _ => AscTokenKind.Unknown,
        };
        if (kind == AscTokenKind.String) return ReadString(rest, line, out length);
        if (kind != AscTokenKind.Unknown) return new AscToken(kind, line);
        return ReadLabel(rest, line, out length);
    }

    private static AscToken ReadString(ReadOnlySpan<char> rest, int line, out int length)
    {
        int end = rest[1..].IndexOf('"');
        length = end < 0 ? rest.Length : end + 2;
        return end < 0 ? new AscToken(AscTokenKind.Unknown, line, rest.ToString()) : new AscToken(AscTokenKind.String, line, rest[1..(end + 1)].ToString());
    }

    private static AscToken ReadLabel(ReadOnlySpan<char> rest, int line, out int length)
    {
        length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] == '_')) length++;
        if (length == 0)
        {
            length = 1;
            return new AscToken(AscTokenKind.Unknown, line, rest[..1].ToString());
        }

        string text = rest[..length].ToString();
        AscTokenKind kind = text switch
        {
            "set" or "Set" or "SET" => AscTokenKind.Set,
            "RGB" => AscTokenKind.Rgb,
            _ => AscTokenKind.Label,
        };
        return new AscToken(kind, line, text);
    }
}

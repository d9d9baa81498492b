using System.Globalization;

namespace Hoc.Net.Compat.Drive;

/// <summary>
/// Reads the part of YAML that drive files are written in: maps, lists, plain and quoted texts on one line or continued on more
/// indented ones, comments. Anchors, block texts and flow collections, but for <c>[]</c>, are mistakes.
/// </summary>
internal sealed class YamlReader
{
    private readonly List<(int Indent, string Text, int Number)> _lines = [];
    private int _next;

    public YamlReader(IReadOnlyList<string> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            string text = WithoutComment(lines[i]).TrimEnd();
            string content = text.TrimStart();
            if (content.Length > 0 && content != "---") _lines.Add((text.Length - content.Length, content, i + 1));
        }
    }

    /// <summary>The whole file.</summary>
    /// <exception cref="FormatException">It is written in a way that this reader does not know.</exception>
    public YamlNode Read()
    {
        YamlNode all = _lines.Count == 0 ? YamlNode.None : Block(_lines[0].Indent);
        return _next == _lines.Count ? all : throw Unknown();
    }

    private bool IsAt(int indent) => _next < _lines.Count && _lines[_next].Indent == indent;

    private static bool IsItem(string text) => text == "-" || text.StartsWith("- ", StringComparison.Ordinal);

    private YamlNode Block(int indent)
    {
        if (IsItem(_lines[_next].Text)) return new YamlNode { Items = List(indent) };
        return KeyEnd(_lines[_next].Text) >= 0 ? new YamlNode { Map = Entries(indent) } : Scalar(_lines[_next++].Text, indent - 1);
    }

    private List<YamlNode> List(int indent)
    {
        List<YamlNode> items = [];
        while (IsAt(indent) && IsItem(_lines[_next].Text))
        {
            string rest = _lines[_next].Text[1..].TrimStart();
            if (rest.Length == 0)
            {
                _next++;
                items.Add(Below(indent));
            }
            else if (KeyEnd(rest) >= 0)
            {
                // The item is a map whose first entry stands behind the dash.
                int inner = indent + _lines[_next].Text.Length - rest.Length;
                _lines[_next] = (inner, rest, _lines[_next].Number);
                items.Add(new YamlNode { Map = Entries(inner) });
            }
            else
            {
                _next++;
                items.Add(Scalar(rest, indent));
            }
        }

        return items;
    }

    private Dictionary<string, YamlNode> Entries(int indent)
    {
        Dictionary<string, YamlNode> entries = [];
        while (IsAt(indent) && KeyEnd(_lines[_next].Text) is >= 0 and var end)
        {
            string key = _lines[_next].Text[..end], rest = _lines[_next++].Text[(end + 1)..].Trim();
            entries[key] = rest.Length > 0 ? Scalar(rest, indent) : Below(indent);
        }

        return entries;
    }

    /// <summary>What stands under a key or a dash: a list may stand as far left as its key.</summary>
    private YamlNode Below(int indent)
    {
        if (_next == _lines.Count) return YamlNode.None;
        (int below, string text, _) = _lines[_next];
        return below > indent || (below == indent && IsItem(text)) ? Block(below) : YamlNode.None;
    }

    private YamlNode Scalar(string text, int indent)
    {
        while (_next < _lines.Count && _lines[_next].Indent > indent) text += " " + _lines[_next++].Text;
        return text switch
        {
            "[]" => YamlNode.None,
            ['\'', .., '\''] => new YamlNode { Text = text[1..^1].Replace("''", "'") },
            ['"', .., '"'] => new YamlNode { Text = Unescaped(text[1..^1]) },
            ['&' or '*' or '|' or '>' or '[' or '{' or '!', ..] => throw Unknown(),
            _ => new YamlNode { Text = text },
        };
    }

    /// <summary>Where the colon of a plain key stands; -1 where there is no key.</summary>
    private static int KeyEnd(string text)
    {
        int end = 0;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '-')) end++;
        return end > 0 && end < text.Length && text[end] == ':' && (end + 1 == text.Length || text[end + 1] == ' ') ? end : -1;
    }

    private static string Unescaped(string text) => text.Replace("\\\"", "\"").Replace("\\n", "\n").Replace("\\\\", "\\");

    private static string WithoutComment(string line)
    {
        string content = line.TrimStart();
        string value = content.StartsWith("- ", StringComparison.Ordinal) ? content[2..].TrimStart() : content;
        if (value is ['\'' or '"', ..]) return line;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '#' && (i == 0 || char.IsWhiteSpace(line[i - 1]))) return line[..i];
        }

        return line;
    }

    private FormatException Unknown() =>
        new(string.Create(CultureInfo.InvariantCulture, $"line {_lines[Math.Min(_next, _lines.Count - 1)].Number}: this way of writing YAML is not known here."));
}

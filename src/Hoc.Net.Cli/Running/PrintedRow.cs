using System.Text;

namespace Hoc.Net.Cli.Running;

/// <summary>What a script has printed into the row of the terminal's cursor, since the last end of a line: a question, for instance.</summary>
internal sealed class PrintedRow
{
    private const int Longest = 1024; // bytes; what is longer is no question

    private readonly List<byte> _bytes = [];

    /// <summary>Whether the cursor stands where a row begins.</summary>
    public bool IsEmpty => _bytes.Count == 0;

    /// <summary>Takes note of what is printed.</summary>
    public void Add(ReadOnlySpan<byte> printed)
    {
        int end = printed.LastIndexOfAny((byte)'\n', (byte)'\r');
        if (end >= 0) _bytes.Clear();
        ReadOnlySpan<byte> rest = printed[(end + 1)..];
        if (_bytes.Count + rest.Length > Longest) _bytes.Clear();
        _bytes.AddRange(rest.Length > Longest ? rest[^Longest..] : rest);
    }

    /// <summary>Gives it as a text, blanks for its tabs, and forgets it: whoever asks goes on with the row.</summary>
    public string Take()
    {
        string text = Encoding.UTF8.GetString([.. _bytes]).Replace("\t", "    ");
        _bytes.Clear();
        return text;
    }
}

using System.Text;
using Hoc.Net.Cli.Prompting;

namespace Hoc.Net.Cli.Tests.Prompting;

/// <summary>A terminal whose keys are given, and which shows what a real one would show after the sequences that the editor uses.</summary>
internal sealed class ScriptedTerminal(int width = 80, int height = 24) : ITerminal
{
    private readonly Queue<ConsoleKeyInfo> _keys = [];
    private readonly List<StringBuilder> _rows = [new()];

    public int Width => width;

    public int Height => height;

    public bool HasKey => _keys.Count > 0;

    /// <summary>Everything written, sequences too.</summary>
    public StringBuilder Written { get; } = new();

    public int Row { get; private set; }

    public int Column { get; private set; }

    /// <summary>The rows shown, without blanks at their ends.</summary>
    public IEnumerable<string> Screen => _rows.Select(row => row.ToString().TrimEnd());

    public void Type(string text)
    {
        foreach (char c in text)
        {
            _keys.Enqueue(c switch
            {
                '\n' => new ConsoleKeyInfo('\r', ConsoleKey.Enter, false, false, false),
                '\t' => new ConsoleKeyInfo('\t', ConsoleKey.Tab, false, false, false),
                '\x1b' => new ConsoleKeyInfo('\x1b', ConsoleKey.Escape, false, false, false),
                _ => new ConsoleKeyInfo(c, ConsoleKey.None, false, false, false),
            });
        }
    }

    public void Press(ConsoleKey key, bool control = false) => _keys.Enqueue(new ConsoleKeyInfo('\0', key, false, false, control));

    public ConsoleKeyInfo ReadKey() => _keys.Dequeue();

    public void TakeControlC(bool isKey)
    {
    }

    public void Write(string text)
    {
        Written.Append(text);
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\r': Column = 0; break;
                case '\n': GoTo(Row + 1); break;
                case '\x1b': i = Obey(text, i + 2); break;
                default: Put(text[i]); break;
            }
        }
    }

    private int Obey(string text, int start)
    {
        int end = start;
        while (!char.IsAsciiLetter(text[end])) end++;
        int count = int.TryParse(text[start..end], out int number) ? number : 1;
        switch (text[end])
        {
            case 'A': Row -= count; break;
            case 'C': Column += count; break;
            case 'J':
                _rows[Row].Length = Math.Min(_rows[Row].Length, Column);
                _rows.RemoveRange(Row + 1, _rows.Count - Row - 1);
                break;
        }

        Assert.That(Row, Is.GreaterThanOrEqualTo(0));
        return end;
    }

    private void GoTo(int row)
    {
        Row = row;
        while (_rows.Count <= row) _rows.Add(new StringBuilder());
    }

    private void Put(char c)
    {
        Assert.That(Column, Is.LessThan(Width), "The editor breaks rows itself.");
        StringBuilder row = _rows[Row];
        while (row.Length <= Column) row.Append(' ');
        row[Column++] = c;
    }
}

using Hoc.Net.Cli.Prompting;

namespace Hoc.Net.Cli.Tests.Prompting;

/// <summary>A terminal that answers what it is asked, key by key.</summary>
internal sealed class AskedTerminal(string answer) : ITerminal
{
    private readonly Queue<char> _keys = [];

    public int Width => 80;

    public int Height => 24;

    public bool HasKey => _keys.Count > 0;

    public ConsoleKeyInfo ReadKey() => _keys.Dequeue() is var c && c == '\x1b' ? new(c, ConsoleKey.Escape, false, false, false) : new(c, ConsoleKey.None, false, false, false);

    public void Write(string text)
    {
        foreach (char c in answer) _keys.Enqueue(c);
    }

    public void TakeControlC(bool isKey)
    {
    }
}

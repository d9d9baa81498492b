using System.Text;

namespace Hoc.Net.Cli.Prompting;

/// <summary>Shows a text behind its prompts on a terminal, in as many rows as it takes, and the cursor in it.</summary>
/// <remarks>Rows are broken here, not by the terminal, so that the place of the cursor is known; what is higher than the terminal is shown in part.</remarks>
internal sealed class TerminalView(ITerminal terminal)
{
    private const string PromptColor = "1";

    private readonly List<StringBuilder> _rows = [];
    private string _color = "";
    private int _column;
    private int _cursorRow; // below the first row shown

    /// <summary>Whether there are colours.</summary>
    public bool HasColors { get; init; } = Environment.GetEnvironmentVariable("NO_COLOR") is null or "";

    /// <summary>The next text begins in the row of the cursor.</summary>
    public void Begin() => _cursorRow = 0;

    /// <summary>Shows a text.</summary>
    /// <param name="prompt">What stands before the first line.</param>
    /// <param name="continuation">What stands before the other lines.</param>
    /// <param name="text">The text.</param>
    /// <param name="colors">The colour of each character.</param>
    /// <param name="cursor">Where the cursor stands in the text.</param>
    public void Show(string prompt, string continuation, string text, string[] colors, int cursor)
    {
        _rows.Clear();
        _rows.Add(new StringBuilder());
        (_column, _color) = (0, "");
        Append(prompt, PromptColor);
        (int Row, int Column) place = (0, 0);
        for (int i = 0; i <= text.Length;)
        {
            if (i < text.Length && text[i] != '\n' && Rune.TryGetRuneAt(text, i, out Rune next)) WrapFor(CharacterWidth.Of(next));
            else WrapFor(1);
            if (i == cursor) place = (_rows.Count - 1, _column);
            if (i == text.Length) break;
            if (text[i] == '\n')
            {
                NewRow();
                Append(continuation, PromptColor);
                i++;
                continue;
            }

            Rune rune = Rune.TryGetRuneAt(text, i, out Rune whole) ? whole : Rune.ReplacementChar;
            Append(Rune.IsControl(rune) ? new Rune('?') : rune, colors[i]);
            i += rune.Utf16SequenceLength;
        }

        Paint("");
        Send(place.Row, place.Column);
    }

    /// <summary>Leaves the text: what is printed next begins below it.</summary>
    public void End()
    {
        terminal.Write("\r\n");
        _cursorRow = 0;
    }

    private void Send(int cursorRow, int cursorColumn)
    {
        int height = Math.Max(terminal.Height - 1, 1);
        int first = Math.Clamp(cursorRow - height + 1, 0, Math.Max(_rows.Count - height, 0));
        int last = Math.Min(first + height, _rows.Count) - 1;
        var output = new StringBuilder("\x1b[?25l\r");
        if (_cursorRow > 0) output.Append($"\x1b[{_cursorRow}A");
        output.Append("\x1b[J");
        for (int row = first; row <= last; row++) output.Append(row > first ? "\r\n" : "").Append(_rows[row]);
        if (last > cursorRow) output.Append($"\x1b[{last - cursorRow}A");
        output.Append('\r');
        if (cursorColumn > 0) output.Append($"\x1b[{cursorColumn}C");
        _cursorRow = cursorRow - first;
        terminal.Write(output.Append("\x1b[?25h").ToString());
    }

    private void Append(string text, string color)
    {
        foreach (Rune rune in text.EnumerateRunes()) Append(rune, color);
    }

    private void Append(Rune rune, string color)
    {
        int width = CharacterWidth.Of(rune);
        WrapFor(width);
        Paint(color);
        _rows[^1].Append(rune.ToString());
        _column += width;
    }

    private void WrapFor(int width)
    {
        if (_column + width > Math.Max(terminal.Width, 2)) NewRow();
    }

    private void NewRow()
    {
        Paint("");
        _rows.Add(new StringBuilder());
        _column = 0;
    }

    private void Paint(string color)
    {
        if (!HasColors || color == _color) return;
        _rows[^1].Append(color.Length == 0 ? "\x1b[0m" : $"\x1b[0;{color}m");
        _color = color;
    }
}

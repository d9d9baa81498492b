using System.Text;

namespace Hoc.Net.Cli.Prompting;

/// <summary>Shows a text behind its prompts on a terminal, in as many rows as it takes, and the cursor in it.</summary>
/// <remarks>Rows are broken here, not by the terminal, so that the place of the cursor is known; what is higher than the terminal is shown in part.</remarks>
internal sealed class TerminalView(ITerminal terminal)
{
    private const string PromptColor = "1";
    private const string GhostColor = "90";

    private readonly List<StringBuilder> _rows = [];
    private readonly List<int> _columns = []; // of each row
    private readonly List<int> _above = []; // columns of each row that is shown, from the first to that of the cursor, there before the cursor
    private string _color = "";
    private int _width; // columns of the terminal
    private int _shownWidth; // the same when the text was shown last

    /// <summary>Whether there are colours.</summary>
    public bool HasColors { get; init; } = Environment.GetEnvironmentVariable("NO_COLOR") is null or "";

    /// <summary>The next text begins in the row of the cursor.</summary>
    public void Begin() => _above.Clear();

    /// <summary>Goes to a new row if something stands in that of the cursor: as many blanks as the terminal has columns run over its end.</summary>
    public void BeginRow() => terminal.Write(new string(' ', Math.Max(terminal.Width, 1)) + "\r");

    /// <summary>Shows a text.</summary>
    /// <param name="prompt">What stands before the first line.</param>
    /// <param name="continuation">What stands before the other lines.</param>
    /// <param name="text">The text.</param>
    /// <param name="colors">The colour of each character.</param>
    /// <param name="cursor">Where the cursor stands in the text.</param>
    /// <param name="ghost">What stands faintly behind the text, as far as the row goes.</param>
    public void Show(string prompt, string continuation, string text, string[] colors, int cursor, string ghost = "")
    {
        (_width, _color) = (Math.Max(terminal.Width, 2), "");
        _rows.Clear();
        _columns.Clear();
        AddRow();
        Append(prompt, PromptColor);
        (int Row, int Column) place = (0, 0);
        for (int i = 0; i <= text.Length;)
        {
            bool isLineEnd = i == text.Length || text[i] == '\n';
            Rune rune = isLineEnd || !Rune.TryGetRuneAt(text, i, out Rune whole) ? Rune.ReplacementChar : whole;
            WrapFor(CharacterWidth.Of(rune));
            if (i == cursor) place = (_rows.Count - 1, _columns[^1]);
            if (i == text.Length) break;
            if (isLineEnd)
            {
                NewRow();
                Append(continuation, PromptColor);
            }
            else Append(Rune.IsControl(rune) ? new Rune('?') : rune, colors[i]);

            i += isLineEnd ? 1 : rune.Utf16SequenceLength;
        }

        AppendGhost(ghost);
        Paint("");
        Send(place.Row, place.Column);
    }

    /// <summary>Leaves the text: what is printed next begins below it.</summary>
    public void End()
    {
        terminal.Write("\r\n");
        Begin();
    }

    /// <summary>How far the cursor stands below the first row shown. A terminal that has become narrower since has broken rows in two.</summary>
    private int RowsAbove()
    {
        if (_above.Count == 0) return 0;
        if (_width >= _shownWidth) return _above.Count - 1;
        return _above.SkipLast(1).Sum(columns => Math.Max((columns + _width - 1) / _width, 1)) + (_above[^1] / _width);
    }

    private void Send(int cursorRow, int cursorColumn)
    {
        int height = Math.Max(terminal.Height - 1, 1);
        int first = Math.Clamp(cursorRow - height + 1, 0, Math.Max(_rows.Count - height, 0));
        int last = Math.Min(first + height, _rows.Count) - 1;
        var output = new StringBuilder("\x1b[?25l\r");
        if (RowsAbove() is > 0 and var above) output.Append($"\x1b[{above}A");
        output.Append("\x1b[J");
        for (int row = first; row <= last; row++) output.Append(row > first ? "\r\n" : "").Append(_rows[row]);
        if (last > cursorRow) output.Append($"\x1b[{last - cursorRow}A");
        output.Append('\r');
        if (cursorColumn > 0) output.Append($"\x1b[{cursorColumn}C");
        terminal.Write(output.Append("\x1b[?25h").ToString());

        _shownWidth = _width;
        _above.Clear();
        _above.AddRange(_columns[first..cursorRow]);
        _above.Add(cursorColumn);
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
        _columns[^1] += width;
    }

    private void AppendGhost(string ghost)
    {
        if (!HasColors) return; // nothing would tell it from the text
        foreach (Rune rune in ghost.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || _columns[^1] + CharacterWidth.Of(rune) >= _width) return;
            Append(rune, GhostColor);
        }
    }

    private void WrapFor(int width)
    {
        if (_columns[^1] + width > _width) NewRow();
    }

    private void NewRow()
    {
        Paint("");
        AddRow();
    }

    private void AddRow()
    {
        _rows.Add(new StringBuilder());
        _columns.Add(0);
    }

    private void Paint(string color)
    {
        if (!HasColors || color == _color) return;
        _rows[^1].Append(color.Length == 0 ? "\x1b[0m" : $"\x1b[0;{color}m");
        _color = color;
    }
}

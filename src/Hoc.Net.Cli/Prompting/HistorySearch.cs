namespace Hoc.Net.Cli.Prompting;

/// <summary>Looks for a text that was typed before, while it is being typed (Ctrl-R).</summary>
internal sealed class HistorySearch(LineHistory history, ITerminal terminal, TerminalView view, Func<string, string[]> colors)
{
    private string _wanted = "";
    private int _found = -1;

    /// <summary>Asks what to look for; gives the key that ended the search. What was found is in the text then, unless it was given up.</summary>
    public ConsoleKeyInfo Run(EditedText text)
    {
        (string before, int cursor) = (text.Text, text.Cursor);
        int from = history.Entries.Count;
        while (true)
        {
            string prompt = _found < 0 && _wanted.Length > 0 ? $"nothing with '{_wanted}': " : $"search '{_wanted}': ";
            view.Show(prompt, PromptReader.Continuation, text.Text, colors(text.Text), text.Cursor);
            ConsoleKeyInfo key = terminal.ReadKey();
            bool isControl = key.Modifiers.HasFlag(ConsoleModifiers.Control);
            if (isControl && key.Key == ConsoleKey.R) from = Math.Max(_found, 0);
            else if (key.Key == ConsoleKey.Backspace) (_wanted, from) = (_wanted.Length > 0 ? _wanted[..^1] : "", history.Entries.Count);
            else if (!isControl && !key.Modifiers.HasFlag(ConsoleModifiers.Alt) && !char.IsControl(key.KeyChar)) (_wanted, from) = (_wanted + key.KeyChar, _found < 0 ? history.Entries.Count : _found + 1);
            else
            {
                if (isControl && key.Key is ConsoleKey.G or ConsoleKey.C) text.Set(before, cursor);
                return key;
            }

            if (_wanted.Length == 0 || history.Find(_wanted, from) is not (>= 0 and var place)) continue;
            _found = place;
            history.Show(place);
            text.Set(history.Entries[place], history.Entries[place].IndexOf(_wanted, StringComparison.Ordinal));
        }
    }
}

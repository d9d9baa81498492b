using System.Diagnostics;
using System.Globalization;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Cli.Prompting;

/// <summary>Lines, and blocks of lines, that somebody types at a terminal, with the keys of shells.</summary>
internal sealed class TerminalEditor : ILineEditor
{
    private const int Indentation = 4;
    private const char UndoKey = '\x1f'; // Ctrl-_

    private static readonly TimeSpan LongRun = TimeSpan.FromSeconds(1);

    private readonly ITerminal _terminal;
    private readonly LineHistory _history;
    private readonly TerminalView _view;
    private readonly EditedText _text = new();
    private string _prompt = "";
    private bool _isAnswer; // to a script that asks; a line and no statement
    private LineEnding? _ending;
    private long _entered;

    /// <summary>An editor on a terminal.</summary>
    public TerminalEditor(ITerminal terminal, LineHistory history)
    {
        (_terminal, _history) = (terminal, history);
        _view = new TerminalView(terminal);
    }

    /// <summary>Where it is.</summary>
    public ITerminal Terminal => _terminal;

    /// <summary>What Tab puts in; null leaves it without effect.</summary>
    public TabCompletion? Completion { get; set; }

    /// <summary>The colours of what is typed; null for none.</summary>
    public SyntaxColors? Colors { get; set; }

    /// <summary>What is to be shown before a new statement is asked for; null for nothing.</summary>
    public Action? BeforePrompt { get; set; }

    /// <summary>Gives what a script that asks for a line has printed before it into the row of the cursor.</summary>
    public Func<string> Question { get; set; } = static () => "";

    /// <inheritdoc/>
    public TypedLine Read(string prompt)
    {
        string question = Question();
        _isAnswer = prompt.Length == 0;
        if (!_isAnswer) _view.BeginRow();
        TellTime(prompt);
        if (prompt == PromptReader.Prompt) BeforePrompt?.Invoke();
        (_prompt, _ending) = (_isAnswer ? question : prompt, null);
        _text.Begin();
        _terminal.TakeControlC(isKey: true);
        _terminal.Write(PastedText.Ask);
        try
        {
            _view.Begin();
            while (_ending is null)
            {
                Show();
                Take(_terminal.ReadKey());
            }

            _text.MoveTo(_text.Text.Length);
            Show(isLast: true);
            _view.End();
        }
        finally
        {
            // From here on Ctrl-C means the run.
            _terminal.Write(PastedText.Release);
            _terminal.TakeControlC(isKey: false);
        }

        if (_ending == LineEnding.Entered && !_isAnswer) _history.Add(_text.Text);
        _entered = Stopwatch.GetTimestamp();
        return new TypedLine(ByteText.Of(_text.Text), _ending.Value);
    }

    /// <summary>Says how long a statement took that somebody waited for.</summary>
    private void TellTime(string prompt)
    {
        TimeSpan time = _entered == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(_entered);
        if (prompt == PromptReader.Prompt && time >= LongRun) _terminal.Write(string.Create(CultureInfo.InvariantCulture, $"took {time.TotalSeconds:0.0} s\r\n"));
    }

    private void Show(bool isLast = false) =>
        _view.Show(_prompt, PromptReader.Continuation, _text.Text, ColorsOf(_text.Text), _text.Cursor, isLast ? "" : Suggestion());

    /// <summary>What would make the text that of an earlier statement; empty where the cursor stands elsewhere than behind the text.</summary>
    private string Suggestion() => _isAnswer || _text.Cursor < _text.Text.Length ? "" : _history.Suggest(_text.Text)?[_text.Text.Length..] ?? "";

    /// <summary>Moves the cursor; behind the text that takes over what is suggested.</summary>
    private void Advance(Action move)
    {
        string suggestion = Suggestion();
        move();
        _text.Insert(suggestion);
    }

    private string[] ColorsOf(string text)
    {
        if (Colors is { } colors) return colors.Of(text);
        string[] plain = new string[text.Length];
        Array.Fill(plain, "");
        return plain;
    }

    private void Take(ConsoleKeyInfo key)
    {
        if (PastedText.MayBegin(key, _terminal)) _text.Insert(PastedText.Read(key, _terminal) ?? "");
        else if (key.KeyChar == UndoKey) _text.Undo();
        else if (key.Modifiers.HasFlag(ConsoleModifiers.Control) && !key.Modifiers.HasFlag(ConsoleModifiers.Alt)) TakeControl(key);
        else if (key.Modifiers.HasFlag(ConsoleModifiers.Alt) && TakeAlt(key)) return;
        else TakePlain(key);
    }

    private void TakePlain(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.Enter: Enter(); break;
            case ConsoleKey.Tab: Complete(); break;
            case ConsoleKey.LeftArrow: _text.Step(-1); break;
            case ConsoleKey.RightArrow: Advance(() => _text.Step(1)); break;
            case ConsoleKey.UpArrow when !_text.StepLine(-1): GoThroughHistory(-1); break;
            case ConsoleKey.DownArrow when !_text.StepLine(1): GoThroughHistory(1); break;
            case ConsoleKey.UpArrow or ConsoleKey.DownArrow: break;
            case ConsoleKey.Home: _text.MoveTo(_text.LineStart); break;
            case ConsoleKey.End: Advance(() => _text.MoveTo(_text.LineEnd)); break;
            case ConsoleKey.Backspace: _text.Backspace(); break;
            case ConsoleKey.Delete: _text.Delete(); break;
            default:
                if (key.KeyChar == '}') Outdent();
                if (!char.IsControl(key.KeyChar)) _text.Insert(key.KeyChar.ToString());
                break;
        }
    }

    private void TakeControl(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.A: _text.MoveTo(_text.LineStart); break;
            case ConsoleKey.E: Advance(() => _text.MoveTo(_text.LineEnd)); break;
            case ConsoleKey.B: _text.Step(-1); break;
            case ConsoleKey.F: Advance(() => _text.Step(1)); break;
            case ConsoleKey.LeftArrow: _text.StepWord(-1); break;
            case ConsoleKey.RightArrow: _text.StepWord(1); break;
            case ConsoleKey.P: GoThroughHistory(-1); break;
            case ConsoleKey.N: GoThroughHistory(1); break;
            case ConsoleKey.U: _text.CutTo(_text.LineStart); break;
            case ConsoleKey.K: _text.CutTo(_text.LineEnd); break;
            case ConsoleKey.W or ConsoleKey.Backspace: _text.CutWord(); break;
            case ConsoleKey.H: _text.Backspace(); break;
            case ConsoleKey.Y: _text.Insert(_text.Cut); break;
            case ConsoleKey.J or ConsoleKey.M: Enter(); break;
            case ConsoleKey.I: Complete(); break;
            case ConsoleKey.R: Search(); break;
            case ConsoleKey.L: Clear(); break;
            case ConsoleKey.C: _ending = LineEnding.Abandoned; break;
            case ConsoleKey.D when _text.Text.Length == 0: _ending = LineEnding.EndOfInput; break;
            case ConsoleKey.D: _text.Delete(); break;
        }
    }

    /// <summary>Gives false for a character that is typed with Alt.</summary>
    private bool TakeAlt(ConsoleKeyInfo key)
    {
        switch (key.Key)
        {
            case ConsoleKey.Enter: _text.Insert("\n"); return true;
            case ConsoleKey.B: _text.StepWord(-1); return true;
            case ConsoleKey.F: _text.StepWord(1); return true;
            case ConsoleKey.D: _text.CutTo(_text.NextWord); return true;
            case ConsoleKey.Backspace: _text.CutWord(); return true;
            default: return char.IsAscii(key.KeyChar) && !key.Modifiers.HasFlag(ConsoleModifiers.Control);
        }
    }

    /// <summary>Hands the text over, or begins one line more while something is open.</summary>
    private void Enter()
    {
        int depth = _isAnswer ? 0 : OpenStatement.Depth(_text.Text);
        if (depth == 0 || _prompt == PromptReader.Continuation) _ending = LineEnding.Entered;
        else _text.Insert("\n" + new string(' ', Indentation * Math.Max(OpenStatement.Depth(_text.Text[.._text.Cursor]), 0)));
    }

    /// <summary>A closing brace that begins a line stands one step further left.</summary>
    private void Outdent()
    {
        int blanks = _text.Cursor - _text.LineStart;
        if (blanks >= Indentation && string.IsNullOrWhiteSpace(_text.Text[_text.LineStart.._text.Cursor]))
            _text.Set(_text.Text.Remove(_text.LineStart, Indentation), _text.Cursor - Indentation);
    }

    private void GoThroughHistory(int direction)
    {
        if (_history.Go(direction, _text.Text) is { } entry) _text.Set(entry);
    }

    private void Complete()
    {
        if (Completion?.Apply(_text) is not { Count: > 0 } choices) return;
        int cursor = _text.Cursor;
        _text.MoveTo(_text.Text.Length);
        Show();
        _text.MoveTo(cursor);
        _view.End();
        _terminal.Write(ChoiceList.Of(choices, _terminal.Width, _terminal.Height));
    }

    private void Search()
    {
        ConsoleKeyInfo key = new HistorySearch(_history, _terminal, _view, ColorsOf).Run(_text);
        bool isGivenUp = key.Key is ConsoleKey.G or ConsoleKey.C && key.Modifiers.HasFlag(ConsoleModifiers.Control);
        if (!isGivenUp && key.Key != ConsoleKey.Escape) Take(key);
    }

    private void Clear()
    {
        _terminal.Write("\x1b[H\x1b[2J");
        _view.Begin();
    }
}

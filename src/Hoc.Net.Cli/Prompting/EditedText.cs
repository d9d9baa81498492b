using System.Text;

namespace Hoc.Net.Cli.Prompting;

/// <summary>A text, of one line or several, and the cursor in it.</summary>
internal sealed class EditedText
{
    private readonly Stack<(string Text, int Cursor)> _before = new();
    private bool _isTyping; // the last change put in a character

    /// <summary>The text; lines end in a line feed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Where the cursor stands, before a character or behind the last one.</summary>
    public int Cursor { get; private set; }

    /// <summary>What was cut last.</summary>
    public string Cut { get; private set; } = "";

    /// <summary>Where the line of the cursor begins.</summary>
    public int LineStart => Text.LastIndexOf('\n', Math.Max(Cursor - 1, 0), Math.Min(Cursor, Text.Length)) + 1;

    /// <summary>Where the line of the cursor ends.</summary>
    public int LineEnd => Text.IndexOf('\n', Cursor) is >= 0 and var end ? end : Text.Length;

    /// <summary>Where the next word ends.</summary>
    public int NextWord => AfterWord(Cursor);

    /// <summary>Begins with an empty text, behind which nothing can be undone.</summary>
    public void Begin()
    {
        (Text, Cursor, _isTyping) = ("", 0, false);
        _before.Clear();
    }

    /// <summary>Puts another text in the place of all, the cursor behind it unless told otherwise.</summary>
    public void Set(string text, int? cursor = null) => Change(text, cursor ?? text.Length);

    /// <summary>Puts a text in; characters typed one after the other, up to a blank, are undone together.</summary>
    public void Insert(string text)
    {
        bool goesOn = _isTyping && text.Length == 1 && text[0] != ' ';
        if (!goesOn) Keep();
        (Text, Cursor, _isTyping) = (Text.Insert(Cursor, text), Cursor + text.Length, text.Length == 1);
    }

    /// <summary>Takes the last change back.</summary>
    public void Undo()
    {
        if (_before.TryPop(out (string Text, int Cursor) before)) (Text, Cursor, _isTyping) = (before.Text, before.Cursor, false);
    }

    /// <summary>Moves to a position; outside the text to its nearest end.</summary>
    public void MoveTo(int position) => Cursor = Math.Clamp(position, 0, Text.Length);

    /// <summary>Moves by a character, with the marks that stand over it.</summary>
    public void Step(int direction) => Cursor = direction > 0 ? After(Cursor) : Before(Cursor);

    /// <summary>Moves by a word.</summary>
    public void StepWord(int direction) => Cursor = direction > 0 ? AfterWord(Cursor) : BeforeWord(Cursor);

    /// <summary>Moves to the line above or below; false where there is none.</summary>
    public bool StepLine(int direction)
    {
        int column = Cursor - LineStart;
        if (direction < 0 ? LineStart == 0 : LineEnd == Text.Length) return false;
        Cursor = direction < 0 ? LineStart - 1 : LineEnd + 1;
        Cursor = Math.Min(LineStart + column, LineEnd);
        return true;
    }

    public void Delete() => Remove(Cursor, After(Cursor));

    public void Backspace() => Remove(Before(Cursor), Cursor);

    /// <summary>Cuts the text between the cursor and a position.</summary>
    public void CutTo(int position)
    {
        (int start, int end) = position < Cursor ? (position, Cursor) : (Cursor, position);
        if (start == end) return;
        Cut = Text[start..end];
        Remove(start, end);
    }

    public void CutWord() => CutTo(BeforeWord(Cursor));

    private void Remove(int start, int end) => Change(Text.Remove(start, end - start), start);

    private void Change(string text, int cursor)
    {
        if (text != Text) Keep();
        (Text, Cursor, _isTyping) = (text, cursor, false);
    }

    private void Keep() => _before.Push((Text, Cursor));

    private int After(int position)
    {
        if (position == Text.Length) return position;
        do position += RuneAt(position).Utf16SequenceLength;
        while (position < Text.Length && CharacterWidth.Of(RuneAt(position)) == 0);
        return position;
    }

    private int Before(int position)
    {
        int start = 0;
        for (int next = 0; next < position; next = After(next)) start = next;
        return start;
    }

    private Rune RuneAt(int position) => Rune.TryGetRuneAt(Text, position, out Rune rune) ? rune : Rune.ReplacementChar;

    private int AfterWord(int position)
    {
        while (position < Text.Length && !char.IsLetterOrDigit(Text[position])) position++;
        while (position < Text.Length && char.IsLetterOrDigit(Text[position])) position++;
        return position;
    }

    private int BeforeWord(int position)
    {
        while (position > 0 && !char.IsLetterOrDigit(Text[position - 1])) position--;
        while (position > 0 && char.IsLetterOrDigit(Text[position - 1])) position--;
        return position;
    }
}

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>The brackets that are open at a place of a statement.</summary>
internal sealed class Nesting
{
    /// <summary>
    /// Brackets may stand in each other this deep. The parser recurses for brackets only and needs less than half a megabyte
    /// of stack for as many.
    /// </summary>
    public const int Deepest = 1000;

    private readonly Stack<int> _braces = new();
    private int _others;

    /// <summary>The offset of the innermost open brace.</summary>
    public int? InnermostBrace => _braces.TryPeek(out int offset) ? offset : null;

    /// <summary>The offset of the first bracket past the bound.</summary>
    public int? TooDeepAt { get; private set; }

    /// <summary>Forgets everything, for the next statement.</summary>
    public void Clear()
    {
        _braces.Clear();
        _others = 0;
        TooDeepAt = null;
    }

    /// <summary>Takes notice of a bracket; other characters do not count.</summary>
    public void See(char bracket, int offset)
    {
        switch (bracket)
        {
            case '{':
                _braces.Push(offset);
                break;
            case '}':
                _braces.TryPop(out _);
                break;
            case '(' or '[':
                _others++;
                break;
            case ')' or ']':
                _others = Math.Max(0, _others - 1);
                break;
        }

        if (_braces.Count + _others > Deepest) TooDeepAt ??= offset;
    }
}

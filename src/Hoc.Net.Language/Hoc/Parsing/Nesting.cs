namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>The brackets that are open at a place of a statement.</summary>
internal sealed class Nesting
{
    /// <summary>
    /// Brackets, and other things that nest, may stand in each other this deep. The parser recurses for brackets only and
    /// needs some 1.5 MB of stack for as many; on a smaller stack it reports the nesting before the stack ends.
    /// </summary>
    public const int Deepest = 1000;

    private readonly List<int> _braces = [];
    private int _others;

    /// <summary>The offset of the innermost open brace.</summary>
    public int? InnermostBrace => _braces.Count > 0 ? _braces[^1] : null;

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
                _braces.Add(offset);
                break;
            case '}':
                if (_braces.Count > 0) _braces.RemoveAt(_braces.Count - 1);
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

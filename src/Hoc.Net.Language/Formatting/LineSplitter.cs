namespace Hoc.Net.Language.Formatting;

/// <summary>Takes a text apart into lines of tokens and comments.</summary>
internal sealed class LineSplitter(string text, ILayoutRules rules)
{
    private readonly List<CodeLine> _lines = [];
    private CodeLine? _line;
    private int _lineStart;
    private bool _followsBlank;

    /// <summary>All lines.</summary>
    public IReadOnlyList<CodeLine> Split()
    {
        int at = 0;
        foreach (CodeToken token in rules.Tokens(text))
        {
            ReadGap(at, token.Start);
            Add(token.Start, token.End, token.Style, isComment: false);
            at = token.End;
        }

        ReadGap(at, text.Length);
        if (_line is not null || _lineStart < text.Length) EndLine();
        return _lines;
    }

    private void ReadGap(int at, int end)
    {
        while (at < end)
        {
            int comment = rules.EndOfComment(text, at);
            if (comment > at)
            {
                Add(at, comment, TokenStyle.Plain, isComment: true);
                at = comment;
                continue;
            }

            if (rules.IsContinuation(text, at)) Line(at).IsContinued = true;
            if (text[at] == '\n')
            {
                EndLine();
                _lineStart = at + 1;
            }

            _followsBlank = true;
            at++;
        }
    }

    private void Add(int start, int end, TokenStyle style, bool isComment)
    {
        string shown = text[start..end];
        bool isLong = shown.Contains('\n', StringComparison.Ordinal);
        Line(start).Pieces.Add(new CodePiece(isLong ? shown : shown.TrimEnd(), isLong ? TokenStyle.Verbatim : style, _followsBlank, isComment));
        _followsBlank = false;
    }

    private CodeLine Line(int start) => _line ??= new CodeLine(text[_lineStart..start].TrimEnd('\\'));

    private void EndLine()
    {
        _lines.Add(_line ?? new CodeLine(""));
        _line = null;
    }
}

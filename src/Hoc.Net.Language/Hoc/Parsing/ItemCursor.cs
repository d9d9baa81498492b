using Antlr4.Runtime.Tree;
using Grammar = Hoc.Net.Language.Generated.HocParser;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Walks the flat items of a statement, a block or the clauses of a <c>for</c>.</summary>
internal ref struct ItemCursor(IList<IParseTree> children, int first, int end)
{
    private int _next = first;

    /// <summary>Whether an item comes next on the same line.</summary>
    public readonly bool AtItem => _next < end
        && children[_next] is Grammar.ItemContext or Grammar.ExpressionContext or Grammar.CommandContext;

    /// <summary>Whether <c>else</c> comes next on the same line.</summary>
    public readonly bool AtElse => AtItem && Content(children[_next]) is Grammar.ElseHeadContext;

    /// <summary>The next item if it is an expression and nothing more, else null.</summary>
    public readonly Grammar.ExpressionContext? ExpressionAhead =>
        AtItem && children[_next] is not Grammar.ItemContext { ChildCount: > 1 }
            ? Content(children[_next]) as Grammar.ExpressionContext
            : null;

    /// <summary>The next item itself, for its place.</summary>
    public readonly Antlr4.Runtime.ParserRuleContext Current => (Antlr4.Runtime.ParserRuleContext)children[_next];

    /// <summary>Moves past the ends of lines.</summary>
    /// <returns>Whether an item follows.</returns>
    public bool SkipLineEnds()
    {
        while (_next < end && !AtItem) _next++;
        return _next < end;
    }

    /// <summary>Takes the next item: an expression or a command; a second expression behind a colon comes along.</summary>
    public IParseTree Take(out Grammar.ExpressionContext? behindColon)
    {
        IParseTree item = children[_next++];
        behindColon = item is Grammar.ItemContext { ChildCount: > 1 } range
            ? (Grammar.ExpressionContext)range.children[2]
            : null;
        return Content(item);
    }

    private static IParseTree Content(IParseTree item) => item is Grammar.ItemContext ? item.GetChild(0) : item;
}

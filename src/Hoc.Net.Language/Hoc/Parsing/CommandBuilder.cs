using Antlr4.Runtime.Tree;
using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Hoc.Statements;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated.HocParser;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>Makes the statements that stand alone: declarations, print, insert, connect ...</summary>
internal sealed class CommandBuilder(TokenTexts texts, ExpressionBuilder expressions)
{
    /// <summary>A statement without a body.</summary>
    public StatementSyntax Build(Grammar.CommandContext context)
    {
        SourceSpan span = texts.Span(context);
        IList<IParseTree> children = context.children;
        return context switch
        {
            Grammar.BreakCommandContext => new BreakSyntax(span),
            Grammar.ContinueCommandContext => new ContinueSyntax(span),
            Grammar.StopCommandContext => new StopSyntax(span),
            Grammar.IteratorStatementCommandContext => new IteratorStatementSyntax(span),
            Grammar.PrintCommandContext => new PrintSyntax(span, Listed(children, Expression)),
            Grammar.DoubleCommandContext => new DoubleSyntax(span, Listed(children, Declared)),
            Grammar.ObjectCommandContext => new ObjectReferenceSyntax(span, Listed(children, Declared)),
            Grammar.CreateCommandContext => new CreateSyntax(span, Listed(children, Declared)),
            Grammar.StringCommandContext => new StringVariableSyntax(span, Strings(children[1])),
            Grammar.DependentCommandContext => new DependentVariableSyntax(span, Listed(children, Path)),
            Grammar.AccessCommandContext => new AccessSyntax(span, Path(children[1])),
            Grammar.InsertCommandContext => new InsertSyntax(span, texts.Identifier(children[1])),
            Grammar.UninsertCommandContext => new UninsertSyntax(span, texts.Identifier(children[1])),
            Grammar.DeleteCommandContext => new DeleteSyntax(span, [texts.Identifier(children[1])]),
            Grammar.SetPointerCommandContext => new SetPointerSyntax(span, Path(children[1]), Path(children[3])),
            Grammar.ConnectCommandContext => Connect(span, Path(children[1]), Expression(children[3])),
            Grammar.EquationCommandContext => Equation(span, Path(children[1]), (Grammar.EquationContext)children[3]),
            _ => throw new ArgumentOutOfRangeException(nameof(context)),
        };
    }

    /// <summary>Names with commas between them.</summary>
    public IReadOnlyList<Identifier> Names(IParseTree tree)
    {
        IList<IParseTree> children = ((Grammar.NamesContext)tree).children;
        var names = new Identifier[(children.Count + 1) / 2];
        for (int i = 0; i < names.Length; i++) names[i] = texts.Identifier(children[2 * i]);
        return names;
    }

    /// <summary>What stands behind a keyword, with commas between.</summary>
    private static T[] Listed<T>(IList<IParseTree> children, Func<IParseTree, T> build)
    {
        var list = new T[children.Count / 2];
        for (int i = 0; i < list.Length; i++) list[i] = build(children[2 * i + 1]);
        return list;
    }

    private Declarator[] Strings(IParseTree tree) =>
        [.. Names(tree).Select(name => new Declarator(name.Span, name, []))];

    /// <summary>A name and its dimensions.</summary>
    private Declarator Declared(IParseTree tree)
    {
        var context = (Antlr4.Runtime.ParserRuleContext)tree;
        var dimensions = new ExpressionSyntax[context.ChildCount - 1];
        for (int i = 0; i < dimensions.Length; i++)
            dimensions[i] = Expression(((Grammar.DimensionContext)context.children[i + 1]).children[1]);
        return new Declarator(texts.Span(context), texts.Identifier(context.children[0]), dimensions);
    }

    private static ConnectSyntax Connect(SourceSpan span, ExpressionSyntax child, ExpressionSyntax parent)
    {
        if (child is not CallSyntax { Arguments: [{ } end] } joined)
            throw new SyntaxException(SyntaxDiagnostics.ConnectChild(child.Span));
        return parent is CallSyntax { Arguments: [{ } location] } place
            ? new ConnectSyntax(span, joined.Target, end, place.Target, location)
            : new ConnectSyntax(span, joined.Target, end, null, parent);
    }

    private EquationSyntax Equation(SourceSpan span, ExpressionSyntax variable, Grammar.EquationContext context)
    {
        ExpressionSyntax Side(int child) => expressions.Build((Grammar.ArithmeticContext)context.children[child]);
        return context.children[0] switch
        {
            ITerminalNode { Symbol.Type: Grammar.COLON } => new EquationSyntax(span, variable, false, false, Side(1), Side(3)),
            ITerminalNode => new EquationSyntax(span, variable, false, true, null, Side(1)),
            _ => new EquationSyntax(span, variable, true, false, Side(0), null),
        };
    }

    private ExpressionSyntax Expression(IParseTree tree) => expressions.Build((Grammar.ExpressionContext)tree);

    private ExpressionSyntax Path(IParseTree tree) => expressions.Build((Grammar.PathContext)tree);
}

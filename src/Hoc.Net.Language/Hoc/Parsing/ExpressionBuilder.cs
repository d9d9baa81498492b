using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;
using Grammar = Hoc.Net.Language.Generated.HocParser;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <summary>
/// Makes expression trees from ANTLR's flat lists of operands and operators, by operator precedence with two stacks
/// (Dijkstra's shunting yard), so that a sum of ten thousand terms needs no deep recursion.
/// </summary>
/// <remarks>
/// Left chains (a + b + c ...) may be of any length; everything that nests to the right or inwards counts towards
/// <see cref="Nesting.Deepest"/>.
/// </remarks>
internal sealed class ExpressionBuilder(TokenTexts texts, DepthGuard depth)
{
    private readonly List<ExpressionSyntax> _operands = [];
    private readonly List<IToken> _pending = [];

    /// <summary>Forgets what a statement with an error left behind.</summary>
    public void Reset()
    {
        _operands.Clear();
        _pending.Clear();
    }

    /// <summary>An expression.</summary>
    public ExpressionSyntax Build(Grammar.ExpressionContext context) => BuildChain(context.children, 0);

    /// <summary>A side of an equation.</summary>
    public ExpressionSyntax Build(Grammar.ArithmeticContext context) => BuildChain(context.children, 0);

    /// <summary>Operands and operators in turn, from the child <paramref name="first"/> on.</summary>
    public ExpressionSyntax BuildChain(IList<IParseTree> children, int first)
    {
        int pendingBefore = _pending.Count;
        PushOperand((Grammar.OperandContext)children[first]);
        for (int i = first + 1; i < children.Count; i += 2)
        {
            IToken symbol = ((ITerminalNode)children[i]).Symbol;
            Operator added = Operator.Of(symbol.Type);
            if (added.IsAssignment) RequireTarget((Grammar.OperandContext)children[i - 1], symbol);
            else Reduce(pendingBefore, added);
            _pending.Add(symbol);
            PushOperand((Grammar.OperandContext)children[i + 1]);
        }

        while (_pending.Count > pendingBefore) ReduceOne();
        ExpressionSyntax result = _operands[^1];
        _operands.RemoveAt(_operands.Count - 1);
        return result;
    }

    /// <summary>A name with its members, indices and arguments.</summary>
    public ExpressionSyntax Build(Grammar.PathContext context)
    {
        IList<IParseTree> children = context.children;
        return BuildPath(children, children.Count);
    }

    /// <summary>The first <paramref name="count"/> children of a path.</summary>
    public ExpressionSyntax BuildPath(IList<IParseTree> children, int count)
    {
        IToken head = ((ITerminalNode)children[0]).Symbol;
        ExpressionSyntax path = head.Type == Grammar.NAME
            ? new NameSyntax(texts.Span(head), texts.Name(head))
            : texts.Argument(head);
        if (count / 2 > Nesting.Deepest) throw new SyntaxException(SyntaxDiagnostics.NestedTooDeeply(texts.Span(head)));
        for (int i = 1; i < count; i++)
        {
            if (children[i] is Grammar.ArgumentsContext arguments)
                path = new CallSyntax(path.Span.To(texts.Span(arguments)), path, Build(arguments));
            else if (((ITerminalNode)children[i]).Symbol.Type == Grammar.DOT)
                path = Member(path, texts.Identifier(children[++i]));
            else
                path = Index(path, children, ref i, count);
        }

        return path;
    }

    /// <summary>The arguments of a call; a range of places is legal only where the caller looked for it.</summary>
    public IReadOnlyList<ExpressionSyntax> Build(Grammar.ArgumentsContext context)
    {
        IList<IParseTree> children = context.children;
        if (children.Count == 2) return [];
        var arguments = new ExpressionSyntax[(children.Count - 1) / 2];
        depth.Enter(context.Start);
        for (int i = 1; i < children.Count; i += 2)
        {
            if (children[i] is not Grammar.ArgumentContext argument)
                throw new SyntaxException(SyntaxDiagnostics.RangeWithoutValues(texts.Span(context)));
            arguments[i / 2] = Build(argument);
        }

        depth.Leave();
        return arguments;
    }

    private ExpressionSyntax Build(Grammar.ArgumentContext context)
    {
        if (context.children[0] is Grammar.ExpressionContext expression) return Build(expression);
        return new AddressSyntax(texts.Span(context), Build((Grammar.PathContext)context.children[1]));
    }

    private static MemberSyntax Member(ExpressionSyntax target, Identifier member) =>
        new(target.Span.To(member.Span), target, member);

    /// <summary>Takes all indices that stand side by side: <c>[1][2]</c> is one element of two dimensions.</summary>
    private IndexSyntax Index(ExpressionSyntax target, IList<IParseTree> children, ref int i, int count)
    {
        List<ExpressionSyntax> indices = [];
        IToken last;
        while (true)
        {
            depth.Enter(((ITerminalNode)children[i]).Symbol);
            indices.Add(Build((Grammar.ExpressionContext)children[i + 1]));
            depth.Leave();
            last = ((ITerminalNode)children[i + 2]).Symbol;
            bool another = i + 3 < count && children[i + 3] is ITerminalNode { Symbol.Type: Grammar.LBRACK };
            if (!another) break;
            i += 3;
        }

        i += 2;
        return new IndexSyntax(target.Span.To(texts.Span(last)), target, indices);
    }

    private void PushOperand(Grammar.OperandContext context)
    {
        IList<IParseTree> children = context.children;
        int i = 0;
        while (children[i] is ITerminalNode { Symbol: { Type: Grammar.NEGATE or Grammar.NOT } prefix })
        {
            _pending.Add(prefix);
            i++;
        }

        depth.Check(_pending.Count, context.Start);
        _operands.Add(Primary(context, children, i));
    }

    private ExpressionSyntax Primary(Grammar.OperandContext context, IList<IParseTree> children, int i)
    {
        if (children[i] is Grammar.PathContext path) return Build(path);
        IToken first = ((ITerminalNode)children[i]).Symbol;
        switch (first.Type)
        {
            case Grammar.NUMBER:
                return texts.Number(first);
            case Grammar.STRING:
                return texts.String(first);
            case Grammar.NEW:
                return new NewSyntax(
                    texts.Span(first, context.Stop),
                    texts.Identifier(children[i + 1]),
                    Build((Grammar.ArgumentsContext)children[i + 2]));
            case Grammar.READ:
                return new CallSyntax(
                    texts.Span(first, context.Stop),
                    new NameSyntax(texts.Span(first), texts.Name(first)),
                    [Build((Grammar.PathContext)children[i + 2])]);
            default:
                depth.Enter(first);
                ExpressionSyntax inner = Build((Grammar.ExpressionContext)children[i + 1]);
                depth.Leave();
                return inner;
        }
    }

    private void RequireTarget(Grammar.OperandContext operand, IToken symbol)
    {
        if (operand.children[^1] is not Grammar.PathContext)
            throw new SyntaxException(SyntaxDiagnostics.NoTarget(texts.Span(symbol), texts.Text(symbol).ToString()));
    }

    /// <summary>Completes the pending operators that bind at least as tightly as the one that comes.</summary>
    private void Reduce(int pendingBefore, Operator coming)
    {
        while (_pending.Count > pendingBefore && Operator.Of(_pending[^1].Type).TakesBefore(coming)) ReduceOne();
    }

    private void ReduceOne()
    {
        IToken symbol = _pending[^1];
        var done = Operator.Of(symbol.Type);
        _pending.RemoveAt(_pending.Count - 1);
        ExpressionSyntax right = _operands[^1];
        if (done.IsPrefix)
        {
            _operands[^1] = new UnarySyntax(texts.Span(symbol).To(right.Span), done.Unary, right);
            return;
        }

        _operands.RemoveAt(_operands.Count - 1);
        ExpressionSyntax left = _operands[^1];
        SourceSpan span = left.Span.To(right.Span);
        _operands[^1] = done.IsAssignment
            ? new AssignmentSyntax(span, left, done.Assignment, right)
            : new BinarySyntax(span, done.Binary, left, right);
    }
}

using Hoc.Net.Language.Generated;
using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Hoc.Parsing;

/// <content>Expressions, by operator precedence with two stacks, as in <see cref="ExpressionBuilder"/>.</content>
internal sealed partial class DirectParser
{
    private readonly List<ExpressionSyntax> _operands = [];
    private readonly List<PendingOperator> _pending = [];

    /// <summary>Whether the expression read last is a path and nothing more: no sign, operator or parenthesis.</summary>
    private bool _isPath;

    private ExpressionSyntax ParseExpression()
    {
        int pendingBefore = _pending.Count;
        bool endsInPath = ParseOperand();
        bool isPath = endsInPath && _pending.Count == pendingBefore;
        while (IsOperator(_token.Type))
        {
            isPath = false;
            var coming = Operator.Of(_token.Type);
            if (!coming.IsAssignment) Reduce(pendingBefore, coming);
            else if (!endsInPath) throw GiveUp();
            _pending.Add(new PendingOperator(coming, Take()));
            endsInPath = ParseOperand();
        }

        while (_pending.Count > pendingBefore) ReduceOne();
        ExpressionSyntax result = _operands[^1];
        _operands.RemoveAt(_operands.Count - 1);
        _isPath = isPath;
        return result;
    }

    private static bool IsOperator(int type) => type is >= HocLexer.ASSIGN and <= HocLexer.CARET;

    /// <summary>Signs and what they stand before.</summary>
    /// <returns>Whether that is a path, which can be assigned to.</returns>
    private bool ParseOperand()
    {
        while (_token.Type is HocLexer.NEGATE or HocLexer.NOT)
        {
            var sign = Operator.Of(_token.Type);
            _pending.Add(new PendingOperator(sign, Take()));
        }

        if (_depth + _pending.Count > Deepest) throw GiveUp();
        bool isPath = _token.Type is HocLexer.NAME or HocLexer.ARGUMENT;
        _operands.Add(isPath ? ParsePath() : ParsePrimary());
        return isPath;
    }

    private ExpressionSyntax ParsePrimary()
    {
        int start = _token.Start;
        switch (_token.Type)
        {
            case HocLexer.NUMBER:
                double value = LiteralText.Number(_token.Text);
                Take();
                return new NumberLiteralSyntax(SpanFrom(start), value);
            case HocLexer.STRING:
                return TakeString();
            case HocLexer.LPAREN:
                Take();
                Enter();
                ExpressionSyntax inner = ParseExpression();
                _depth--;
                Take(HocLexer.RPAREN);
                return inner;
            case HocLexer.NEW:
                Take();
                Identifier template = TakeName();
                ExpressionSyntax[] arguments = ParseArguments();
                return new NewSyntax(SpanFrom(start), template, arguments);
            case HocLexer.READ:
                string name = names[_token.Text];
                Take();
                SourceSpan word = SpanFrom(start);
                Take(HocLexer.LPAREN);
                ExpressionSyntax target = ParsePath();
                Take(HocLexer.RPAREN);
                return new CallSyntax(SpanFrom(start), new NameSyntax(word, name), [target]);
            default:
                throw GiveUp();
        }
    }

    private StringLiteralSyntax TakeString()
    {
        string value = LiteralText.String(_token.Text);
        int start = Take();
        return new StringLiteralSyntax(SpanFrom(start), value);
    }

    private ExpressionSyntax ParsePath()
    {
        int start = _token.Start;
        ExpressionSyntax path = ParseHead();
        for (int parts = 0; ; parts++)
        {
            if (parts > Deepest) throw GiveUp();
            switch (_token.Type)
            {
                case HocLexer.DOT:
                    Take();
                    Identifier member = TakeName();
                    path = new MemberSyntax(SpanFrom(start), path, member);
                    break;
                case HocLexer.LBRACK:
                    List<ExpressionSyntax> indices = [];
                    while (_token.Type == HocLexer.LBRACK) indices.Add(ParseIndex());
                    path = new IndexSyntax(SpanFrom(start), path, indices);
                    break;
                case HocLexer.CALL:
                    ExpressionSyntax[] arguments = ParseArguments();
                    path = new CallSyntax(SpanFrom(start), path, arguments);
                    break;
                default:
                    return path;
            }
        }
    }

    private ExpressionSyntax ParseHead()
    {
        if (_token.Type == HocLexer.NAME)
        {
            string name = names[_token.Text];
            int start = Take();
            return new NameSyntax(SpanFrom(start), name);
        }

        var span = new SourceSpan(_source, _token.Start, _token.End - _token.Start);
        if (_token.Type != HocLexer.ARGUMENT || LiteralText.Argument(span, _token.Text) is not { } argument) throw GiveUp();
        Take();
        return argument;
    }

    private ExpressionSyntax ParseIndex()
    {
        Take();
        Enter();
        ExpressionSyntax index = ParseExpression();
        _depth--;
        Take(HocLexer.RBRACK);
        return index;
    }

    private ExpressionSyntax[] ParseArguments()
    {
        Take(HocLexer.CALL);
        if (_token.Type == HocLexer.RPAREN)
        {
            Take();
            return [];
        }

        Enter();
        int before = _operands.Count;
        _operands.Add(ParseArgument());
        while (_token.Type == HocLexer.COMMA)
        {
            Take();
            _operands.Add(ParseArgument());
        }

        _depth--;
        Take(HocLexer.RPAREN);
        ExpressionSyntax[] arguments = [.. _operands[before..]];
        _operands.RemoveRange(before, arguments.Length);
        return arguments;
    }

    private ExpressionSyntax ParseArgument()
    {
        if (_token.Type != HocLexer.AMPERSAND) return ParseExpression();
        int start = Take();
        ExpressionSyntax target = ParsePath();
        return new AddressSyntax(SpanFrom(start), target);
    }

    /// <summary>Completes the pending operators that bind at least as tightly as the one that comes.</summary>
    private void Reduce(int pendingBefore, Operator coming)
    {
        while (_pending.Count > pendingBefore && _pending[^1].Operator.TakesBefore(coming)) ReduceOne();
    }

    private void ReduceOne()
    {
        (Operator done, int start) = _pending[^1];
        _pending.RemoveAt(_pending.Count - 1);
        ExpressionSyntax right = _operands[^1];
        if (done.IsPrefix)
        {
            _operands[^1] = new UnarySyntax(SpanTo(start, right), done.Unary, right);
            return;
        }

        _operands.RemoveAt(_operands.Count - 1);
        ExpressionSyntax left = _operands[^1];
        SourceSpan span = left.Span.To(right.Span);
        _operands[^1] = done.IsAssignment
            ? new AssignmentSyntax(span, left, done.Assignment, right)
            : new BinarySyntax(span, done.Binary, left, right);
    }

    private readonly record struct PendingOperator(Operator Operator, int Start);
}

using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using Antlr4.Runtime.Tree;
using Grammar = Hoc.Net.Language.Generated.NmodlParser;

namespace Hoc.Net.Language.Nmodl.Parsing;

/// <summary>A flat list of operands and operators, which becomes a tree by precedence climbing.</summary>
/// <example><code>
/// a + b*c^d - e   becomes   ((a + (b*(c^d))) - e)
/// -a^-b*c         becomes   ((-(a^(-b)))*c)
/// </code></example>
internal ref struct OperatorChain(
    NmodlTexts texts,
    Func<Grammar.PrimaryContext, NmodlExpression> primary,
    Grammar.OperandContext[] operands,
    Grammar.BinaryOperatorContext[] operators)
{
    /// <summary>The operand that is read next, and the operator behind it.</summary>
    private int _at;

    /// <summary>The whole list.</summary>
    public NmodlExpression Parse() => Parse(0);

    /// <summary>The longest expression from here whose operators bind at least so tight.</summary>
    private NmodlExpression Parse(int tightest)
    {
        IToken first = operands[_at].Start;
        NmodlExpression left = Signed(operands[_at], 0);
        while (_at < operators.Length && Of(operators[_at]) is var sign && sign.Binding() >= tightest)
        {
            _at++;
            left = Binary(first, sign, left, Parse(sign == BinaryOperator.Power ? sign.Binding() : sign.Binding() + 1));
        }

        return left;
    }

    /// <summary>An operand with its signs from the given one on, and the power that binds tighter than they do.</summary>
    private NmodlExpression Signed(Grammar.OperandContext operand, int sign)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (operand.GetChild(sign) is not ITerminalNode { Symbol: var token }) return Powers(operand.primary(), sign > 0);
        NmodlExpression inner = Signed(operand, sign + 1);
        return new UnaryExpression(
            texts.Span(token, operands[_at].Stop),
            token.Type == Grammar.MINUS ? UnaryOperator.Negate : UnaryOperator.Not,
            inner);
    }

    private NmodlExpression Powers(Grammar.PrimaryContext context, bool isSigned)
    {
        NmodlExpression left = primary(context);
        if (!isSigned || _at >= operators.Length || operators[_at].Start.Type != Grammar.CARET) return left;
        _at++;
        return Binary(context.Start, BinaryOperator.Power, left, Parse(BinaryOperators.BindingOfPower));
    }

    private readonly BinaryExpression Binary(IToken first, BinaryOperator sign, NmodlExpression left, NmodlExpression right) =>
        new(texts.Span(first, operands[_at].Stop), sign, left, right);

    private static BinaryOperator Of(Grammar.BinaryOperatorContext context) => context.Start.Type switch
    {
        Grammar.OR => BinaryOperator.Or,
        Grammar.AND => BinaryOperator.And,
        Grammar.EQUAL => BinaryOperator.Equal,
        Grammar.NOT_EQUAL => BinaryOperator.NotEqual,
        Grammar.LESS => BinaryOperator.Less,
        Grammar.LESS_OR_EQUAL => BinaryOperator.LessOrEqual,
        Grammar.GREATER => BinaryOperator.Greater,
        Grammar.GREATER_OR_EQUAL => BinaryOperator.GreaterOrEqual,
        Grammar.PLUS => BinaryOperator.Add,
        Grammar.MINUS => BinaryOperator.Subtract,
        Grammar.STAR => BinaryOperator.Multiply,
        Grammar.SLASH => BinaryOperator.Divide,
        _ => BinaryOperator.Power,
    };
}

namespace Hoc.Net.Language.Nmodl.Printing;

/// <summary>Expressions, with the parentheses that operators need; a sign behind an operator gets some too, to be seen.</summary>
internal sealed partial class NmodlPrinter
{
    private const int BindingOfPrimaries = BinaryOperators.BindingOfPower + 1;

    private void Expression(NmodlExpression expression)
    {
        switch (expression)
        {
            case NumberLiteral e:
                _text.Append(e.Text);
                Unit(e.Unit);
                break;
            case StringLiteral e: _text.Append('"').Append(e.Text).Append('"'); break;
            case NameExpression e: _text.Append(e.Name.Text); break;
            case ElementExpression e:
                _text.Append(e.Name.Text);
                Index(e.Index);
                break;
            case DerivativeExpression e:
                _text.Append(e.Name.Text).Append('\'', e.Order);
                Index(e.Index);
                break;
            case DelayedExpression e:
                _text.Append(e.Name.Text).Append('@').Append(e.Delay.Text);
                Index(e.Index);
                break;
            case CallExpression e: Call(e); break;
            case UnaryExpression e:
                _text.Append(e.Operator == UnaryOperator.Negate ? '-' : '!');
                Operand(e.Operand, BinaryOperators.BindingOfSigns + 1);
                break;
            case BinaryExpression e: Binary(e); break;
            default: throw new ArgumentOutOfRangeException(nameof(expression));
        }
    }

    private void Binary(BinaryExpression binary)
    {
        int binding = binary.Operator.Binding();
        bool isPower = binary.Operator == BinaryOperator.Power;
        Operand(binary.Left, isPower ? binding + 1 : binding);
        bool isTight = isPower || binary.Operator is BinaryOperator.Multiply or BinaryOperator.Divide;
        _text.Append(isTight ? "" : " ").Append(binary.Operator.Sign()).Append(isTight ? "" : " ");
        int right = isPower ? binding : binding + 1;
        Operand(binary.Right, binary.Right is UnaryExpression ? BindingOfPrimaries : right);
    }

    private void Operand(NmodlExpression operand, int tightest)
    {
        bool needsParentheses = BindingOf(operand) < tightest;
        if (needsParentheses) _text.Append('(');
        Expression(operand);
        if (needsParentheses) _text.Append(')');
    }

    private static int BindingOf(NmodlExpression expression) => expression switch
    {
        BinaryExpression binary => binary.Operator.Binding(),
        UnaryExpression => BinaryOperators.BindingOfSigns,
        NumberLiteral number when number.Text.StartsWith('-') => BinaryOperators.BindingOfSigns,
        _ => BindingOfPrimaries,
    };

    private void Call(CallExpression call)
    {
        _text.Append(call.Name.Text).Append('(');
        List(call.Arguments, ", ", Expression);
        _text.Append(')');
    }

    private void Index(NmodlExpression? index)
    {
        if (index is null) return;
        _text.Append('[');
        Expression(index);
        _text.Append(']');
    }
}

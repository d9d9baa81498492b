using Hoc.Net.Language.Nmodl;

namespace Hoc.Net.Mechanisms.Nmodl.Trees;

/// <summary>Puts an expression in place of a name, and computes what is a number then.</summary>
internal sealed class Substitution(string name, NmodlExpression replacement) : TreeRewriter
{
    public override NmodlExpression Expression(NmodlExpression expression)
    {
        if (expression is NameExpression found && found.Name.Text == name)
            return replacement;
        var changed = base.Expression(expression);
        return changed is BinaryExpression { Left: NumberLiteral left, Right: NumberLiteral right } binary
            ? Fold(binary, left.Value, right.Value)
            : changed;
    }

    private static NmodlExpression Fold(BinaryExpression binary, double left, double right)
    {
        var build = new Build(binary.Span);
        return binary.Operator switch
        {
            BinaryOperator.Add => build.Number(left + right),
            BinaryOperator.Subtract => build.Number(left - right),
            BinaryOperator.Multiply => build.Number(left * right),
            _ => binary,
        };
    }
}

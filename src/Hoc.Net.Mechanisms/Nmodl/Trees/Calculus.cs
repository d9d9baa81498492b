using Hoc.Net.Language.Nmodl;

namespace Hoc.Net.Mechanisms.Nmodl.Trees;

/// <summary>Differentiates expressions by a variable, where that is plain: sums, products, quotients by constants, whole powers.</summary>
internal static class Calculus
{
    /// <summary>
    /// The derivative of an expression by a place; null where it is not known by these rules, as for a function of the place. Calls are taken as constant where
    /// no argument holds the place.
    /// </summary>
    public static NmodlExpression? Derivative(NmodlExpression expression, Place by)
    {
        var build = new Build(expression.Span);
        if (!DependsOn(expression, by))
            return build.Number(0);
        if (by.Is(expression))
            return build.Number(1);
        return expression switch
        {
            UnaryExpression { Operator: UnaryOperator.Negate } unary => Derivative(unary.Operand, by) is { } d ? build.Negate(d) : null,
            BinaryExpression binary => OfBinary(binary, by, build),
            _ => null,
        };
    }

    /// <summary>
    /// An expression as constant + factor · place; null where it is not linear in the place.
    /// </summary>
    public static (NmodlExpression Constant, NmodlExpression Factor)? Linear(NmodlExpression expression, Place by)
    {
        if (Derivative(expression, by) is not { } factor || DependsOn(factor, by))
            return null;
        return (WithZero(expression, by), factor);
    }

    /// <summary>Whether a place may occur in an expression.</summary>
    public static bool DependsOn(NmodlExpression expression, Place place) => TreeWalk.Parts(expression).Any(place.MayBe);

    /// <summary>Whether a place is only added and multiplied, and divided by what does not hold it.</summary>
    public static bool IsPolynomial(NmodlExpression expression, Place place) =>
        !DependsOn(expression, place) || place.Is(expression) || expression switch
        {
            UnaryExpression { Operator: UnaryOperator.Negate } unary => IsPolynomial(unary.Operand, place),
            BinaryExpression { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply } binary =>
                IsPolynomial(binary.Left, place) && IsPolynomial(binary.Right, place),
            BinaryExpression { Operator: BinaryOperator.Divide } binary => IsPolynomial(binary.Left, place) && !DependsOn(binary.Right, place),
            _ => false,
        };

    /// <summary>An expression with 0 in place of a place, simplified.</summary>
    private static NmodlExpression WithZero(NmodlExpression expression, Place place)
    {
        var build = new Build(expression.Span);
        if (place.Is(expression))
            return build.Number(0);
        if (!DependsOn(expression, place))
            return expression;
        return expression switch
        {
            UnaryExpression { Operator: UnaryOperator.Negate } unary => build.Negate(WithZero(unary.Operand, place)),
            BinaryExpression binary => Combine(binary.Operator, WithZero(binary.Left, place), WithZero(binary.Right, place), build),
            _ => expression,
        };
    }

    private static NmodlExpression? OfBinary(BinaryExpression binary, Place by, Build build)
    {
        if (Derivative(binary.Left, by) is not { } left || Derivative(binary.Right, by) is not { } right)
            return null;
        return binary.Operator switch
        {
            BinaryOperator.Add => build.Add(left, right),
            BinaryOperator.Subtract => build.Subtract(left, right),
            BinaryOperator.Multiply => build.Add(build.Multiply(left, binary.Right), build.Multiply(binary.Left, right)),
            BinaryOperator.Divide => build.Subtract(
                build.Divide(left, binary.Right),
                build.Divide(build.Multiply(binary.Left, right), build.Multiply(binary.Right, binary.Right))),
            BinaryOperator.Power when !DependsOn(binary.Right, by) && binary.Right is NumberLiteral power => build.Multiply(
                build.Multiply(power, build.Power(binary.Left, build.Number(power.Value - 1))), left),
            _ => null,
        };
    }

    private static NmodlExpression Combine(BinaryOperator op, NmodlExpression left, NmodlExpression right, Build build) => op switch
    {
        BinaryOperator.Add => build.Add(left, right),
        BinaryOperator.Subtract => build.Subtract(left, right),
        BinaryOperator.Multiply => build.Multiply(left, right),
        BinaryOperator.Divide => build.Divide(left, right),
        BinaryOperator.Power => build.Power(left, right),
        _ => build.Binary(op, left, right),
    };
}

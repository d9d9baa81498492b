using Hoc.Net.Language.Nmodl;

namespace Hoc.Net.Mechanisms.Nmodl.Trees;

/// <summary>An expression as a product over a product, so that what both have in common can be left out.</summary>
internal sealed class Factors
{
    private readonly List<NmodlExpression> _above = [];
    private readonly List<NmodlExpression> _below = [];
    private readonly PureFunctions _pure;
    private bool _isNegative;

    private Factors(PureFunctions pure) => _pure = pure;

    /// <summary>
    /// The quotient of two expressions without their common factors; null where there are none. A factor stays that calls what does more than give a value.
    /// </summary>
    /// <remarks>What is left is what the quotient tends to where such a factor is zero or infinite.</remarks>
    public static NmodlExpression? Quotient(NmodlExpression left, NmodlExpression right, PureFunctions pure, Build build)
    {
        var factors = new Factors(pure);
        factors.Add(left, factors._above, factors._below);
        factors.Add(right, factors._below, factors._above);
        return factors.Cancel() ? factors.Write(build) : null;
    }

    private void Add(NmodlExpression expression, List<NmodlExpression> above, List<NmodlExpression> below)
    {
        switch (expression)
        {
            case UnaryExpression { Operator: UnaryOperator.Negate } negation:
                _isNegative = !_isNegative;
                Add(negation.Operand, above, below);
                break;
            case BinaryExpression { Operator: BinaryOperator.Multiply } product:
                Add(product.Left, above, below);
                Add(product.Right, above, below);
                break;
            case BinaryExpression { Operator: BinaryOperator.Divide } quotient:
                Add(quotient.Left, above, below);
                Add(quotient.Right, below, above);
                break;
            case NumberLiteral { Value: < 0 } number:
                _isNegative = !_isNegative;
                Add(new Build(number.Span).Number(-number.Value), above, below);
                break;
            case NumberLiteral { Value: 1 }:
                break;
            default:
                above.Add(expression);
                break;
        }
    }

    private bool Cancel()
    {
        var count = _below.Count;
        for (var i = _above.Count - 1; i >= 0; i--)
        {
            var factor = _above[i];
            var match = _below.FindIndex(other => TreeEquality.AreSame(factor, other, _pure.Contains));
            if (match < 0)
                continue;
            _above.RemoveAt(i);
            _below.RemoveAt(match);
        }

        return _below.Count < count;
    }

    private NmodlExpression Write(Build build)
    {
        var quotient = build.Divide(Product(_above, build), Product(_below, build));
        return _isNegative ? build.Negate(quotient) : quotient;
    }

    private static NmodlExpression Product(List<NmodlExpression> factors, Build build) =>
        factors.Aggregate((NmodlExpression)build.Number(1), build.Multiply);
}

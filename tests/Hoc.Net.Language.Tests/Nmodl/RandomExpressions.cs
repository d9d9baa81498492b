using System.Globalization;
using Hoc.Net.Language.Nmodl;

namespace Hoc.Net.Language.Tests.Nmodl;

/// <summary>Expressions of every kind, made by chance.</summary>
internal static class RandomExpressions
{
    /// <summary>An expression that is at most so deep.</summary>
    public static NmodlExpression Make(Random random, int depth)
    {
        NmodlName name = new(default, "x" + random.Next(3));
        NmodlExpression Inner() => Make(random, depth - 1);
        return random.Next(depth > 0 ? 12 : 3) switch
        {
            0 => new NameExpression(default, name),
            1 => Number(random.Next(100), null),
            2 => Number(random.Next(100), new NmodlUnit(default, "mA/cm2")),
            3 => new ElementExpression(default, name, Inner()),
            4 => new DerivativeExpression(default, name, null, random.Next(1, 3)),
            5 => new CallExpression(default, name, [.. Enumerable.Range(0, random.Next(3)).Select(_ => Inner())]),
            6 => new UnaryExpression(default, UnaryOperator.Negate, Inner()),
            7 => new UnaryExpression(default, UnaryOperator.Not, Inner()),
            _ => new BinaryExpression(default, (BinaryOperator)random.Next((int)BinaryOperator.Power + 1), Inner(), Inner()),
        };
    }

    private static NumberLiteral Number(int value, NmodlUnit? unit) =>
        new(default, value, value.ToString(CultureInfo.InvariantCulture), unit);
}

using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Units;

namespace Hoc.Net.Mechanisms.Nmodl.UnitChecks;

/// <summary>Finds the units of expressions, and tells where they do not fit inside one.</summary>
/// <remarks>
/// A factor that stands alone in parentheses converts: what it multiplies stays the same amount in another unit. Any other number without a unit
/// is taken for a pure one where it is 1, 2 or 4, and otherwise may stand for anything.
/// </remarks>
internal sealed class UnitReader(MechanismSource source, UnitScope scope, Action<Diagnostic> tell)
{
    private static readonly HashSet<string> OfPureNumbers =
        ["exp", "log", "log10", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh"];

    /// <summary>The unit of an expression; null when it is not known.</summary>
    public Measure? Read(NmodlExpression expression) => expression switch
    {
        NumberLiteral number => OfNumber(number),
        NameExpression name => scope.Find(name.Name.Text),
        ElementExpression element => scope.Find(element.Name.Text),
        UnaryExpression { Operator: UnaryOperator.Negate } unary => Read(unary.Operand),
        UnaryExpression unary => Compared(Read(unary.Operand)),
        BinaryExpression binary => OfBinary(binary),
        CallExpression call => OfCall(call),
        _ => null,
    };

    /// <summary>Whether a value of one unit may stand where another one is wanted.</summary>
    public static bool Fits(Measure wanted, Measure given) =>
        wanted.IsNumber || given.IsNumber || wanted.IsLoose || given.IsLoose || wanted.Unit.IsSame(given.Unit);

    private Measure? OfNumber(NumberLiteral number)
    {
        if (number.Unit is { Text.Length: > 0 } unit) return scope.Read(unit.Text);
        return new Measure(Unit.One, null, IsLoose: number.Text is not ("1" or "2" or "4"), IsNumber: true);
    }

    private Measure? OfFactor(NmodlExpression factor) =>
        factor is NumberLiteral { Unit: null } number && IsConversion(number) ? new Measure(new Unit(1 / number.Value, default)) : Read(factor);

    /// <summary>Whether a number stands alone in parentheses that are no call's.</summary>
    private static bool IsConversion(NumberLiteral number)
    {
        ReadOnlySpan<char> text = number.Span.Source.Characters;
        int before = number.Span.Start - 1;
        int after = number.Span.End;
        while (before >= 0 && text[before] is ' ' or '\t') before--;
        while (after < text.Length && text[after] is ' ' or '\t') after++;
        if (before < 0 || after >= text.Length || text[before] != '(' || text[after] != ')' || number.Value == 0) return false;
        do before--;
        while (before >= 0 && text[before] is ' ' or '\t');
        return before < 0 || !(char.IsAsciiLetterOrDigit(text[before]) || text[before] == '_');
    }

    private Measure? OfBinary(BinaryExpression binary)
    {
        if (binary.Operator == BinaryOperator.Multiply) return OfFactor(binary.Left) * OfFactor(binary.Right);
        if (binary.Operator == BinaryOperator.Divide) return OfFactor(binary.Left) / OfFactor(binary.Right);
        Measure? left = Read(binary.Left);
        Measure? right = Read(binary.Right);
        switch (binary.Operator)
        {
            case BinaryOperator.Power:
                return OfPower(left, binary.Right);
            case BinaryOperator.And or BinaryOperator.Or:
                return Measure.Pure;
            default:
                if (left is { } a && right is { } b && !Fits(a, b)) tell(UnitDiagnostics.Combines(binary.Span, a, b));
                return binary.Operator is BinaryOperator.Add or BinaryOperator.Subtract ? Sum(left, right) : Measure.Pure;
        }
    }

    private static Measure? Sum(Measure? left, Measure? right) => left is null ? Shared(right) : right is null ? Shared(left)
        : left.Value.IsNumber ? right.Value.IsNumber ? left : Shared(right) : left;

    /// <summary>What a sum is in, of whose other part nothing is known.</summary>
    private static Measure? Shared(Measure? known) => known is { IsNumber: true } ? null : known;

    private static Measure? Compared(Measure? operand) => operand is null ? null : Measure.Pure;

    private static Measure? OfPower(Measure? given, NmodlExpression exponent)
    {
        if (given is not { } measure) return null;
        if (measure.Unit.Dimension == default) return measure with { Name = null };
        if (exponent is not NumberLiteral { Unit: null, Value: var power } || !double.IsInteger(power) || power is < 0 or > 9) return null;
        Unit unit = Unit.One;
        for (int i = 0; i < power; i++) unit *= measure.Unit;
        return measure with { Unit = unit, Name = null };
    }

    private Measure? OfCall(CallExpression call)
    {
        Measure?[] arguments = [.. call.Arguments.Select(Read)];
        string function = call.Name.Text;
        if (source.Block(function) is { } block)
        {
            for (int i = 0; i < Math.Min(arguments.Length, block.Parameters.Length); i++)
                if (block.Parameters[i].Unit is { Text.Length: > 0 } unit) Compare(call, i, scope.Read(unit.Text), arguments[i]);
            return block.Unit is { Text.Length: > 0 } result ? scope.Read(result.Text) : null;
        }

        if (source.FunctionTables.FirstOrDefault(table => table.Name.Text == function) is { } table)
            return table.Unit is { Text.Length: > 0 } unit ? scope.Read(unit.Text) : null;
        if (!OfPureNumbers.Contains(function)) return function == "fabs" && arguments.Length == 1 ? arguments[0] : null;
        if (arguments.Length == 1) Compare(call, 0, Measure.Pure, arguments[0]);
        return arguments is [{ IsLoose: true }] ? Measure.Pure with { IsLoose = true } : Measure.Pure;
    }

    private void Compare(CallExpression call, int i, Measure? wanted, Measure? given)
    {
        if (wanted is { } want && given is { } have && !Fits(want, have))
            tell(UnitDiagnostics.Passes(call.Arguments[i].Span, call.Name.Text, want, have));
    }
}

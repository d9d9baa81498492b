using Hoc.Net.Mechanisms.Units;

namespace Hoc.Net.Mechanisms.Nmodl.UnitChecks;

/// <summary>What is known of the unit of an expression.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Name">The unit as its file writes it; null where it was computed.</param>
/// <param name="IsLoose">Whether a number without a unit is a factor of it, which may stand for anything.</param>
/// <param name="IsNumber">Whether it is nothing but numbers.</param>
internal readonly record struct Measure(Unit Unit, string? Name = null, bool IsLoose = false, bool IsNumber = false)
{
    /// <summary>A pure number: what a comparison or exp() gives.</summary>
    public static Measure Pure { get; } = new(Unit.One);

    /// <summary>The product of two expressions.</summary>
    public static Measure operator *(Measure a, Measure b) => new(a.Unit * b.Unit, null, a.IsLoose || b.IsLoose, a.IsNumber && b.IsNumber);

    /// <summary>The quotient of two expressions.</summary>
    public static Measure operator /(Measure a, Measure b) => new(a.Unit / b.Unit, null, a.IsLoose || b.IsLoose, a.IsNumber && b.IsNumber);

    /// <summary>The unit as a modeller writes it.</summary>
    public override string ToString() =>
        Name is { Length: > 0 } name ? $"({name})" : Unit.IsSame(Unit.One) ? "no unit" : $"({UnitNames.Of(Unit)})";
}

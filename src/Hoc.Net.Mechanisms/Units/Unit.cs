using System.Globalization;

namespace Hoc.Net.Mechanisms.Units;

/// <summary>A unit as a multiple of base units.</summary>
/// <param name="Factor">How many base units it is.</param>
/// <param name="Dimension">Which base units.</param>
internal readonly record struct Unit(double Factor, Dimension Dimension)
{
    /// <summary>Two units are the same when their factors agree to so many parts, as modlunit has it.</summary>
    private const double Tolerance = 1e-5;

    /// <summary>A plain number.</summary>
    public static Unit One { get; } = new(1, default);

    /// <summary>Whether one can be converted into the other.</summary>
    public bool IsConformable(Unit other) => Dimension == other.Dimension;

    /// <summary>Whether both are the same unit, whatever their names.</summary>
    public bool IsSame(Unit other) => IsConformable(other) && Math.Abs(other.Factor / Factor - 1) <= Tolerance;

    /// <summary>The product of two units.</summary>
    public static Unit operator *(Unit a, Unit b) => new(a.Factor * b.Factor, a.Dimension + b.Dimension);

    /// <summary>The quotient of two units.</summary>
    public static Unit operator /(Unit a, Unit b) => new(a.Factor / b.Factor, a.Dimension - b.Dimension);

    /// <summary>As a unit of NMODL: <c>10 coul/m2-sec</c>.</summary>
    public override string ToString() =>
        $"{Factor.ToString("G6", CultureInfo.InvariantCulture)} {Dimension}".TrimEnd();
}

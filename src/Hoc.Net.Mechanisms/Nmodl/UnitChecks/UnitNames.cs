using System.Globalization;
using Hoc.Net.Mechanisms.Units;

namespace Hoc.Net.Mechanisms.Nmodl.UnitChecks;

/// <summary>Units that mechanisms are full of, to name what a formula gives.</summary>
internal static class UnitNames
{
    private static readonly (string Definition, string Name)[] Definitions =
    [
        ("millisec", "ms"), ("/millisec", "/ms"), ("millivolt", "mV"), ("millivolt/millisec", "mV/ms"), ("milli/liter", "mM"), ("milli/liter-millisec", "mM/ms"),
        ("liter/milli", "/mM"), ("liter/milli-millisec", "/mM-ms"), ("milliamp/cm2", "mA/cm2"), ("nanoamp", "nA"), ("mho/cm2", "S/cm2"), ("micromho", "uS"), ("nanomho", "nS"),
        ("micron", "um"), ("micron2", "um2"), ("microfarad/cm2", "uF/cm2"), ("/millivolt", "/mV"), ("degC", "degC"), ("cm", "cm"), ("coul", "coul"), ("joule", "joule"),
    ];

    private static readonly (Unit Unit, string Name)[] Usual = Read();

    /// <summary>The usual name of a unit, or what it is made of in the units of mechanisms: <c>mV2</c>, <c>0.001 mA/cm2-ms</c>.</summary>
    public static string Of(Unit unit) => Array.Find(Usual, usual => usual.Unit.IsSame(unit)).Name ?? Composed(unit);

    /// <summary>
    /// Mass stands in voltages alone, and charge apart from them in currents, so that the powers of both follow; what is left of length is in concentrations,
    /// which are numbers in a volume here, as far as it makes whole ones.
    /// </summary>
    private static string Composed(Unit unit)
    {
        Dimension dimension = unit.Dimension;
        if (dimension is not { Luminosity: 0, Information: 0, Temperature: 0 }) return unit.ToString();
        int volts = dimension.Mass;
        int amperes = dimension.Charge + volts;
        int time = dimension.Time + (2 * volts) + amperes;
        int length = dimension.Length - (2 * volts);
        int concentrations = length < 0 ? -length / 3 : 0;
        length += 3 * concentrations;
        (string Name, int Power, double Size)[] parts =
            [("mA", amperes, 1e-3), ("mV", volts, 1e-3), ("mM", concentrations, 1), ("cm", length, 1e-2), ("ms", time, 1e-3)];
        double factor = parts.Aggregate(unit.Factor, static (rest, part) => rest / Math.Pow(part.Size, part.Power));
        string above = Product(parts.Where(static part => part.Power > 0).Select(static part => (part.Name, part.Power)));
        string below = Product(parts.Where(static part => part.Power < 0).Select(static part => (part.Name, -part.Power)));
        string name = below.Length > 0 ? $"{above}/{below}" : above;
        return new Unit(factor, default).IsSame(Unit.One) ? name : $"{factor.ToString("G6", CultureInfo.InvariantCulture)} {name}".TrimEnd();
    }

    private static string Product(IEnumerable<(string Name, int Power)> parts) =>
        string.Join('-', parts.Select(static part => part.Power == 1 ? part.Name : $"{part.Name}{part.Power}"));

    private static (Unit, string)[] Read()
    {
        var table = new UnitTable(isLegacy: false);
        return [.. Definitions.Select(usual => table.TryParse(usual.Definition, out Unit unit, out _) ? (unit, usual.Name) : throw new InvalidDataException(usual.Definition))];
    }
}

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

    /// <summary>The usual name of a unit; null when it has none.</summary>
    public static string? Find(Unit unit) => Array.Find(Usual, usual => usual.Unit.IsSame(unit)).Name;

    private static (Unit, string)[] Read()
    {
        var table = new UnitTable(isLegacy: false);
        return [.. Definitions.Select(usual => table.TryParse(usual.Definition, out Unit unit, out _) ? (unit, usual.Name) : throw new InvalidDataException(usual.Definition))];
    }
}

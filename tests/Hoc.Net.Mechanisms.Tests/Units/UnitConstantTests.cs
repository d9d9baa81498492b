using System.Globalization;
using System.Runtime.CompilerServices;
using Hoc.Net.Mechanisms.Units;

namespace Hoc.Net.Mechanisms.Tests.Units;

/// <summary>Constants of UNITS blocks against those of NEURON, in all bits.</summary>
public sealed class UnitConstantTests
{
    private static readonly (string Name, string Definition)[] Aliases =
    [
        ("molar", "1/liter"), ("mM", "millimolar"), ("mV", "millivolt"), ("um", "micron"), ("mA", "milliamp"), ("nA", "nanoamp"),
        ("S", "siemens"), ("pS", "picosiemens"), ("uF", "microfarad"), ("molecules", "1"),
    ];

    private static IEnumerable<TestCaseData> Constants() => File.ReadAllLines(Path.Combine(Path.GetDirectoryName(Here())!, "constants.tsv"))
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(parts => new TestCaseData(parts[0], parts[1], Number(parts[2]), Number(parts[3])).SetArgDisplayNames(parts[0], parts[1]));

    [TestCaseSource(nameof(Constants))]
    public void A_constant_has_the_bits_of_NEURON(string from, string to, double modern, double legacy)
    {
        var units = new FileUnits();
        foreach ((string name, string definition) in Aliases)
            if (!units.Knows(name)) Assert.That(units.TryDefine(name, definition, out _), Is.True);

        Assert.That(units.TryConvert(from, to, out UnitFactor factor, out string? unknown), Is.True, unknown);
        Assert.That(factor, Is.EqualTo(new UnitFactor(modern, legacy)));
    }

    private static string Here([CallerFilePath] string file = "") => file;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

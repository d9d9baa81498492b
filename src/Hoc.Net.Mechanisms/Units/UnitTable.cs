using System.Globalization;

namespace Hoc.Net.Mechanisms.Units;

/// <summary>What names of units mean: the known ones and those that a UNITS block defines. One serves one .mod file.</summary>
/// <remarks>
/// Expressions are read as the program units of UNIX does, on which NMODL relies, and factors are multiplied in its order, so that
/// constants equal NEURON's in all bits. A number may lead: <c>10-3</c> is 10e-3, <c>1|60</c> a fraction. Then names follow, parted
/// by blanks, '-' and '/', behind which all divide; a digit from 2 to 9 ends a name and is its power.
/// </remarks>
/// <param name="isLegacy">Whether constants have the values that NEURON gave them before release 8.</param>
internal sealed class UnitTable(bool isLegacy)
{
    private static readonly (string Name, double Factor)[] Prefixes =
    [
        ("atto", 1e-18), ("femto", 1e-15), ("pico", 1e-12), ("nano", 1e-9), ("micro", 1e-6), ("milli", 1e-3), ("centi", 1e-2),
        ("deci", 1e-1), ("deka", 1e1), ("hecta", 1e2), ("hecto", 1e2), ("kilo", 1e3), ("mega", 1e6), ("meg", 1e6), ("giga", 1e9),
        ("tera", 1e12),
    ];

    private readonly Dictionary<string, Unit> _units = new()
    {
        [""] = Unit.One,
        ["m"] = new(1, new Dimension { Length = 1 }),
        ["kg"] = new(1, new Dimension { Mass = 1 }),
        ["sec"] = new(1, new Dimension { Time = 1 }),
        ["coul"] = new(1, new Dimension { Charge = 1 }),
        ["candela"] = new(1, new Dimension { Luminosity = 1 }),
        ["bit"] = new(1, new Dimension { Information = 1 }),
        ["K"] = new(1, new Dimension { Temperature = 1 }),
    };

    /// <summary>Whether a name stands for a unit by itself, without a prefix or a plural.</summary>
    public bool Knows(string name) => Named(name) is not null;

    /// <summary>Gives a unit a name; the name must not be known.</summary>
    public void Define(string name, Unit unit) => _units.Add(name, unit);

    /// <summary>Reads a unit such as <c>mA/cm2</c>.</summary>
    /// <param name="text">What stands in the parentheses.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="unknown">The first name that is not known, when there is one.</param>
    public bool TryParse(ReadOnlySpan<char> text, out Unit unit, out string? unknown)
    {
        double factor = LeadingNumber(ref text);
        unit = new Unit(factor == 0 ? 1 : factor, default);
        bool divides = false;
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : '\n';
            if (c is not ((>= '1' and <= '9') or '-' or '/' or ' ' or '\t' or '\n')) continue;
            if (i > start && !Apply(text[start..i].ToString(), divides, c is >= '2' and <= '9' ? c - '0' : 1, ref unit))
            {
                unknown = text[start..i].ToString();
                return false;
            }

            divides |= c == '/';
            start = i + 1;
        }

        unknown = null;
        return true;
    }

    private bool Apply(string name, bool divides, int power, ref Unit unit)
    {
        if (Find(name) is not { } found) return false;
        for (int i = 0; i < power; i++) unit = divides ? unit / found : unit * found;
        return true;
    }

    /// <summary>A name, perhaps with prefixes, perhaps in the plural.</summary>
    private Unit? Find(string name)
    {
        double multiple = 1;
        while (true)
        {
            if (Named(name) is { } unit) return unit with { Factor = unit.Factor * multiple };
            if (PrefixOf(name) is { } prefix)
            {
                multiple *= prefix.Factor;
                name = name[prefix.Name.Length..];
            }
            else if (name.Length > 1 && name[^1] == 's')
            {
                name = name[..^1];
            }
            else
            {
                return null;
            }
        }
    }

    private static (string Name, double Factor)? PrefixOf(string name)
    {
        foreach ((string Name, double Factor) prefix in Prefixes)
        {
            if (name.StartsWith(prefix.Name, StringComparison.Ordinal)) return prefix;
        }

        return null;
    }

    private Unit? Named(string name)
    {
        if (_units.TryGetValue(name, out Unit known)) return known;
        if (UnitDefinitions.Known.Find(name, isLegacy) is not { } definition || !TryParse(definition, out Unit unit, out _)) return null;
        _units.Add(name, unit);
        return unit;
    }

    /// <summary>The number that leads, 0 without one, and what follows it.</summary>
    private static double LeadingNumber(ref ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" \t");
        int end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.')) end++;
        string mantissa = text[..end].ToString();
        int exponent = end;
        if (end < text.Length && text[end] is '+' or '-')
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        }

        double number = Number(mantissa, text[exponent..end]);
        text = text[end..];
        if (text is not ['|', ..]) return number;
        text = text[1..];
        return number / LeadingNumber(ref text);
    }

    private static double Number(string mantissa, ReadOnlySpan<char> exponent)
    {
        string text = exponent.Length > 1 ? $"{mantissa}e{exponent}" : mantissa;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : 0;
    }
}

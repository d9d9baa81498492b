namespace Hoc.Net.Mechanisms.Units;

/// <summary>The units of one .mod file: known ones, and those of its UNITS block, with modern and with legacy constants.</summary>
internal sealed class FileUnits
{
    private readonly UnitTable _modern = new(isLegacy: false);
    private readonly UnitTable _legacy = new(isLegacy: true);

    /// <summary>The names of known units, to find what a misspelt one meant.</summary>
    public static IEnumerable<string> Names => UnitDefinitions.Known.Names;

    /// <summary>Whether a name stands for a unit by itself, so that it cannot be defined.</summary>
    public bool Knows(string name) => _modern.Knows(name);

    /// <summary>Reads a unit such as <c>mA/cm2</c>.</summary>
    /// <param name="text">What stands in the parentheses.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="unknown">The first name that is not known, when there is one.</param>
    public bool TryParse(ReadOnlySpan<char> text, out Unit unit, out string? unknown) => _modern.TryParse(text, out unit, out unknown);

    /// <summary><c>(name) = (definition)</c>; the name must not be known.</summary>
    /// <returns>Whether all names of the definition are known.</returns>
    public bool TryDefine(string name, ReadOnlySpan<char> definition, out string? unknown)
    {
        if (!_modern.TryParse(definition, out Unit modern, out unknown)) return false;
        _legacy.TryParse(definition, out Unit legacy, out _);
        _modern.Define(name, modern);
        _legacy.Define(name, legacy);
        return true;
    }

    /// <summary>How many of one unit another is: the value of a constant. Whether they conform is not asked, as NEURON does not.</summary>
    /// <returns>Whether all names are known.</returns>
    public bool TryConvert(ReadOnlySpan<char> from, ReadOnlySpan<char> to, out UnitFactor factor, out string? unknown)
    {
        factor = default;
        if (!_modern.TryParse(from, out Unit modernFrom, out unknown) || !_modern.TryParse(to, out Unit modernTo, out unknown)) return false;
        _legacy.TryParse(from, out Unit legacyFrom, out _);
        _legacy.TryParse(to, out Unit legacyTo, out _);
        factor = new UnitFactor(modernFrom.Factor / modernTo.Factor, SixDigits.Of(legacyFrom.Factor / legacyTo.Factor));
        return true;
    }
}

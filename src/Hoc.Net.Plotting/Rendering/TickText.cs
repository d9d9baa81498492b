using System.Globalization;

namespace Hoc.Net.Plotting.Rendering;

/// <summary>
/// Writes the numbers at an axis's ticks. All have the same number of decimals. Where they would be long, a power of
/// ten is taken out of them, which then stands in the axis's title.
/// </summary>
internal sealed class TickText
{
    private const double LargestPlain = 1e6;
    private const double SmallestPlain = 1e-3;
    private const int MostDecimals = 12;
    private const char Minus = '\u2212';

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly int _exponent;

    /// <summary>Chooses the power of ten for a range.</summary>
    public TickText(FigureRange range)
    {
        var magnitude = Math.Max(Math.Abs(range.Minimum), Math.Abs(range.Maximum));
        _exponent = magnitude is >= SmallestPlain and < LargestPlain ? 0 : (int)Math.Floor(Math.Log10(magnitude));
    }

    /// <summary>The title with its unit and the power of ten: <c>v (mV)</c>, <c>i (×10⁻⁵ mA/cm²)</c>.</summary>
    public string Title(string title, string unit)
    {
        var factor = _exponent == 0 ? "" : "×10" + Superscript(_exponent);
        var inner = string.Join(' ', new[] { factor, unit }.Where(part => part.Length > 0));
        var outer = inner.Length > 0 ? $"({inner})" : "";
        return string.Join(' ', new[] { title, outer }.Where(part => part.Length > 0));
    }

    /// <summary>The number at a tick.</summary>
    /// <param name="value">Value on the axis.</param>
    /// <param name="step">Distance between ticks, above 0.</param>
    public string Label(double value, double step)
    {
        var scaled = Math.Round(value / step) * Scaled(step);
        var decimals = Decimals(Scaled(step));
        var text = Math.Abs(scaled).ToString("F" + decimals, CultureInfo.InvariantCulture);
        var isZero = text.AsSpan().IndexOfAnyExcept('0', '.') < 0;
        return scaled < 0 && !isZero ? Minus + text : text;
    }

    private double Scaled(double value) =>
        _exponent < -300 ? value * 1e300 / Math.Pow(10, _exponent + 300) : value / Math.Pow(10, _exponent);

    private static int Decimals(double step)
    {
        for (var decimals = 0; decimals < MostDecimals; decimals++)
        {
            if (Math.Abs(Math.Round(step, decimals) - step) < 1e-6 * step)
                return decimals;
        }

        return MostDecimals;
    }

    private static string Superscript(int number)
    {
        var digits = Math.Abs(number).ToString(CultureInfo.InvariantCulture);
        return (number < 0 ? "⁻" : "") + string.Concat(digits.Select(digit => Superscripts[digit - '0']));
    }
}

using System.Globalization;

namespace Hoc.Net.Conformance;

/// <summary>
/// Compares printed traces line by line. Tokens stand between white space; numbers may differ by a part of the larger
/// magnitude, or, where a trace passes through zero, by a much smaller part of the largest number of their column. A column is
/// the same place in all lines of as many tokens. All other tokens must be equal.
/// </summary>
/// <param name="relative">The part of the larger magnitude that numbers may differ by.</param>
/// <param name="ofColumn">The part of the column's largest magnitude that they may always differ by.</param>
internal sealed class TraceComparison(double relative, double ofColumn)
{
    /// <summary>The first line in which two texts differ, or null.</summary>
    public string? FirstDifference(string expected, string actual)
    {
        string[][] wanted = Tokens(expected), found = Tokens(actual);
        Dictionary<(int Count, int Column), double> scales = Scales(wanted);
        for (int line = 0; line < Math.Min(wanted.Length, found.Length); line++)
        {
            if (!SameLine(wanted[line], found[line], scales))
                return $"line {line + 1}: expected '{string.Join(' ', wanted[line])}' but was '{string.Join(' ', found[line])}'";
        }

        return wanted.Length == found.Length ? null : $"expected {wanted.Length} lines but were {found.Length}";
    }

    private static string[][] Tokens(string text) =>
        [.. text.Split('\n').Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];

    private static Dictionary<(int Count, int Column), double> Scales(string[][] lines)
    {
        var scales = new Dictionary<(int Count, int Column), double>();
        foreach (string[] line in lines)
        {
            for (int column = 0; column < line.Length; column++)
            {
                if (!TryNumber(line[column], out double number) || !double.IsFinite(number)) continue;
                (int, int) key = (line.Length, column);
                scales[key] = Math.Max(scales.GetValueOrDefault(key), Math.Abs(number));
            }
        }

        return scales;
    }

    private bool SameLine(string[] wanted, string[] found, Dictionary<(int Count, int Column), double> scales)
    {
        if (wanted.Length != found.Length) return false;
        for (int column = 0; column < wanted.Length; column++)
        {
            if (!SameToken(wanted[column], found[column], scales.GetValueOrDefault((wanted.Length, column)))) return false;
        }

        return true;
    }

    private bool SameToken(string wanted, string found, double scale) =>
        wanted == found
        || (TryNumber(wanted, out double expected)
            && TryNumber(found, out double actual)
            && Math.Abs(expected - actual)
                <= Math.Max(relative * Math.Max(Math.Abs(expected), Math.Abs(actual)), ofColumn * scale));

    private static bool TryNumber(string token, out double number) =>
        double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}

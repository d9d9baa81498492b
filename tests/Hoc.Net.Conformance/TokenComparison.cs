using System.Globalization;

namespace Hoc.Net.Conformance;

/// <summary>Compares printed results of the engine, whose last digits may differ, token by token.</summary>
internal static class TokenComparison
{
    /// <summary>
    /// The first line in which two texts differ, or null. Tokens stand between white space; two that are numbers may differ by
    /// <paramref name="tolerance"/> of the larger magnitude, others not at all.
    /// </summary>
    public static string? FirstDifference(string expected, string actual, double tolerance)
    {
        string[] wanted = expected.Split('\n'), found = actual.Split('\n');
        int common = Math.Min(wanted.Length, found.Length);
        for (int line = 0; line < common; line++)
        {
            if (!SameLine(wanted[line], found[line], tolerance))
                return $"line {line + 1}: expected '{wanted[line]}' but was '{found[line]}'";
        }

        return wanted.Length == found.Length ? null : $"expected {wanted.Length} lines but were {found.Length}";
    }

    private static bool SameLine(string wanted, string found, double tolerance)
    {
        string[] expected = wanted.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string[] actual = found.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return expected.Length == actual.Length && expected.Zip(actual).All(pair => SameToken(pair.First, pair.Second, tolerance));
    }

    private static bool SameToken(string wanted, string found, double tolerance) =>
        wanted == found
        || (TryNumber(wanted, out double expected)
            && TryNumber(found, out double actual)
            && Math.Abs(expected - actual) <= tolerance * Math.Max(Math.Abs(expected), Math.Abs(actual)));

    private static bool TryNumber(string token, out double number) =>
        double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}

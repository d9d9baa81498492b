using System.Globalization;
using System.Text.RegularExpressions;

namespace Hoc.Net.Conformance;

/// <summary>Vectors side by side, as a driver of a reference run prints them.</summary>
/// <param name="Rows">One line a point; all of one length.</param>
/// <param name="Tolerance">How far a value may be off, relative to the range of its column.</param>
internal sealed partial record ReferenceTrace(double[][] Rows, double Tolerance)
{
    /// <summary>Reads what stands from the line <c>trace NAMES tolerance TOLERANCE</c> on.</summary>
    /// <exception cref="FormatException">There is no such line, or no numbers after it.</exception>
    public static ReferenceTrace Parse(string text)
    {
        Match header = Header().Match(text);
        if (!header.Success) throw new FormatException("There is no trace in:\n" + text);
        string[] lines = text[(header.Index + header.Length)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return new ReferenceTrace([.. lines.Select(Numbers)], Number(header.Groups["tolerance"].Value));
    }

    /// <summary>The worst column of a run against this reference, in words, or null when all lie within the tolerance.</summary>
    public string? Difference(ReferenceTrace run)
    {
        if (run.Rows.Length != Rows.Length) return $"{run.Rows.Length} points instead of {Rows.Length}";
        (int worst, double error) = Enumerable.Range(0, Rows[0].Length)
            .Select(column => (Column: column, Error: Error(run, column)))
            .MaxBy(of => of.Error);
        return error <= Tolerance ? null : $"column {worst + 1} is off by {error:g3} of its range, {Tolerance:g3} being allowed";
    }

    private double Error(ReferenceTrace run, int column)
    {
        double range = Rows.Max(row => row[column]) - Rows.Min(row => row[column]);
        double error = Rows.Zip(run.Rows).Max(pair => Distance(pair.First[column], pair.Second[column]));
        return error == 0 ? 0 : error / range;
    }

    private static double Distance(double wanted, double found) =>
        double.IsNaN(found) ? double.PositiveInfinity : Math.Abs(wanted - found);

    private static double[] Numbers(string line) => [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number)];

    private static double Number(string token) => double.Parse(token, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^trace .* tolerance (?<tolerance>\S+)\n", RegexOptions.Multiline)]
    private static partial Regex Header();
}

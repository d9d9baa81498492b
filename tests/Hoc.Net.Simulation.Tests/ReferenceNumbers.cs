using System.Globalization;
using System.Runtime.CompilerServices;

namespace Hoc.Net.Simulation.Tests;

/// <summary>
/// Numbers that NEURON 8.2.2 printed, one array a line, from Reference/NAME.txt; they were made with
/// <c>nrniv -nobanner -nogui NAME.hoc &lt; /dev/null &gt; NAME.txt</c>. Lines that are not all numbers are left out.
/// </summary>
internal static class ReferenceNumbers
{
    public static double[][] Read(string name, [CallerFilePath] string here = "") =>
    [
        .. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "Reference", name + ".txt"))
            .Where(static line => line.Length > 0 && line[0] != '\t')
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(static parts => parts.All(static p => double.TryParse(p, CultureInfo.InvariantCulture, out _)))
            .Select(static parts => Array.ConvertAll(parts, static p => double.Parse(p, CultureInfo.InvariantCulture))),
    ];
}

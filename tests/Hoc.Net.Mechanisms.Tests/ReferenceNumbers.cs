using System.Globalization;
using System.Runtime.CompilerServices;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>
/// Numbers that NEURON 8.2.2 printed, one array a line, from Reference/NAME.txt; they were made with
/// <c>nrniv -nobanner -nogui NAME.hoc &lt; /dev/null &gt; NAME.txt</c>. Echoes of statements, which begin with a tab, are left out.
/// </summary>
internal static class ReferenceNumbers
{
    public static double[][] Read(string name, [CallerFilePath] string here = "") =>
    [
        .. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "Reference", name + ".txt"))
            .Where(static line => line.Length > 0 && line[0] != '\t')
            .Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(static parts => Array.ConvertAll(parts, static p => double.Parse(p, CultureInfo.InvariantCulture))),
    ];
}

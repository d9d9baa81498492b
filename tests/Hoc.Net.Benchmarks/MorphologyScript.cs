using System.Globalization;

namespace Hoc.Net.Benchmarks;

/// <summary>Writes a script of very many 3-D points, in the forms that programs export morphologies in.</summary>
internal static class MorphologyScript
{
    private const int Size = 60_000_000; // characters
    private const int PointsPerSection = 1000; // NEURON ends at 32768
    private const int LongestLine = 48;

    /// <summary>A form: what stands before, around and behind the points of a piece of a section.</summary>
    /// <param name="PointsPerPiece">How many points a piece has; NEURON bounds blocks.</param>
    /// <param name="Before">Stands before a piece; # is the number of the section.</param>
    /// <param name="Line">A line; # is the call.</param>
    /// <param name="Behind">Stands behind a piece.</param>
    internal sealed record Form(int PointsPerPiece, string Before, string Line, string Behind);

    /// <summary>A call on each line, with its value echoed.</summary>
    public static Form Bare { get; } = new(PointsPerSection, "access dend[#]\n", "#\n", "");

    /// <summary>A call in braces on each line.</summary>
    public static Form Braced { get; } = new(PointsPerSection, "access dend[#]\n", "{#}\n", "");

    /// <summary>A section and a block of calls.</summary>
    public static Form Block { get; } = new(200, "dend[#] {\n", "  #\n", "}\n");

    /// <summary>Procedures of calls, as CellBuilder exports them.</summary>
    public static Form Procedure { get; } = new(100, "proc shape3d() { dend[#] {\n", "    #\n", "}}\nshape3d()\n");

    /// <summary>Writes a script.</summary>
    public static void Write(TextWriter script, Form form)
    {
        int sections = Size / (PointsPerSection * LongestLine) + 1;
        var random = new Random(1);
        script.Write($"create dend[{sections}]\nproc shape3d() {{}}\n");
        for (int i = 0; i < sections * PointsPerSection; i++)
        {
            string section = (i / PointsPerSection).ToString(CultureInfo.InvariantCulture);
            if (i % form.PointsPerPiece == 0) script.Write(form.Before.Replace("#", section));
            string call = string.Create(
                CultureInfo.InvariantCulture,
                $"pt3dadd({Coordinate(random)}, {Coordinate(random)}, {Coordinate(random)}, {random.NextDouble() * 3 + 0.1:F7})");
            script.Write(form.Line.Replace("#", call));
            if ((i + 1) % form.PointsPerPiece == 0) script.Write(form.Behind);
        }

        script.Write("quit()\n");
    }

    private static string Coordinate(Random random) =>
        (random.NextDouble() * 1000 - 500).ToString("F5", CultureInfo.InvariantCulture);
}

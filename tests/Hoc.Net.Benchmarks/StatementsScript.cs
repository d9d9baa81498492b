using System.Globalization;

namespace Hoc.Net.Benchmarks;

/// <summary>Writes a script of 100,000 simple statements at top level, such as programs write that set networks up.</summary>
internal static class StatementsScript
{
    private const int Count = 100_000;
    private const int Cells = 1000;

    /// <summary>Writes the script.</summary>
    public static void Write(TextWriter script)
    {
        script.Write($"create soma[{Cells}], dend[{Cells}]\nobjref times, names\ntimes = new Vector()\nnames = new List()\nx = 0\nproc note() {{ x = x + $1 }}\n");
        for (int i = 0; i < Count; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            string cell = (i / 6 % Cells).ToString(CultureInfo.InvariantCulture);
            script.Write((i % 6) switch
            {
                0 => $"x = {number}.5\n",
                1 => $"{{connect dend[{cell}](0), soma[{cell}](1)}}\n",
                2 => $"soma[{cell}] L = {cell} + 1\n",
                3 => $"{{times.append({number}, -1.25)}}\n",
                4 => $"note({number})\n",
                _ => $"if (x > {number}) x = sin({cell}) * 2\n",
            });
        }

        script.Write("quit()\n");
    }
}

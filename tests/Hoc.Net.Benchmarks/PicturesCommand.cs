using System.CommandLine;

namespace Hoc.Net.Benchmarks;

/// <summary>Measures how long pictures of ten lines of a million points take, in the process and with its start.</summary>
internal static class PicturesCommand
{
    private const string Script = "pictures.hoc";

    private static readonly string[] Formats = ["png", "svg", "pdf", "eps"];

    /// <summary>Makes the command.</summary>
    /// <param name="hoc">The option of the published program.</param>
    /// <param name="runs">The option of the number of runs.</param>
    public static Command Create(Option<string> hoc, Option<int> runs)
    {
        var command = new Command("pictures", "Measures pictures of ten lines of a million points.") { hoc, runs };
        command.SetAction(arguments =>
        {
            string program = arguments.GetRequiredValue(hoc);
            int count = arguments.GetValue(runs);
            Console.WriteLine("| format | first, wall s | again, wall s | process, CPU s | process without the picture, CPU s |");
            Console.WriteLine("|---|---|---|---|---|");
            Sample alone = Sampled(count, () => Run(program, "quit()").CpuSeconds);
            foreach (string format in Formats)
                Measure(program, format, count, alone);
        });
        return command;
    }

    private static void Measure(string program, string format, int count, Sample alone)
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var times = new List<(string Name, double First, double Steady)>();
            Sample once = Sampled(count, () => Run(program, $"{{g.printfile(\"{folder}/ten.{format}\") quit()}}").CpuSeconds);
            for (int i = 0; i < count; i++)
                times.AddRange(ScriptRun.Parse(Run(program, $"{{draw(\"{folder}\", \"{format}\") quit()}}").Output));
            Console.WriteLine($"| {format} | {new Sample(times.Select(static time => time.First))} | {new Sample(times.Select(static time => time.Steady))} | {once} | {alone} |");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ProcessRun Run(string program, string statement) => ProcessTimer.Run(program, ["--no-plots", Script, "-c", statement]);

    private static Sample Sampled(int count, Func<double> measure) => new(Enumerable.Range(0, count).Select(_ => measure()));
}

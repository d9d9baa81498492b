namespace Hoc.Net.Benchmarks;

/// <summary>
/// Runs Scripts/mechanisms.hoc, whose mechanisms are MOD files, in hoc, in nrniv and in this program with fewer lanes, in turn. nrniv has them from a
/// library that its own tool makes before.
/// </summary>
internal sealed class MechanismComparison : IDisposable
{
    /// <summary>What is run.</summary>
    public const string Script = "mechanisms.hoc";

    private readonly string _ours;
    private readonly string _theirs;
    private readonly int _runs;
    private readonly MechanismFolder _folder;

    /// <summary>Compiles the MOD files for nrniv.</summary>
    /// <param name="ours">The published hoc.</param>
    /// <param name="theirs">NEURON's nrniv.</param>
    /// <param name="compiler">What makes nrniv's library of the MOD files in the working folder.</param>
    /// <param name="runs">Runs of each.</param>
    public MechanismComparison(string ours, string theirs, string compiler, int runs)
    {
        (_ours, _theirs, _runs) = (ours, theirs, runs);
        _folder = new(compiler);
    }

    /// <summary>The cases in the order of the script, by the number of lanes; 0 for as many as the machine has, in the published program.</summary>
    public IReadOnlyList<(int Lanes, IReadOnlyList<ScriptResult> Results)> Run(params IReadOnlyList<int> lanes)
    {
        Console.Error.WriteLine($"{Script} ...");
        var script = Path.Combine(Benchmarks.ScriptDirectory, Script);
        var theirTimes = new List<(string Name, double First, double Steady)>();
        var ourTimes = lanes.Select(static _ => new List<(string Name, double First, double Steady)>()).ToList();
        for (int i = 0; i < _runs; i++)
        {
            theirTimes.AddRange(ScriptRun.Parse(ProcessTimer.Run(_theirs, ["-nobanner", "-nogui", script], _folder.Location).Output));
            for (int k = 0; k < lanes.Count; k++)
            {
                ProcessRun run = lanes[k] == 0
                    ? ProcessTimer.Run(_ours, ["--no-plots", "--mod", _folder.Location, script], _folder.Location)
                    : ProcessTimer.Run(Environment.ProcessPath!, [LanesCommand.Name, $"{lanes[k]}", _folder.Location, script], _folder.Location);
                ourTimes[k].AddRange(ScriptRun.Parse(run.Output));
            }
        }

        return [.. lanes.Select((count, k) => (count, ScriptRun.Compare(ourTimes[k], theirTimes)))];
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}

using System.CommandLine;
using Hoc.Net.Benchmarks;

var ours = new Option<string>("--hoc") { Description = "The published hoc.", Required = true };
var theirs = new Option<string>("--nrniv") { Description = "NEURON's nrniv.", DefaultValueFactory = _ => "nrniv" };
var compiler = new Option<string>("--nrnivmodl")
{
    Description = "What makes nrniv's library of the MOD files in the working folder.", DefaultValueFactory = _ => "nrnivmodl",
};
var runs = new Option<int>("--runs") { Description = "Counted runs of each, after one warm-up.", DefaultValueFactory = _ => 5 };
var chart = new Option<string?>("--chart") { Description = "A picture to draw of work and error of the variable step: a name that ends in .png, .svg or .pdf." };
var only = new Option<string?>("--only") { Description = "Only benchmarks whose name holds this." };

var root = new RootCommand("Compares hoc with nrniv: each benchmark runs in both in turn, and the medians of the CPU time are divided.")
{
    ours, theirs, runs, only, chart, compiler, LanesCommand.Create(), ScaleCommand.Create(), PicturesCommand.Create(ours, runs),
};
root.SetAction(arguments =>
{
    var comparison = new Comparison(arguments.GetRequiredValue(ours), arguments.GetRequiredValue(theirs), arguments.GetValue(runs));
    var results = Benchmarks.All
        .Where(benchmark => benchmark.Name.Contains(arguments.GetValue(only) ?? "", StringComparison.OrdinalIgnoreCase))
        .Select(comparison.Run)
        .ToList();
    ResultTable.Print(results);
    var scripts = new ScriptComparison(arguments.GetRequiredValue(ours), arguments.GetRequiredValue(theirs), arguments.GetValue(runs));
    foreach (var (script, threads) in new[] { (ScriptComparison.Hot, 1), (ScriptComparison.Variable, 1), (ScriptComparison.Networks, 1), (ScriptComparison.Networks, 2) })
    {
        if (!script.Contains(arguments.GetValue(only) ?? "", StringComparison.OrdinalIgnoreCase))
            continue;
        if (script == ScriptComparison.Networks)
            Console.WriteLine($"\nNetworks and forests, {threads} thread(s):");
        ResultTable.Print(scripts.Run(script, threads));
    }

    if (PrecisionComparison.Script.Contains(arguments.GetValue(only) ?? "", StringComparison.OrdinalIgnoreCase))
    {
        using var precision = new PrecisionComparison(
            arguments.GetRequiredValue(ours), arguments.GetRequiredValue(theirs), arguments.GetRequiredValue(compiler));
        var points = precision.Run();
        PrecisionChart.Print(points);
        if (arguments.GetValue(chart) is { } picture)
            PrecisionChart.Draw(points, picture);
    }

    if (MechanismComparison.Script.Contains(arguments.GetValue(only) ?? "", StringComparison.OrdinalIgnoreCase))
    {
        using var mechanisms = new MechanismComparison(
            arguments.GetRequiredValue(ours), arguments.GetRequiredValue(theirs), arguments.GetRequiredValue(compiler), arguments.GetValue(runs));
        foreach (var (lanes, parts) in mechanisms.Run(0, 4, 1))
        {
            Console.WriteLine(lanes == 0 ? "\nMechanisms from MOD files:" : $"\nThe same with {lanes} lane(s), not published:");
            ResultTable.Print(parts);
        }
    }

    return results.All(result => result.BothSucceeded) ? 0 : 1;
});
return root.Parse(args).Invoke();

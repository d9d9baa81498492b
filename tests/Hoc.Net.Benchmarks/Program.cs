using System.CommandLine;
using Hoc.Net.Benchmarks;

var ours = new Option<string>("--hoc") { Description = "The published hoc.", Required = true };
var theirs = new Option<string>("--nrniv") { Description = "NEURON's nrniv.", DefaultValueFactory = _ => "nrniv" };
var runs = new Option<int>("--runs") { Description = "Counted runs of each, after one warm-up.", DefaultValueFactory = _ => 5 };
var only = new Option<string?>("--only") { Description = "Only benchmarks whose name holds this." };

var root = new RootCommand("Compares hoc with nrniv: each benchmark runs in both in turn, and the medians of the CPU time are divided.")
{
    ours, theirs, runs, only,
};
root.SetAction(arguments =>
{
    var comparison = new Comparison(arguments.GetRequiredValue(ours), arguments.GetRequiredValue(theirs), arguments.GetValue(runs));
    var results = Benchmarks.All
        .Where(benchmark => benchmark.Name.Contains(arguments.GetValue(only) ?? "", StringComparison.OrdinalIgnoreCase))
        .Select(comparison.Run)
        .ToList();
    ResultTable.Print(results);
    if (ScriptComparison.Script.Contains(arguments.GetValue(only) ?? "", StringComparison.OrdinalIgnoreCase))
        ResultTable.Print(new ScriptComparison(arguments.GetRequiredValue(ours), arguments.GetRequiredValue(theirs), arguments.GetValue(runs)).Run());
    return results.All(result => result.BothSucceeded) ? 0 : 1;
});
return root.Parse(args).Invoke();

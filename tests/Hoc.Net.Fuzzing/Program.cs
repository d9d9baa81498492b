using System.CommandLine;
using Hoc.Net.Fuzzing;

var minutes = new Option<double>("--minutes") { Description = "How long to go on.", DefaultValueFactory = _ => 1 };
var seed = new Option<int>("--seed") { Description = "The first seed; each program has the next one.", DefaultValueFactory = _ => 1 };
var corpus = new Option<string[]>("--corpus") { Description = "Folders with scripts; half of the programs are changed ones of these.", DefaultValueFactory = _ => [] };
var only = new Option<bool>("--only") { Description = "Print the program of the seed, run it alone, and make it shorter if it fails." };
var worker = new Option<bool>("--worker") { Description = "Run in this process, telling each seed on standard output.", Hidden = true };

var root = new RootCommand("Runs random and changed programs; none may crash, hang or spoil its session. Failures are told with their seed.")
{
    minutes, seed, corpus, only, worker,
};
root.SetAction(arguments =>
{
    var campaign = new Campaign(arguments.GetRequiredValue(corpus), TimeSpan.FromMinutes(arguments.GetValue(minutes)));
    int first = arguments.GetValue(seed);
    if (arguments.GetValue(only)) return campaign.Explain(first);
    return arguments.GetValue(worker) ? campaign.Work(first) : campaign.Supervise(first);
});
return root.Parse(args).Invoke();

using System.CommandLine;
using Hoc.Net.Compat;
using Hoc.Net.Compat.Comparing;
using Hoc.Net.Compat.Drive;
using Hoc.Net.Compat.Models;
using Hoc.Net.Compat.Reporting;
using Hoc.Net.Compat.Running;

var models = new Argument<string>("models") { Description = "A folder with a folder for each model, named by its number." };
var drive = new Option<string>("--drive") { Description = "The drive file: modeldb-run.yaml of neuronsimulator/nrn-modeldb-ci.", Required = true };
var work = new Option<string>("--work") { Description = "A folder outside the repository, for references, copies and results.", Required = true };
var only = new Option<string[]>("--only") { Description = "Numbers of models; all others keep their last result.", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
var jobs = new Option<int>("--jobs") { Description = "How many models run at a time.", DefaultValueFactory = _ => 1 };
var seconds = new Option<double>("--limit") { Description = "How long a run may take, s.", DefaultValueFactory = _ => 300 };
var hoc = new Option<string>("--hoc") { Description = "The command that is compared.", DefaultValueFactory = _ => "hoc" };
var nrniv = new Option<string>("--nrniv") { Description = "NEURON's command; graphs need a display.", DefaultValueFactory = _ => "nrniv" };
var nrnivmodl = new Option<string>("--nrnivmodl") { Description = "NEURON's compiler of .mod files.", DefaultValueFactory = _ => "nrnivmodl" };
var referencesOnly = new Option<bool>("--references-only") { Description = "Run NEURON alone, where a reference is missing." };
var reportOnly = new Option<bool>("--report-only") { Description = "Run nothing; write the reports from the last results." };
var markdown = new Option<string?>("--markdown") { Description = "Also write the Markdown page there." };

var note = new Option<string>("--note") { Description = "A sentence for that page on how its times came about.", DefaultValueFactory = _ => "" };

var root = new RootCommand("Runs published models by hoc and by NEURON, and compares their graphs, voltages and text.")
{
    models, drive, work, only, jobs, seconds, hoc, nrniv, nrnivmodl, referencesOnly, reportOnly, markdown, note,
};
root.SetAction(arguments =>
{
    string folder = Path.GetFullPath(arguments.GetRequiredValue(work)), scratch = Directory.CreateDirectory(Path.Combine(folder, "scratch")).FullName;
    var limit = TimeSpan.FromSeconds(arguments.GetValue(seconds));
    var driveFile = DriveFile.Read(arguments.GetRequiredValue(drive));
    Model[] all = [.. Directory.EnumerateDirectories(Path.GetFullPath(arguments.GetRequiredValue(models)))
        .Select(path => new Model(Path.GetFileName(path), path, driveFile[Path.GetFileName(path)])).OrderBy(model => model.Number, NumberOrder.Instance)];
    string[] numbers = arguments.GetRequiredValue(only);
    var store = new ResultStore(Path.Combine(folder, "results"));
    if (!arguments.GetValue(reportOnly))
    {
        var neuron = new NeuronProgram(arguments.GetRequiredValue(nrnivmodl), arguments.GetRequiredValue(nrniv).Split(' '), Path.Combine(folder, "reference"), scratch, limit);
        HocProgram? ours = arguments.GetValue(referencesOnly) ? null : new HocProgram(arguments.GetRequiredValue(hoc).Split(' '), scratch, limit);
        new Campaign(neuron, ours, store).Run([.. all.Where(model => numbers.Length == 0 || numbers.Contains(model.Number))], arguments.GetValue(jobs));
    }

    ModelResult[] results = [.. all.Select(model => store.Load(model.Number)).OfType<ModelResult>()];
    File.WriteAllText(Path.Combine(folder, "report.html"), HtmlReport.Write(results));
    if (arguments.GetValue(markdown) is { } page)
    {
        var mechanisms = new MechanismCount();
        foreach (Model model in all) mechanisms.Add(model.Number, model.Folder);
        File.WriteAllText(page, new MarkdownReport(results, mechanisms, Causes.Read(Path.Combine(AppContext.BaseDirectory, "causes.tsv")), arguments.GetRequiredValue(note)).Write());
    }

    return 0;
});
return root.Parse(args).Invoke();

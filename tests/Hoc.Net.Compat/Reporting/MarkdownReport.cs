using System.Globalization;
using System.Text;
using Hoc.Net.Compat.Comparing;

namespace Hoc.Net.Compat.Reporting;

/// <summary>Writes docs/compatibility.md: counts and, by model number, what differs. Nothing of a model's own text is in it.</summary>
/// <param name="results">The results, in the order of the page.</param>
/// <param name="mechanisms">What became of the .mod files.</param>
/// <param name="causes">Why models differ, where that is known.</param>
/// <param name="note">A sentence on how the times came about; may be empty.</param>
internal sealed class MarkdownReport(IReadOnlyList<ModelResult> results, MechanismCount mechanisms, Causes causes, string note)
{
    private const double MostExcess = 0.02;

    private readonly StringBuilder _text = new();

    /// <summary>The page.</summary>
    public string Write()
    {
        Head();
        Counts();
        Mechanisms();
        Table();
        VariableSteps();
        return _text.ToString();
    }

    private void Head() => _text.Append(
        """
        # Compatibility

        Published models by their ModelDB number, run by `hoc` and by NEURON 8.2.2 as the suite drives them that gates NEURON's releases
        (nrn-modeldb-ci): mosinit.hoc, then that suite's statements. Compared are all lines of all graphs, the voltages of all segments at the
        end, and the printed text. This page is written by `tests/Hoc.Net.Compat`; CONTRIBUTING.md tells how.

        - **same**: every line within 1e-6 of its range at fixed steps, within 1e-2 by interpolation at variable ones; the text equal.
        - **close**: within 1e-3 (1e-1 at variable steps); numbers in the text within the same.
        - **different**: more than that. **fails**: `hoc` ends with a mistake or takes too long. **NEURON fails**: there is nothing to compare with.
        - **not driven**: the suite does not run it. **needs Python**: it starts from Python.


        """.ReplaceLineEndings("\n"));

    private void Counts()
    {
        _text.Append("## Models\n\n| outcome | models |\n|---|---|\n");
        foreach (Outcome outcome in Enum.GetValues<Outcome>()) _text.Append($"| {OutcomeNames.Of(outcome)} | {results.Count(result => result.Outcome == outcome)} |\n");
        _text.Append($"| all | {results.Count} |\n\n");
    }

    private void Mechanisms()
    {
        _text.Append($"## Mechanisms\n\n{mechanisms.Files} different .mod files in these models: {mechanisms.Parsed} can be read, {mechanisms.Compiled} compile.\n");
        Reasons("The others, by their first mistake:", mechanisms.Mistakes);
        Reasons("Warnings:", mechanisms.Warnings);
        _text.Append('\n');
    }

    private void Reasons(string heading, IReadOnlyDictionary<string, SortedSet<string>> reasons)
    {
        if (reasons.Count == 0) return;
        _text.Append($"{heading}\n\n");
        foreach ((string reason, SortedSet<string> numbers) in reasons) _text.Append($"- {reason} ({string.Join(", ", numbers)})\n");
        _text.Append('\n');
    }

    private void Table()
    {
        _text.Append($"## Model by model\n\nTimes are wall-clock seconds: nrnivmodl, nrniv's run, and the whole of `hoc`, which compiles the mechanisms as it starts.{(note.Length > 0 ? " " : "")}{note}\n\n");
        _text.Append("| model | outcome | step | lines | largest difference | nrnivmodl | nrniv | hoc | why |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (ModelResult result in results) _text.Append(Row(result)).Append('\n');
    }

    private string Row(ModelResult result)
    {
        bool ran = result.Outcome < Outcome.NeuronFails, compared = result.Outcome < Outcome.Fails;
        string step = compared ? result.IsVariableStep ? "variable" : "fixed" : "";
        string difference = compared ? Math.Max(result.LineDifference, result.VoltageDifference).ToString("0.#e+0", CultureInfo.InvariantCulture) : "";
        string reason = result.Outcome == Outcome.Same ? "" : causes[result.Number] ?? result.Reason;
        return $"| {result.Number} | {OutcomeNames.Of(result.Outcome)} | {step} | {(compared ? result.Lines : "")} | {difference} "
            + $"| {(ran ? Seconds(result.CompileSeconds) : "")} | {(ran ? Seconds(result.NeuronSeconds) : "")} | {(ran ? Seconds(result.HocSeconds) : "")} | {reason.Replace("|", "\\|", StringComparison.Ordinal)} |";
    }

    private void VariableSteps()
    {
        ModelResult[] variable = [.. results.Where(result => result.Steps is not null && result.OurSteps is not null)];
        if (variable.Length == 0) return;
        _text.Append("\n## Variable steps\n\nAccepted steps and evaluations of the derivatives since the last start, as `cvode.statistics` tells them at the moments that are compared; spikes are where a line rises above 0 mV,\n");
        _text.Append("and the shift is the largest difference of their times, in lines with as many in both, ms. By measure: counts within 2 % of NEURON's.\n\n");
        _text.Append("| model | steps, NEURON | hoc | | evaluations, NEURON | hoc | | spikes, NEURON | hoc | shift | why |\n|---|---|---|---|---|---|---|---|---|---|---|\n");
        foreach (ModelResult result in variable) _text.Append(StepRow(result, result.Steps!, result.OurSteps!)).Append('\n');
        int within = variable.Count(result => IsWithin(result.Steps!.Steps, result.OurSteps!.Steps) && IsWithin(result.Steps.Evaluations, result.OurSteps.Evaluations));
        _text.Append($"\n{within} of {variable.Length} are within the measure in both counts.\n");
    }

    private string StepRow(ModelResult result, StepCounts theirs, StepCounts ours) =>
        $"| {result.Number} | {theirs.Steps} | {ours.Steps} | {Excess(theirs.Steps, ours.Steps)} | {theirs.Evaluations} | {ours.Evaluations} | {Excess(theirs.Evaluations, ours.Evaluations)} "
        + $"| {result.Spikes.Theirs} | {result.Spikes.Ours} | {(result.Spikes.Theirs > 0 ? result.Spikes.Shift.ToString("0.#e+0", CultureInfo.InvariantCulture) : "")} "
        + $"| {(IsWithin(theirs.Steps, ours.Steps) && IsWithin(theirs.Evaluations, ours.Evaluations) ? "" : causes[result.Number])} |";

    private static string Excess(long theirs, long ours) => (100.0 * (ours - theirs) / theirs).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + " %";

    private static bool IsWithin(long theirs, long ours) => Math.Abs(ours - theirs) <= MostExcess * theirs;

    private static string Seconds(double seconds) => seconds == 0 ? "" : seconds.ToString("F1", CultureInfo.InvariantCulture);
}

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
    private readonly StringBuilder _text = new();

    /// <summary>The page.</summary>
    public string Write()
    {
        Head();
        Counts();
        Mechanisms();
        Table();
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

    private static string Seconds(double seconds) => seconds == 0 ? "" : seconds.ToString("F1", CultureInfo.InvariantCulture);
}

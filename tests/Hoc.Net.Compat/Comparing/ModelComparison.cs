using System.Globalization;
using System.Text.RegularExpressions;
using Hoc.Net.Compat.Models;
using Hoc.Net.Compat.Running;

namespace Hoc.Net.Compat.Comparing;

/// <summary>Compares the runs of a model.</summary>
internal sealed partial class ModelComparison
{
    private const int MostPairs = 6;
    private const int MostErrorCharacters = 2000;

    /// <summary>Voltages at one moment may all be equal, so differences are set against the height of a spike, mV.</summary>
    private const double VoltageRange = 100;

    private readonly Model _model;
    private readonly ModelRun _neuron;
    private readonly ModelRun _hoc;
    private readonly List<TracePair> _pairs = [];
    private ModelResult _result;

    private ModelComparison(Model model, ModelRun neuron, ModelRun hoc)
    {
        (_model, _neuron, _hoc) = (model, neuron, hoc);
        _result = new ModelResult
        {
            Number = model.Number,
            Outcome = Outcome.Same,
            CompileSeconds = neuron.CompileSeconds,
            NeuronSeconds = neuron.Seconds,
            HocSeconds = hoc.Seconds,
            Errors = hoc.Errors[..Math.Min(hoc.Errors.Length, MostErrorCharacters)],
        };
    }

    /// <summary>Why NEURON's run is no reference; null when it is one.</summary>
    public static string? FailureOf(ModelRun neuron)
    {
        if (neuron.ExitStatus is not { } status) return Invariant($"NEURON takes more than {neuron.Seconds:F0} s");
        if (status != 0) return Invariant($"NEURON ends with exit status {status}");
        return neuron.Dump.Length == 0 && HasMistake(neuron) ? "NEURON stops at a mistake" : null;
    }

    /// <summary>Compares the runs. Where NEURON tells mistakes too and goes on, what both have at the end decides.</summary>
    public static ModelResult Compare(Model model, ModelRun neuron, ModelRun hoc)
    {
        var comparison = new ModelComparison(model, neuron, hoc);
        if (hoc.ExitStatus is null) comparison.Note(Outcome.Fails, Invariant($"hoc takes more than {hoc.Seconds:F0} s"));
        else if (hoc.ExitStatus != 0 && !(HasMistake(neuron) && hoc.Dump.Length > 0)) comparison.Note(Outcome.Fails, FirstMistake(hoc));
        else comparison.CompareRuns();
        return comparison._result;
    }

    private static bool HasMistake(ModelRun neuron) => neuron.Errors.Contains(" near line ", StringComparison.Ordinal);

    private void CompareRuns()
    {
        IReadOnlyList<Dump> theirs = DumpReader.Read(_neuron.Dump), ours = DumpReader.Read(_hoc.Dump);
        if (theirs.Count != ours.Count) Note(Outcome.Different, $"{ours.Count} of {theirs.Count} moments were reached");
        for (int i = 0; i < Math.Min(theirs.Count, ours.Count); i++) CompareDumps(theirs[i], ours[i], theirs.Count > 1 ? $"moment {i + 1}, " : "");
        _result = _result with { Steps = StepCounts.Read(_neuron.Output), OurSteps = StepCounts.Read(_hoc.Output) };
        CompareText(theirs.Any(dump => dump.IsVariableStep) ? Tolerance.VariableStep : Tolerance.FixedStep);
        _result = _result with { Pairs = [.. _pairs.OrderByDescending(pair => pair.Difference.Relative).Take(MostPairs).Select(pair => pair.Thinned())] };
    }

    private void CompareDumps(Dump theirs, Dump ours, string moment)
    {
        Tolerance tolerance = theirs.IsVariableStep ? Tolerance.VariableStep : Tolerance.FixedStep;
        _result = _result with { IsVariableStep = _result.IsVariableStep || theirs.IsVariableStep };
        if (theirs.IsVariableStep != ours.IsVariableStep) Note(Outcome.Different, $"{moment}the step is {(ours.IsVariableStep ? "variable" : "fixed")}, NEURON's is not");
        if (Math.Abs(theirs.Time - ours.Time) > 1e-6 * Math.Max(1, Math.Abs(theirs.Time))) Note(Outcome.Different, Invariant($"{moment}t is {ours.Time:G8} ms, NEURON's {theirs.Time:G8} ms"));
        if (theirs.Graphs.Count != ours.Graphs.Count) Note(Outcome.Different, $"{moment}{ours.Graphs.Count} graphs, NEURON has {theirs.Graphs.Count}");
        for (int i = 0; i < Math.Min(theirs.Graphs.Count, ours.Graphs.Count); i++) CompareGraphs(theirs.Graphs[i], ours.Graphs[i], tolerance, $"{moment}graph {i + 1}");
        CompareVoltages(theirs.Voltages, ours.Voltages, tolerance, moment);
    }

    private void CompareGraphs(IReadOnlyList<Trace> theirs, IReadOnlyList<Trace> ours, Tolerance tolerance, string graph)
    {
        if (theirs.Count != ours.Count) Note(Outcome.Different, $"{graph} has {ours.Count} lines, NEURON's {theirs.Count}");
        for (int i = 0; i < Math.Min(theirs.Count, ours.Count); i++)
        {
            string name = $"{graph}, line {i + 1}";
            if (tolerance == Tolerance.FixedStep && theirs[i].X.Length != ours[i].X.Length)
                Note(Outcome.Close, $"{name} has {ours[i].X.Length} points, NEURON's {theirs[i].X.Length}");
            TraceDifference difference = TraceComparison.Compare(theirs[i], ours[i]);
            _pairs.Add(new TracePair(name, theirs[i], ours[i], difference));
            _result = _result with { Lines = _result.Lines + 1, Spikes = _result.Spikes.With(theirs[i], ours[i]), LineDifference = Math.Max(_result.LineDifference, difference.Relative) };
            Note(tolerance.Of(difference.Relative), Invariant($"{name} differs by {difference.Relative:G2} of its range at {difference.X:G6}"));
        }
    }

    private void CompareVoltages(Trace theirs, Trace ours, Tolerance tolerance, string moment)
    {
        if (theirs.X.Length != ours.X.Length)
        {
            Note(Outcome.Different, $"{moment}{ours.X.Length} segments, NEURON has {theirs.X.Length}");
            return;
        }

        TraceDifference difference = TraceComparison.Compare(theirs, ours, VoltageRange);
        _result = _result with { VoltageDifference = Math.Max(_result.VoltageDifference, difference.Relative) };
        Note(tolerance.Of(difference.Relative), Invariant($"{moment}the voltage of segment {difference.X:F0} differs by {difference.Relative:G2} of the range"));
    }

    private void CompareText(Tolerance tolerance)
    {
        var text = new TextComparison(StepCounts.Without(_neuron.Output), StepCounts.Without(_hoc.Output), _model.Drive.Patterns);
        Outcome outcome = text.Compare(tolerance);
        _result = _result with { Text = outcome, ReferenceText = text.ReferenceLine, OurText = text.OurLine };
        Note(outcome, $"the printed text differs from line {text.FirstLine} on");
    }

    /// <summary>Keeps the worst outcome and the first reason for it.</summary>
    private void Note(Outcome outcome, string reason)
    {
        if (outcome > _result.Outcome) _result = _result with { Outcome = outcome, Reason = reason };
    }

    private static string FirstMistake(ModelRun run) =>
        Mistake().Match(run.Errors) is { Success: true } match ? match.Groups[1].Value.Trim() : Invariant($"hoc ends with exit status {run.ExitStatus}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"error ((?:HOC|MOD|SIM)\d{4}: [^\r\n]*)")]
    private static partial Regex Mistake();
}

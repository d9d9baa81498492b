using Hoc.Net.Compat.Comparing;
using Hoc.Net.Compat.Models;
using Hoc.Net.Compat.Reporting;
using Hoc.Net.Compat.Running;

namespace Hoc.Net.Compat;

/// <summary>Runs and compares models, some at a time.</summary>
/// <param name="neuron">NEURON.</param>
/// <param name="hoc">hoc; null to make references alone.</param>
/// <param name="store">Where results are kept.</param>
internal sealed class Campaign(NeuronProgram neuron, HocProgram? hoc, ResultStore store)
{
    private readonly Lock _console = new();

    /// <summary>Runs some models.</summary>
    public void Run(IReadOnlyList<Model> models, int jobs) =>
        Parallel.ForEach(models, new ParallelOptions { MaxDegreeOfParallelism = jobs }, RunOne);

    private void RunOne(Model model)
    {
        if (Result(model) is not { } result) return;
        store.Save(result);
        lock (_console) Console.WriteLine($"{result.Number,-8}{OutcomeNames.Of(result.Outcome),-14}{result.CompileSeconds,6:F1} {result.NeuronSeconds,6:F1} {result.HocSeconds,6:F1}  {result.Reason}");
    }

    private ModelResult? Result(Model model)
    {
        if (model.Exemption is { } exemption) return new ModelResult { Number = model.Number, Outcome = exemption };
        ModelRun reference = neuron.Run(model);
        if (ModelComparison.FailureOf(reference) is { } failure)
            return new ModelResult { Number = model.Number, Outcome = Outcome.NeuronFails, Reason = failure, CompileSeconds = reference.CompileSeconds, NeuronSeconds = reference.Seconds };
        return hoc is null ? null : ModelComparison.Compare(model, reference, hoc.Run(model));
    }
}

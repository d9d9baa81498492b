using System.Globalization;

namespace Hoc.Net.Simulation.Integration;

/// <summary>Finds out which state of which mechanism in which segment stopped a variable step.</summary>
internal readonly struct VariableStepFailure(CellIntegrator integrator, StepOutcome outcome)
{
    private const string LookThere = "Look at the equations there for a jump without at_time or an event, a division by 0 or a runaway";

    public VariableStepException ToException(Model model)
    {
        var time = integrator.Time;
        if (outcome is StepOutcome.StopTooClose)
            return new(time, outcome.ToString(), null, null, "the next discontinuity is too close for any step", LookThere + ".");
        var system = integrator.System;
        var index = integrator.Method.WorstState(outcome);
        var name = IntegratedStates.NameOf(model, system.UnknownAt(system.Order[index]));
        var shortest = model.Integrator.ShortestStep;
        return new(time, outcome.ToString(), name.BaseName, name.Place, $"{Reason(shortest)}; {State(integrator.Method.State[index])}", Remedy(shortest));
    }

    private static string State(double value) => double.IsFinite(value)
        ? string.Create(CultureInfo.InvariantCulture, $"it is {value:G6}")
        : "it is no longer a number";

    private string Reason(double shortest) => outcome switch
    {
        StepOutcome.ErrorTooLarge => "its error stays above the tolerance " + However(shortest),
        StepOutcome.NoConvergence => "its equation cannot be solved " + However(shortest),
        StepOutcome.StepTooShort => "steps have become too short to get anywhere",
        StepOutcome.ToleranceTooFine => "its tolerance is finer than the precision of numbers",
        StepOutcome.Inconsistent => "its equation does not hold at the start: something jumps there",
        StepOutcome.NoTolerance => "it has no tolerance: atol and rtol are both 0",
        _ => "no step can be taken",
    };

    private static string However(double shortest) => shortest > 0
        ? string.Create(CultureInfo.InvariantCulture, $"and no step may be shorter than minstep, {shortest:G6} ms")
        : "however short the step is";

    private string Remedy(double shortest) => outcome switch
    {
        StepOutcome.NoTolerance => "Set cvode.atol above 0, or cvode.rtol where no state becomes 0.",
        StepOutcome.ToleranceTooFine => LookThere + "; if all is well there, raise cvode.atol or atolscale.",
        StepOutcome.ErrorTooLarge or StepOutcome.NoConvergence when shortest > 0 => "Lower cvode.minstep (0 is none), or raise cvode.atol.",
        _ => LookThere + "; or change atol, atolscale or minstep.",
    };
}

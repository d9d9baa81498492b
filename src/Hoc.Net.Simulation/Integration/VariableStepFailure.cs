namespace Hoc.Net.Simulation.Integration;

/// <summary>Finds out which state of which mechanism in which segment stopped a variable step.</summary>
internal readonly struct VariableStepFailure(CellIntegrator integrator, StepOutcome outcome)
{
    public VariableStepException ToException(Model model)
    {
        var time = integrator.Time;
        if (outcome is StepOutcome.StopTooClose)
            return new(time, outcome.ToString(), null, null, "the next discontinuity is too close for any step");
        var system = integrator.System;
        var index = integrator.Method.WorstState;
        var name = IntegratedStates.NameOf(model, system.UnknownAt(system.Order[index]));
        return new(time, outcome.ToString(), name.BaseName, name.Place, Reason(integrator.Method.State[index]));
    }

    private string Reason(double value) => outcome switch
    {
        StepOutcome.ErrorTooLarge => "its error stays above the tolerance however short the step is",
        StepOutcome.NoConvergence => "its equation cannot be solved however short the step is",
        StepOutcome.StepTooShort => "the step has become too short to change the time",
        StepOutcome.ToleranceTooFine => "its tolerance is finer than the precision of numbers",
        StepOutcome.Inconsistent => "its equation does not hold at the start: something jumps there",
        StepOutcome.NoTolerance => "it has no tolerance: atol and rtol are both 0",
        _ => "no step can be taken",
    } + $"; it is {value:G6}";
}

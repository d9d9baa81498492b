using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Events;

/// <summary>
/// nrn_netrec_state_adjust: what an event adds to states that obey differential equations is carried on by half a step, since with the fixed step these states stand half a
/// step after the event. States of cnexp are carried on by their exact solution, with the amount in the place of the state; others by the implicit step of the variable step's equations.
/// </summary>
internal sealed class StateAdjustment
{
    private readonly Clock _clock = new();
    private double[] _before = [];

    /// <summary>Whether events of a mechanism are carried on.</summary>
    public static bool Concerns(MechanismType type) => type is { Equations.IsEmpty: false, Kernels: { Derivatives: not null, SolveJacobian: not null } };

    /// <summary>Keeps the states of an instance before an event.</summary>
    public void Begin(KernelFrame frame, int row)
    {
        var equations = frame.Type.Equations;
        if (_before.Length < equations.Length)
            _before = new double[equations.Length];
        for (var i = 0; i < equations.Length; i++)
            _before[i] = equations[i].State < 0 ? 0 : State(frame, row, equations[i].State);
    }

    /// <summary>Carries on what the event has changed.</summary>
    public void Finish(KernelFrame frame, int row, Clock now)
    {
        now.CopyTo(_clock);
        _clock.TimeStep = now.TimeStep / 2;
        var equations = frame.Type.Equations;
        for (var i = 0; i < equations.Length; i++)
        {
            if (equations[i].State < 0)
                continue;
            ref var state = ref State(frame, row, equations[i].State);
            var change = state - _before[i];
            if (change == 0)
                continue;
            state = _before[i];
            if (equations[i].IsExponential)
                state += Exact(frame, row, equations[i], change);
            else
                AddImplicitly(frame, row, i, change);
        }
    }

    private static ref double State(KernelFrame frame, int row, int column) => ref frame.State[frame.Columns[column] + row];

    /// <summary>The solution of x' = a + b·x after half a step from an amount.</summary>
    private double Exact(KernelFrame frame, int row, StateEquation equation, double amount)
    {
        var constant = Slope(frame, row, equation, 0);
        var factor = Slope(frame, row, equation, 1) - constant;
        return factor == 0
            ? amount + _clock.TimeStep * constant
            : amount + (1 - Math.Exp(_clock.TimeStep * factor)) * (-constant / factor - amount);
    }

    /// <summary>The derivative of a state if it had a value.</summary>
    private double Slope(KernelFrame frame, int row, StateEquation equation, double value)
    {
        ref var state = ref State(frame, row, equation.State);
        var kept = state;
        state = value;
        frame.Type.Kernels.Derivatives!(frame, row, 1, _clock);
        state = kept;
        return State(frame, row, equation.Derivative);
    }

    private void AddImplicitly(KernelFrame frame, int row, int changed, double amount)
    {
        var equations = frame.Type.Equations;
        for (var i = 0; i < equations.Length; i++)
            State(frame, row, equations[i].Derivative) = i == changed ? amount : 0;
        frame.Type.Kernels.SolveJacobian!(frame, row, 1, _clock);
        for (var i = 0; i < equations.Length; i++)
        {
            if (equations[i].State < 0)
                continue;
            State(frame, row, equations[i].State) += State(frame, row, equations[i].Derivative);
            if (i > changed)
                _before[i] += State(frame, row, equations[i].Derivative); // what the event itself has added to it is still to come
        }
    }
}

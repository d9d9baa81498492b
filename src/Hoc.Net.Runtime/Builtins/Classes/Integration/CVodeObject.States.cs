using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Integration;

namespace Hoc.Net.Runtime.Builtins.Classes.Integration;

/// <content>The states of the variable step, their derivatives and errors.</content>
internal sealed partial class CVodeObject
{
    private const int BaseNames = 2;
    private const string CircuitName = "Vector";
    private const double None = -1e9; // the magnitude of states that there are not

    private IntegratedStates States => Model.IntegratedStates;

    [HocMethod("states", "cvode.states(vector)", "Fills a Vector with the states of the variable step; with nothing while the fixed step is in use.", Least = 1, Most = 1)]
    public double CopyStates(CallArguments call) => Fill(call, States.Values);

    [HocMethod("dstates", "cvode.dstates(vector)", "Fills a Vector with the derivatives of the states, per ms.", Least = 1, Most = 1)]
    public double CopyDerivatives(CallArguments call) => Fill(call, States.Derivatives);

    [HocMethod("error_weights", "cvode.error_weights(vector)", "Fills a Vector with the weights of the states in the norm of the error.", Least = 1, Most = 1)]
    public double CopyWeights(CallArguments call) => Fill(call, States.ErrorWeights);

    [HocMethod("acor", "cvode.acor(vector)", "Fills a Vector with the estimated errors of the last step.", Least = 1, Most = 1)]
    public double CopyErrors(CallArguments call) => Fill(call, States.Errors);

    [HocMethod("statename", "cvode.statename(i, name, style)", "Gives a strdef the name of state i: as written with object variables (0), with the objects' own names (1, the default), or the part that all such states share (2).", Least = 2, Most = 3)]
    public double NameState(CallArguments call)
    {
        if (!Model.UsesVariableStep) throw NotActive(call);
        CheckCurrent(call);
        int index = call.Integer(1, 0, States.Count - 1);
        int style = call.Count > 2 ? call.Integer(3, 0, 2) : 1;
        StateName state = States.NameOf(index);
        call.StringVariable(2).Value = style == BaseNames ? BaseNameOf(state) : new StatePath(_session, style == 0).Of(state);
        return 0;
    }

    [HocMethod("f", "cvode.f(t, states, derivatives)", "Computes the derivatives, per ms, at a time in ms and states, which the model takes; all cells must share their steps.", Least = 3, Most = 3)]
    public double Evaluate(CallArguments call)
    {
        double[] derivatives = States.DerivativesAt(call.Number(1), StatesFrom(call, 2));
        Replace(call.Object<VectorObject>(3).Samples, derivatives);
        return 0;
    }

    [HocMethod("yscatter", "cvode.yscatter(states)", "Gives the model's states new values; re_init() then goes on from there.", Least = 1, Most = 1)]
    public double Scatter(CallArguments call)
    {
        States.Scatter(StatesFrom(call, 1));
        return 0;
    }

    [HocMethod("ygather", "cvode.ygather(vector)", "Fills a Vector with the states as they are in the model now; gives their number.", Least = 1, Most = 1)]
    public double Gather(CallArguments call)
    {
        CheckTogether(call);
        CheckCurrent(call);
        double[] states = States.Gather();
        Replace(call.Object<VectorObject>(1).Samples, states);
        return states.Length;
    }

    [HocMethod("order", "cvode.order(cell)", "The order of the method in the last variable step; with an argument, that of one cell where each has steps of its own.", Most = 1)]
    public double Order(CallArguments call)
    {
        IReadOnlyList<IntegratorReport> reports = States.Reports();
        int cell = call.Count > 0 ? call.Integer(1, 0, Math.Max(0, reports.Count - 1)) : 0;
        return cell < reports.Count ? reports[cell].Order : 0;
    }

    [HocMethod("state_magnitudes", "cvode.state_magnitudes(on), (vector, 0 or 1) or (\"state\", &largest_error)", "Keeps the largest magnitudes of states and errors (1), or no longer (0), or sorts what was kept by names of states (2); fills a Vector with those of states (0) or of errors (1); or gives that of all states of a name when they were sorted, and of their errors in a variable.", Least = 1, Most = 2)]
    public double Magnitudes(CallArguments call)
    {
        if (call.IsNumber(1))
        {
            int request = call.Integer(1, 0, 2);
            if (request < 2)
            {
                States.KeepMagnitudes(request == 1);
                return 0;
            }

            if (!Model.UsesVariableStep) throw NotActive(call);
            CheckCurrent(call);
            SortMagnitudes();
            return 0;
        }

        if (call.IsString(1)) return LargestOf(call.String(1), call);
        double[] values = call.Integer(2, 0, 1) == 0 ? States.LargestStates() : States.LargestErrors();
        Replace(call.Object<VectorObject>(1).Samples, Model.UsesVariableStep ? values : []);
        return 0;
    }

    /// <summary>The states of a circuit are elements of a Vector.</summary>
    private static string BaseNameOf(StateName state) => state.Circuit is null ? state.BaseName : CircuitName;

    private static void Replace(SampleBuffer buffer, ReadOnlySpan<double> values)
    {
        buffer.Count = values.Length;
        values.CopyTo(buffer.Values);
    }

    private double Fill(CallArguments call, Func<double[]> values)
    {
        Replace(call.Object<VectorObject>(1).Samples, Model.UsesVariableStep ? values() : []);
        return 0;
    }

    private void SortMagnitudes()
    {
        double[] states = States.LargestStates();
        double[] errors = States.LargestErrors();
        _choices.LargestMagnitudes.Clear();
        for (int i = 0; i < states.Length; i++)
        {
            string name = BaseNameOf(States.NameOf(i));
            (double State, double Error) largest = _choices.LargestMagnitudes.GetValueOrDefault(name, (None, None));
            _choices.LargestMagnitudes[name] = (Math.Max(largest.State, states[i]), Math.Max(largest.Error, errors[i]));
        }
    }

    private double LargestOf(string name, CallArguments call)
    {
        if (name != CircuitName) Model.ToleranceScale(name); // refuses a name that means nothing
        (double state, double error) = _choices.LargestMagnitudes.GetValueOrDefault(name, (None, None));
        if (call.Count > 1) call.Pointer(2).Value = error;
        return state;
    }

    private ReadOnlySpan<double> StatesFrom(CallArguments call, int position)
    {
        CheckTogether(call);
        CheckCurrent(call);
        SampleBuffer states = call.Object<VectorObject>(position).Samples;
        if (states.Count == States.Count) return states.Values;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"the Vector has {states.Count} elements, but there are {States.Count} states.",
            "Take one that cvode.states() or cvode.ygather() has filled.");
    }

    private void CheckCurrent(CallArguments call)
    {
        if (States.AreCurrent) return;
        throw call.Fault(
            RuntimeDiagnostics.VariableStep,
            $"{call.Callee}() asks for states of a model that has changed since the variable step began.",
            "Call finitialize(), or cvode.re_init() to go on, first.");
    }

    private void CheckTogether(CallArguments call)
    {
        if (States.AreTogether) return;
        throw call.Fault(
            RuntimeDiagnostics.VariableStep,
            $"{call.Callee}() needs all cells to share their steps.",
            "Call cvode.use_local_dt(0) first.");
    }
}

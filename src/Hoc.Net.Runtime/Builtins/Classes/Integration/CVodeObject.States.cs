using Hoc.Net.Runtime.Builtins.Classes.Vectors;

namespace Hoc.Net.Runtime.Builtins.Classes.Integration;

/// <content>The states of the variable step, their derivatives and errors.</content>
internal sealed partial class CVodeObject
{
    [HocMethod("states", "cvode.states(vector)", "Fills a Vector with the states of the variable step.", Least = 1, Most = 1)]
    [HocMethod("dstates", "cvode.dstates(vector)", "Fills a Vector with the derivatives of the states, per ms.", Least = 1, Most = 1)]
    [HocMethod("error_weights", "cvode.error_weights(vector)", "Fills a Vector with the weights of the states in the norm of the error.", Least = 1, Most = 1)]
    [HocMethod("acor", "cvode.acor(vector)", "Fills a Vector with the estimated errors of the last step.", Least = 1, Most = 1)]
    public double NoStates(CallArguments call)
    {
        call.Object<VectorObject>(1).Samples.Clear();
        return 0;
    }

    [HocMethod("order", "cvode.order(cell)", "The order of the method in the last variable step.", Most = 1)]
    public double Order() => 0;
}

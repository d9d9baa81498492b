using Hoc.Net.Runtime.Numerics;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>Fitting functions to the elements.</content>
internal sealed partial class VectorObject
{
    private const int MostFitArguments = 19;
    private const int FirstParameter = 4;

    /// <summary>A function of an independent variable and of parameters.</summary>
    private delegate double FitFunction(double x, double[] parameters);

    [HocMethod("fit", "v.fit(fitted, \"function\", x, &p1, &p2, ...)", "Finds parameters for which a function of x comes closest to the elements; the function is \"exp1\", \"exp2\", \"charging\", \"line\", \"quad\" or a func. Sets the parameters and fitted, gives the mean squared error.", Least = 4)]
    public double Fit(CallArguments call)
    {
        var fitted = call.Object<VectorObject>(1);
        string name = call.String(2);
        double[] x = Operand(call, 3).ToArray();
        if (x.Length != Size) throw WrongSize(call, x.Length);
        RequireElements(call, Size, 1);
        var places = new VariableReference[Math.Min(call.Count, MostFitArguments + 1) - FirstParameter + 1];
        if (call.Count > MostFitArguments) throw TooManyParameters(call);
        double[] parameters = new double[places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = call.Pointer(FirstParameter + i);
            parameters[i] = places[i].Value;
        }

        FitFunction function = FitFunctionNamed(call, name, parameters.Length);
        double[] y = Items.ToArray();
        double error = new SimplexSearch(p => MeanSquare(function, x, y, p), parameters.Length).Minimise(parameters);
        for (int i = 0; i < places.Length; i++) places[i].Value = parameters[i];
        fitted.SetSize(x.Length);
        for (int i = 0; i < x.Length; i++) fitted.At(i) = function(x[i], parameters);
        return error;
    }

    private static double MeanSquare(FitFunction function, double[] x, double[] y, double[] parameters)
    {
        double sum = 0;
        for (int i = 0; i < x.Length; i++)
        {
            double error = function(x[i], parameters) - y[i];
            sum += error * error;
        }

        return sum / x.Length;
    }

    private static FitFunction FitFunctionNamed(CallArguments call, string name, int parameterCount)
    {
        (int needed, FitFunction? known) = name switch
        {
            "exp1" => (2, static (x, p) => p[0] * Exponential(-x / p[1])),
            "exp2" => (4, static (x, p) => p[0] * Exponential(-x / p[1]) + p[2] * Exponential(-x / p[3])),
            "charging" => (4, static (x, p) => p[0] * (1 - Exponential(-x / p[1])) + p[2] * (1 - Exponential(-x / p[3]))),
            "line" => (2, static (x, p) => p[0] * x + p[1]),
            "quad" => (3, static (x, p) => p[0] * x * x + p[1] * x + p[2]),
            _ => (0, (FitFunction?)null),
        };
        if (known is null)
        {
            Func<double, double[], double> function = call.Session.NumbersFunction(name);
            return (x, p) => function(x, p);
        }

        if (parameterCount >= needed) return known;
        throw call.Fault(
            RuntimeDiagnostics.MissingArgument,
            $"\"{name}\" has {needed} parameters, but {call.Callee}() got {parameterCount}.",
            "Pass a pointer to a variable for each parameter.");
    }

    private static double Exponential(double x)
    {
        const double largest = 700; // HOC's exp does not go further
        return x < -largest ? 0 : Math.Exp(Math.Min(x, largest));
    }

    private static HocException TooManyParameters(CallArguments call) => call.Fault(
        RuntimeDiagnostics.ArgumentOutOfRange,
        $"{call.Callee}() takes at most {MostFitArguments - FirstParameter + 1} parameters.",
        "Fix some of them inside the function.");
}

using Hoc.Net.Runtime.Builtins.Classes;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Numerics;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>The fitting of parameters by Brent's principal axis method.</summary>
internal static class FitFunctions
{
    private const double Unreached = 1e9; // a larger value counts for nothing
    private const int MostVariables = 1_000_000;

    [HocFunction("attr_praxis", "attr_praxis(tolerance, longest, printing) or attr_praxis(index)", "Sets how exactly fit_praxis finds a minimum, about how far away it is, and how much is printed, 0 to 3; or, with one argument, from where its random numbers are taken, and gives where they were taken from.", Most = 3)]
    public static double SetAttributes(CallArguments call)
    {
        FitSettings fitting = call.Session.Fitting;
        if (call.Count > 1)
        {
            fitting.Tolerance = call.Number(1);
            fitting.LongestStep = call.Number(2);
            fitting.Printing = call.Integer(3, 0, 3);
            return 0;
        }

        double former = (int)fitting.RandomIndex;
        if (call.Count > 0) fitting.RandomIndex = (uint)call.Number(1, 0, 1e9);
        return former;
    }

    [HocFunction("fit_praxis", "fit_praxis(n, \"function\", &x[0] or vector, \"statement\")", "Finds the n numbers for which a function is least, beginning at those given, and puts them there; gives the least value. The function gets n and a pointer to the numbers. The statement is executed after each round of the search. Call attr_praxis first.", Least = 3, Most = 4)]
    public static double Fit(CallArguments call)
    {
        HocSession session = call.Session;
        FitSettings fitting = session.Fitting;
        int count = call.Integer(1, 1, MostVariables);
        Func<double[], double> function = session.PointedNumbersFunction(call.String(2));
        VariableReference[] places = PlacesFrom(call, count);
        ScheduledStatement? statement = call.Count > 3
            ? new ScheduledStatement(session, call.String(4), session.Calls.Current.Instance, call.Callee, call.CallSite)
            : null;
        if (fitting.LongestStep == 0)
        {
            throw call.Fault(
                RuntimeDiagnostics.CalledTooEarly,
                "fit_praxis() does not know how exact the fit shall be.",
                "Call attr_praxis(tolerance, longest step, 0) first.");
        }

        var best = new BestPoint(function, count, () => session.Names.StopRun.Value != 0);
        (double tolerance, double longest, int printing) = (fitting.Tolerance, fitting.LongestStep, fitting.Printing);
        var search = new PrincipalAxisSearch(best.Evaluate, Array.ConvertAll(places, static place => place.Value), tolerance, longest)
        {
            Random = () => MCellRan4.ToDouble(fitting.RandomIndex++, session.Model.RandomSettings.LowIndex),
            IsStopped = best.IsStopped,
            Watcher = new FitReport(session, fitting, statement is null ? null : AfterRound),
        };
        search.Minimise();
        fitting.Axes = AxesOf(search);
        (fitting.Tolerance, fitting.LongestStep, fitting.Printing) = (tolerance, longest, printing); // the function may have set others
        double[] found = best.Value < Unreached ? best.Numbers : search.Point;
        for (int i = 0; i < count; i++) places[i].Value = found[i];
        return best.Value;

        void AfterRound(PrincipalAxisSearch running)
        {
            best.Evaluate(best.Numbers);
            PrincipalAxes? former = fitting.Axes;
            fitting.Axes = AxesOf(running);
            statement.Execute();
            fitting.Axes = former;
        }
    }

    [HocFunction("pval_praxis", "pval_praxis(i, &a[0] or vector)", "The principal value i, the largest first, of the quadratic form that fit_praxis found around the minimum; puts the principal axis into an array or Vector.", Least = 1, Most = 2)]
    public static double PrincipalValue(CallArguments call)
    {
        PrincipalAxes axes = call.Session.Fitting.Axes ?? throw call.Fault(
            RuntimeDiagnostics.CalledTooEarly,
            "fit_praxis() has not been called yet, so there are no principal values.",
            "Call fit_praxis() first.");
        int index = call.Integer(1, 0, axes.Values.Length - 1);
        if (call.Count > 1)
        {
            if (call.IsObject(2)) call.Object<VectorObject>(2).SetSize(axes.Values.Length);
            VariableReference[] places = PlacesFrom(call, axes.Values.Length, 2);
            for (int i = 0; i < places.Length; i++) places[i].Value = axes.Directions[index][i];
        }

        return axes.Values[index];
    }

    [HocFunction("stop_praxis", "stop_praxis(n)", "Ends the running fit_praxis after n rounds of its search, 1 without an argument, as if the minimum had been found; gives what was asked for before.", Most = 1)]
    public static double Stop(CallArguments call)
    {
        FitSettings fitting = call.Session.Fitting;
        double former = fitting.RoundsLeft;
        fitting.RoundsLeft = call.Count > 0 ? call.Integer(1, 0, 100_000) : 1;
        return former;
    }

    private static PrincipalAxes AxesOf(PrincipalAxisSearch search) =>
        new([.. search.Curvatures], Array.ConvertAll(search.Directions, static d => d.ToArray()));

    private static VariableReference[] PlacesFrom(CallArguments call, int count, int position = 3)
    {
        if (!call.IsObject(position)) return PlacesBehind(call, call.Pointer(position), count);
        var vector = call.Object<VectorObject>(position);
        if (vector.Size != count)
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"{vector.Name} has {vector.Size} elements, but {call.Callee}() is asked for {count}.",
                "Pass a Vector with an element for each number.");
        }

        var places = new VariableReference[count];
        for (int i = 0; i < count; i++) places[i] = new ElementReference(vector, i);
        return places;
    }

    private static VariableReference[] PlacesBehind(CallArguments call, VariableReference first, int count)
    {
        var places = new VariableReference[count];
        for (int i = 0; i < count; i++)
        {
            places[i] = i == 0 ? first : (first as IElementReference)?.Neighbour(i) ?? throw call.Fault(
                RuntimeDiagnostics.IndexOutOfRange,
                $"{call.Callee}() found {i} numbers only.",
                "Pass a pointer to an element of an array or Vector that has enough elements behind it.");
        }

        return places;
    }

    /// <summary>Calls the function and remembers where it was least.</summary>
    private sealed class BestPoint(Func<double[], double> function, int count, Func<bool> isStopped)
    {
        public double Value { get; private set; } = Unreached;

        public double[] Numbers { get; } = new double[count];

        public bool IsStopped() => isStopped();

        public double Evaluate(double[] numbers)
        {
            double value = function(numbers);
            if (!IsStopped() && value < Value)
            {
                Value = value;
                numbers.CopyTo(Numbers, 0);
            }

            return value;
        }
    }
}

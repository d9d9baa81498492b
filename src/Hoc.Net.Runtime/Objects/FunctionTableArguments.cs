using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Objects;

/// <summary>
/// Reads the arguments of <c>table_f(...)</c>: a constant; a Vector of values and one of points; or a pointer to values and, for each argument of the
/// function, the number of points and either the first and the last or a pointer to them.
/// </summary>
internal static class FunctionTableArguments
{
    public const string Usage = "(value), (values, points), or (&values[0], n, first, last)";

    /// <summary>The table that a call describes; numbers behind pointers are read at each use of the function.</summary>
    public static FunctionTable Read(CallArguments call, FunctionTableField function)
    {
        if (call.Count == 1) return FunctionTable.Constant(call.Number(1));
        return call.IsObject(1) ? FromVectors(call, function) : FromPointers(call, function);
    }

    private static FunctionTable FromVectors(CallArguments call, FunctionTableField function)
    {
        if (function.ArgumentCount > 1)
        {
            throw call.Fault(
                RuntimeDiagnostics.KindMismatch,
                $"{function.Name} has {function.ArgumentCount} arguments, so {call.Callee}() takes no Vectors.",
                "Pass pointers: &values.x[0], then size and range or points of each argument.");
        }

        VectorObject values = call.Object<VectorObject>(1), points = call.Object<VectorObject>(2);
        if (values.Size != points.Size || values.Size == 0)
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"{call.Callee}() got {values.Size} values for {points.Size} points.",
                "Pass two Vectors of one size.");
        }

        return new(NumbersOf(values), new FunctionTableAxis(values.Size, NumbersOf(points)));
    }

    private static FunctionTable FromPointers(CallArguments call, FunctionTableField function)
    {
        var axes = new FunctionTableAxis[function.ArgumentCount];
        int position = 2;
        long count = 1;
        for (int i = 0; i < axes.Length; i++)
        {
            axes[i] = Axis(call, ref position);
            count *= axes[i].Count;
        }

        return new(NumbersFrom(call, 1, count), axes);
    }

    private static FunctionTableAxis Axis(CallArguments call, ref int position)
    {
        int count = call.Integer(position++, 1, int.MaxValue);
        if (call.IsPointer(position)) return new(count, NumbersFrom(call, position++, count));
        double first = call.Number(position++);
        return new(count, first, call.Number(position++, first, double.PositiveInfinity));
    }

    private static Func<int, double> NumbersOf(VectorObject vector) => NumbersOf(new ElementReference(vector, 0));

    private static Func<int, double> NumbersOf(IElementReference first) => first.NumberAt;

    private static Func<int, double> NumbersFrom(CallArguments call, int position, long count)
    {
        VariableReference first = call.Pointer(position);
        if (count == 1) return _ => first.Value;
        return first is IElementReference element && count <= int.MaxValue && element.Neighbour((int)count - 1) is not null
            ? NumbersOf(element)
            : throw call.Fault(
                RuntimeDiagnostics.IndexOutOfRange,
                $"argument {position} of {call.Callee}() does not point to {count} numbers.",
                "Pass a pointer to the first, such as &values.x[0], and their right number.");
    }
}

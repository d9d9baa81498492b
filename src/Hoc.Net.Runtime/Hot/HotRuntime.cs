using System.Runtime.CompilerServices;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Hot;

/// <summary>
/// What compiled code calls. Most take the running calls, the depth of the compiled one and the place it was last at, to make frames
/// (<see cref="CallStack.Publish(int, int)"/>) before anybody may look at them.
/// </summary>
internal static class HotRuntime
{
    private const double LargestExponent = 700;

    /// <summary>Tells the frame the place that the code was last at.</summary>
    public static void FlushAt(CallStack calls, Frame frame, int at)
    {
        if (at != 0) frame.At = calls.PlaceOf(at);
    }

    /// <summary>The exception that ends the script, since somebody asked for it.</summary>
    public static Exception End(CallStack calls, int depth, int at)
    {
        calls.Publish(depth, at);
        return calls.Interruption.Take();
    }

    /// <summary>Ends the objects that a statement made and nobody holds.</summary>
    public static void Discard(CallStack calls, int depth, int at, int mark)
    {
        int outer = calls.Publish(depth, at);
        calls.Temporaries.DiscardAbove(mark);
        calls.Depth = outer;
    }

    /// <summary>The mistake of a func that ends without a value.</summary>
    public static double NoValue(CallStack calls, int depth, int at, Procedure procedure)
    {
        calls.Publish(depth, at);
        throw CallStack.NoValue(procedure);
    }

    /// <summary>The mistake of a division by zero.</summary>
    public static double DivideByZero(CallStack calls, int depth, int at, Expression node)
    {
        calls.Publish(depth, at);
        throw Arithmetic.DivisionByZero(node.Span);
    }

    /// <summary>x % y.</summary>
    public static double Modulo(CallStack calls, int depth, int at, double value, double modulus, Expression node)
    {
        if (!(modulus > 0)) calls.Publish(depth, at);
        return Arithmetic.Modulo(value, modulus, node.Span);
    }

    /// <summary>x ^ y.</summary>
    public static double Power(CallStack calls, int depth, int at, double value, double exponent, Expression node)
    {
        double power = Math.Pow(value, exponent);
        if (double.IsFinite(power)) return power;
        int outer = calls.Publish(depth, at);
        power = Arithmetic.Power(value, exponent, calls.Session, node.Span);
        calls.Depth = outer;
        return power;
    }

    /// <summary>exp(x).</summary>
    public static double Exp(CallStack calls, int depth, int at, double x, BuiltinCall node) =>
        Math.Abs(x) <= LargestExponent ? Math.Exp(x) : CallUnary(calls, depth, at, x, node);

    /// <summary>log(x).</summary>
    public static double Log(CallStack calls, int depth, int at, double x, BuiltinCall node) =>
        x > 0 ? Math.Log(x) : CallUnary(calls, depth, at, x, node);

    /// <summary>log10(x).</summary>
    public static double Log10(CallStack calls, int depth, int at, double x, BuiltinCall node) =>
        x > 0 ? Math.Log10(x) : CallUnary(calls, depth, at, x, node);

    /// <summary>sqrt(x).</summary>
    public static double SquareRoot(CallStack calls, int depth, int at, double x, BuiltinCall node) =>
        x >= 0 ? Math.Sqrt(x) : CallUnary(calls, depth, at, x, node);

    /// <summary>int(x).</summary>
    public static double Truncate(CallStack calls, int depth, int at, double x, BuiltinCall node) => CallUnary(calls, depth, at, x, node);

    /// <summary>An argument that must be a number.</summary>
    public static double Argument(Frame frame, int position, ArgumentNumber node)
    {
        if (position > frame.ArgumentCount) return node.EvaluateNumber(frame);
        ref HocValue value = ref frame.Argument(position);
        return value.Kind == HocValueKind.Number ? value.Number : node.EvaluateNumber(frame);
    }

    /// <summary>Sees that there are as many indices as an array has dimensions.</summary>
    public static void CheckCount(CallStack calls, int depth, int at, IndexList indices, int[] sizes)
    {
        if (indices.Indices.Length == sizes.Length) return;
        calls.Publish(depth, at);
        throw indices.WrongCount(sizes.Length);
    }

    /// <summary>An index, cut to a whole number after adding float_epsilon.</summary>
    public static int Along(CallStack calls, int depth, int at, IndexList indices, int position, double index, double epsilon, int[] sizes)
    {
        int whole = (int)(index + epsilon);
        if ((uint)whole < (uint)sizes[position]) return whole;
        calls.Publish(depth, at);
        throw indices.OutOfRange(position, index, sizes[position]);
    }

    /// <summary>An element of a Vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ElementOf(CallStack calls, int depth, int at, VectorObject vector, double index)
    {
        if (!vector.Has(index)) calls.Publish(depth, at);
        return vector.At(index);
    }

    /// <summary>Sets an element of a Vector.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void SetElement(CallStack calls, int depth, int at, VectorObject vector, double index, double value)
    {
        if (!vector.Has(index)) calls.Publish(depth, at);
        vector.At(index) = value;
    }

    private static double CallUnary(CallStack calls, int depth, int at, double x, BuiltinCall node)
    {
        int outer = calls.Publish(depth, at);
        HocValue argument = x;
        double result = node.Function.InvokeNumber(
            new CallArguments(calls.Session, node.Function.Name, new ReadOnlySpan<HocValue>(in argument), node));
        calls.Depth = outer;
        return result;
    }
}

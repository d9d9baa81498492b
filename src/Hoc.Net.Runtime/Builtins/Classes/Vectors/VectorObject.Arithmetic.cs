using Hoc.Net.Runtime.Numerics;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>Element by element: add, mul, functions.</content>
internal sealed partial class VectorObject
{
    [HocMethod("add", "v.add(x)", "Adds a number or a Vector.", Least = 1, Most = 1)]
    public HocObject Add(CallArguments call) => Combine<Sum>(call);

    [HocMethod("sub", "v.sub(x)", "Subtracts a number or a Vector.", Least = 1, Most = 1)]
    public HocObject Subtract(CallArguments call) => Combine<Difference>(call);

    [HocMethod("mul", "v.mul(x)", "Multiplies by a number or a Vector.", Least = 1, Most = 1)]
    public HocObject Multiply(CallArguments call) => Combine<Product>(call);

    [HocMethod("div", "v.div(x)", "Divides by a number or a Vector.", Least = 1, Most = 1)]
    public HocObject Divide(CallArguments call) => Combine<Quotient>(call);

    [HocMethod("pow", "v.pow(p) or v.pow(source, p)", "Raises to a power.", Least = 1, Most = 2)]
    public HocObject Power(CallArguments call)
    {
        bool hasSource = call.IsObject(1);
        double exponent = call.Number(hasSource ? 2 : 1);
        if (exponent == -1) RequireAll(call, hasSource, static x => x != 0, "it has no inverse");
        if (exponent == 0.5) RequireAll(call, hasSource, static x => !(x < 0), "it has no square root");
        return Map(call, hasSource ? 1 : 0, exponent switch
        {
            -1 => static x => 1 / x,
            0 => static _ => 1,
            0.5 => Math.Sqrt,
            1 => static x => x,
            2 => static x => x * x,
            _ => x => Math.Pow(x, exponent),
        });
    }

    [HocMethod("sqrt", "v.sqrt(source)", "The square root of each element.", Most = 1)]
    public HocObject SquareRoot(CallArguments call)
    {
        RequireAll(call, call.Count > 0, static x => !(x < 0), "it has no square root");
        return Map(call, call.Count, Math.Sqrt);
    }

    [HocMethod("log", "v.log(source)", "The natural logarithm of each element.", Most = 1)]
    public HocObject Log(CallArguments call) => Map(call, call.Count, Math.Log);

    [HocMethod("log10", "v.log10(source)", "The decimal logarithm of each element.", Most = 1)]
    public HocObject Log10(CallArguments call) => Map(call, call.Count, Math.Log10);

    [HocMethod("tanh", "v.tanh(source)", "The hyperbolic tangent of each element.", Most = 1)]
    public HocObject Tanh(CallArguments call) => Map(call, call.Count, Math.Tanh);

    [HocMethod("abs", "v.abs(source)", "The absolute value of each element.", Most = 1)]
    public HocObject Abs(CallArguments call) => Map(call, call.Count, Math.Abs);

    [HocMethod("floor", "v.floor(source)", "Each element rounded down.", Most = 1)]
    public HocObject Floor(CallArguments call) => Map(call, call.Count, Math.Floor);

    [HocMethod("apply", "v.apply(\"function\", start, end)", "Replaces each element by the value of a HOC function of it.", Least = 1, Most = 3)]
    public HocObject Apply(CallArguments call)
    {
        Range range = RangeFrom(call, 2);
        (int first, int count) = range.GetOffsetAndLength(Size);
        Func<double, double> function = call.Session.NumberFunction(call.String(1));
        for (int i = first; i < first + count; i++) At(i) = function(Items[i]);
        return this;
    }

    [HocMethod("reduce", "v.reduce(\"function\", base, start, end)", "The sum of base and the values of a HOC function of each element.", Least = 1, Most = 4)]
    public double Reduce(CallArguments call)
    {
        double total = call.Number(2, 0);
        Range range = RangeFrom(call, 3);
        (int first, int count) = range.GetOffsetAndLength(Size);
        Func<double, double> function = call.Session.NumberFunction(call.String(1));
        for (int i = first; i < first + count; i++) total += function(At(i));
        return total;
    }

    [HocMethod("sin", "v.sin(frequency, phase, dt)", "Sets the elements to a sine: frequency in Hz, phase in radians, dt in ms (1 by default).", Least = 2, Most = 3)]
    public HocObject Sine(CallArguments call)
    {
        double angle = 2 * Math.PI / 1000 * call.Number(1) * call.Number(3, 1);
        double phase = call.Number(2);
        for (int i = 0; i < Size; i++) Items[i] = Math.Sin(angle * i + phase);
        return this;
    }

    [HocMethod("scale", "v.scale(low, high)", "Moves and stretches the elements to lie between low and high; gives the factor, or 0 when they are all equal and stay.", Least = 2, Most = 2)]
    public double Scale(CallArguments call)
    {
        (double low, double high) = (call.Number(1), call.Number(2));
        (double least, double most) = (Least(Items), Most(Items));
        if (!(most - least > 0)) return 0;
        double factor = (high - low) / (most - least);
        foreach (ref double item in Items) item = (item - least) * factor + low;
        return factor;
    }

    [HocMethod("eq", "v.eq(w)", "1 when the other Vector has the same elements, within float_epsilon.", Least = 1, Most = 1)]
    public double SameAs(CallArguments call)
    {
        ReadOnlySpan<double> other = Operand(call, 1);
        if (other.Length != Size) return 0;
        double epsilon = call.Session.FloatEpsilon;
        for (int i = 0; i < other.Length; i++)
        {
            if (!VectorComparison.AreEqual(Items[i], other[i], epsilon)) return 0;
        }

        return 1;
    }

    [HocMethod("dot", "v.dot(w)", "The sum of the products of elements.", Least = 1, Most = 1)]
    public double Dot(CallArguments call)
    {
        ReadOnlySpan<double> other = Operand(call, 1);
        return RowArithmetic.Dot(Items, AtLeastAsLong(call, other));
    }

    private VectorObject Combine<TOperation>(CallArguments call)
        where TOperation : struct, IElementwise
    {
        if (!call.IsObject(1))
        {
            RowArithmetic.Combine<TOperation>(Items, call.Number(1));
            return this;
        }

        ReadOnlySpan<double> other = Operand(call, 1);
        if (other.Length != Size) throw WrongSize(call, other.Length);
        RowArithmetic.Combine<TOperation>(Items, other);
        return this;
    }

    /// <summary>Applies a function to this Vector, or to a source Vector where one is given.</summary>
    private VectorObject Map(CallArguments call, int sources, Func<double, double> function)
    {
        ReadOnlySpan<double> source = sources > 0 ? Operand(call, 1) : Items;
        if (source.Length != Size) SetSize(source.Length);
        for (int i = 0; i < source.Length; i++) Items[i] = function(source[i]);
        return this;
    }

    private void RequireAll(CallArguments call, bool hasSource, Func<double, bool> condition, string mistake)
    {
        foreach (double item in hasSource ? Operand(call, 1) : Items)
        {
            if (condition(item)) continue;
            throw call.Fault(
                RuntimeDiagnostics.OutOfDomain,
                $"{call.Callee}() met the element {item:G10}: {mistake}.",
                "Choose the elements with where() first, or change them.");
        }
    }

    private ReadOnlySpan<double> AtLeastAsLong(CallArguments call, ReadOnlySpan<double> other) =>
        other.Length >= Size ? other[..Size] : throw WrongSize(call, other.Length);
}

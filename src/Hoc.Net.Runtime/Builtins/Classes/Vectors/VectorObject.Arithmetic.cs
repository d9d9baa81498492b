using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>Element by element: add, mul, functions.</content>
internal sealed partial class VectorObject
{
    [HocMethod("add", "v.add(x)", "Adds a number or a Vector.", Least = 1, Most = 1)]
    public HocObject Add(CallArguments call) => Combine(call, static (a, b) => a + b);

    [HocMethod("sub", "v.sub(x)", "Subtracts a number or a Vector.", Least = 1, Most = 1)]
    public HocObject Subtract(CallArguments call) => Combine(call, static (a, b) => a - b);

    [HocMethod("mul", "v.mul(x)", "Multiplies by a number or a Vector.", Least = 1, Most = 1)]
    public HocObject Multiply(CallArguments call) => Combine(call, static (a, b) => a * b);

    [HocMethod("div", "v.div(x)", "Divides by a number or a Vector.", Least = 1, Most = 1)]
    public HocObject Divide(CallArguments call) => Combine(call, static (a, b) => a / b);

    [HocMethod("pow", "v.pow(p) or v.pow(source, p)", "Raises to a power.", Least = 1, Most = 2)]
    public HocObject Power(CallArguments call)
    {
        double exponent = call.Number(call.Count);
        return Map(call, call.Count - 1, x => exponent switch
        {
            2 => x * x,
            0.5 => Math.Sqrt(x),
            _ => Math.Pow(x, exponent),
        });
    }

    [HocMethod("sqrt", "v.sqrt(source)", "The square root of each element.", Most = 1)]
    public HocObject SquareRoot(CallArguments call) => Map(call, call.Count, Math.Sqrt);

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
        double step = call.Number(3, 1) / 1000;
        double angularFrequency = 2 * Math.PI * call.Number(1);
        double phase = call.Number(2);
        for (int i = 0; i < Size; i++) Items[i] = Math.Sin(angularFrequency * (i * step) + phase);
        return this;
    }

    [HocMethod("scale", "v.scale(low, high)", "Moves and stretches the elements to lie between low and high; gives the factor.", Least = 2, Most = 2)]
    public double Scale(CallArguments call)
    {
        (double low, double high) = (call.Number(1), call.Number(2));
        (double least, double most) = (Least(Items), Most(Items));
        double factor = (high - low) / (most - least);
        foreach (ref double item in Items) item = (item - least) * factor + low;
        return factor;
    }

    [HocMethod("eq", "v.eq(w)", "1 when the other Vector has the same elements.", Least = 1, Most = 1)]
    public double SameAs(CallArguments call) => Items.SequenceEqual(Operand(call, 1)) ? 1 : 0;

    [HocMethod("dot", "v.dot(w)", "The sum of the products of elements.", Least = 1, Most = 1)]
    public double Dot(CallArguments call)
    {
        ReadOnlySpan<double> other = Operand(call, 1);
        if (other.Length != Size) throw WrongSize(call, other.Length);
        double sum = 0;
        for (int i = 0; i < Size; i++) sum += Items[i] * other[i];
        return sum;
    }

    private VectorObject Combine(CallArguments call, Func<double, double, double> operation)
    {
        if (!call.IsObject(1))
        {
            double number = call.Number(1);
            foreach (ref double item in Items) item = operation(item, number);
            return this;
        }

        ReadOnlySpan<double> other = Operand(call, 1);
        if (other.Length != Size) throw WrongSize(call, other.Length);
        for (int i = 0; i < Size; i++) Items[i] = operation(Items[i], other[i]);
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
}

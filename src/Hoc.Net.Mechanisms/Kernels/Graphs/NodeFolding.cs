using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>Computes what is known beforehand, with the bits that the kernel would give.</summary>
internal static class NodeFolding
{
    public static (double Value, bool IsMask)? Fold(NodeKind kind, Node[] inputs, int index)
    {
        foreach (var input in inputs)
            if (input.Kind != NodeKind.Number)
                return null;
        if (inputs.Length == 0)
            return null;
        var x = inputs[0].Number;
        var y = inputs.Length > 1 ? inputs[1].Number : 0;
        return kind switch
        {
            NodeKind.Add => (x + y, false),
            NodeKind.Subtract => (x - y, false),
            NodeKind.Multiply => (x * y, false),
            NodeKind.Divide => (x / y, false),
            NodeKind.Negate => (-x, false),
            NodeKind.Sqrt => (Math.Sqrt(x), false),
            NodeKind.Abs => (Math.Abs(x), false),
            NodeKind.Floor => (Math.Floor(x), false),
            NodeKind.Truncate => (Math.Truncate(x), false),
            NodeKind.Less => (x < y ? 1 : 0, true),
            NodeKind.LessOrEqual => (x <= y ? 1 : 0, true),
            NodeKind.Equal => (x == y ? 1 : 0, true),
            NodeKind.NotEqual => (x != y ? 1 : 0, true),
            NodeKind.Truth => (x != 0 ? 1 : 0, true),
            NodeKind.NumberOf => (x, false),
            NodeKind.Function => (Evaluate((MathFunction)index, x, y), false),
            _ => null,
        };
    }

    /// <summary>A function of the library of numbers, with the bits that lanes give.</summary>
    public static double Evaluate(MathFunction function, double x, double y) => function switch
    {
        MathFunction.Exp => LaneFunctions.Exp(new Lanes1(x)).Value,
        MathFunction.Log => LaneFunctions.Log(new Lanes1(x)).Value,
        MathFunction.Log10 => Math.Log10(x),
        MathFunction.Sqrt => Math.Sqrt(x),
        MathFunction.Abs => Math.Abs(x),
        MathFunction.Sin => Math.Sin(x),
        MathFunction.Cos => Math.Cos(x),
        MathFunction.Tan => Math.Tan(x),
        MathFunction.Asin => Math.Asin(x),
        MathFunction.Acos => Math.Acos(x),
        MathFunction.Atan => Math.Atan(x),
        MathFunction.Atan2 => Math.Atan2(x, y),
        MathFunction.Sinh => Math.Sinh(x),
        MathFunction.Cosh => Math.Cosh(x),
        MathFunction.Tanh => Math.Tanh(x),
        MathFunction.Floor => Math.Floor(x),
        MathFunction.Ceiling => LaneFunctions.Ceiling(new Lanes1(x)).Value,
        MathFunction.Pow => LaneFunctions.Pow(new Lanes1(x), new Lanes1(y)).Value,
        MathFunction.Fmod => x % y,
        MathFunction.Minimum => LaneFunctions.Minimum(new Lanes1(x), new Lanes1(y)).Value,
        MathFunction.Maximum => LaneFunctions.Maximum(new Lanes1(x), new Lanes1(y)).Value,
        MathFunction.Cube => LaneFunctions.Cube(new Lanes1(x)).Value,
        MathFunction.Fourth => LaneFunctions.Fourth(new Lanes1(x)).Value,
        _ => throw new InvalidOperationException($"The function {function} is not known."),
    };
}

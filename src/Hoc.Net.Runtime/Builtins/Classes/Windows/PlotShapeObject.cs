namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's PlotShape: a drawing of the sections in colours that stand for the values of a variable.</summary>
[HocClass("PlotShape", "new PlotShape(sections, 0)", "A drawing of the sections in colours for the values of a variable.", Most = 2)]
internal sealed class PlotShapeObject(CallArguments call) : ShapeWindow(call)
{
    /// <summary>The variable that is shown.</summary>
    public string VariableName { get; private set; } = "v";

    /// <summary>The values at the ends of the colours.</summary>
    public (double Low, double High) Range { get; private set; } = (-80, 40);

    [HocMethod("variable", "ps.variable(\"name\")", "The range variable to be shown.", Least = 1, Most = 1)]
    public double SetVariable(CallArguments call)
    {
        VariableName = call.String(1);
        return 1;
    }

    [HocMethod("scale", "ps.scale(low, high)", "The values at the ends of the colours.", Least = 2, Most = 2)]
    public double Scale(CallArguments call)
    {
        Range = (call.Number(1), call.Number(2));
        return 1;
    }

    [HocMethod("colormap", "ps.colormap(n) or ps.colormap(i, r, g, b)", "Accepted: the colours.", Least = 1, Most = 4)]
    [HocMethod("hinton", "ps.hinton(&x, x, y, size)", "Accepted: a square whose colour stands for a variable.", Least = 4, Most = 5)]
    public double Colour() => 1;
}

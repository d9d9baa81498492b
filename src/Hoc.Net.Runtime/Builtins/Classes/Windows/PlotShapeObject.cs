using Hoc.Net.Plotting;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's PlotShape: a drawing of the sections in colours that stand for the values of a variable.</summary>
[HocClass("PlotShape", "new PlotShape(sections, 0)", "A drawing of the sections in colours for the values of a variable.", Most = 2)]
internal sealed class PlotShapeObject(CallArguments call) : ShapeWindow(call)
{
    private readonly List<HintonSquare> _squares = [];
    private FigureColor[] _colorMap = [];

    private bool? _isShapePlot;
    private bool _choosesValues;

    /// <summary>Whether colours stand for values: after "Shape Plot" of the menu, or once the script said which values, unless the menu was told otherwise.</summary>
    public bool ShowsValues => _isShapePlot ?? _choosesValues;

    /// <summary>Whether "Shape Plot" of the menu is on.</summary>
    public bool IsShapePlot => _isShapePlot == true;

    /// <summary>The variable that is shown.</summary>
    public string VariableName { get; private set; } = "v";

    /// <summary>The values at the ends of the colours.</summary>
    public (double Low, double High) Range { get; private set; } = (-80, 40);

    /// <summary>The colours from low to high that the script defined; empty for the usual ones.</summary>
    public IReadOnlyList<FigureColor> ColorMap => _colorMap;

    /// <summary>Squares whose colours stand for variables.</summary>
    public IReadOnlyList<HintonSquare> Squares => _squares;

    [HocMethod("fastflush", "ps.fastflush()", "Accepted: there is no display to be brought up to date.", Most = 0)]
    public double FastFlush() => 1;

    [HocMethod("variable", "ps.variable(\"name\")", "The range variable to be shown.", Least = 1, Most = 1)]
    public double SetVariable(CallArguments call)
    {
        VariableName = call.String(1);
        _choosesValues = true;
        return 1;
    }

    [HocMethod("scale", "ps.scale(low, high)", "The values at the ends of the colours.", Least = 2, Most = 2)]
    public double Scale(CallArguments call)
    {
        Range = (call.Number(1), call.Number(2));
        _choosesValues = true;
        return 1;
    }

    [HocMethod("colormap", "ps.colormap(n) or ps.colormap(i, red, green, blue)", "The number of colours, or one of them, 0 to 255 each.", Least = 1, Most = 4)]
    public double DefineColors(CallArguments call)
    {
        const int most = 255;
        if (call.Count < 4)
        {
            if (call.Count > 1) call.Integer(2, 0, 1);
            _colorMap = new FigureColor[call.Integer(1, 0, 1000)];
            return 1;
        }

        int index = call.Integer(1, 0, most);
        var color = FigureColor.FromRgb((byte)call.Integer(2, 0, most), (byte)call.Integer(3, 0, most), (byte)call.Integer(4, 0, most));
        if (index < _colorMap.Length) _colorMap[index] = color;
        return 1;
    }

    [HocMethod("hinton", "ps.hinton(&variable, x, y, width, height)", "A square whose colour stands for a variable.", Least = 4, Most = 5)]
    public double AddSquare(CallArguments call)
    {
        double width = SizeFrom(call, 4);
        double height = call.Count > 4 ? SizeFrom(call, 5) : width;
        _squares.Add(new HintonSquare(call.Pointer(1), call.Number(2), call.Number(3), width, height));
        return 1;
    }

    /// <inheritdoc/>
    protected override bool TryExecuteItem(string item)
    {
        switch (item)
        {
            case "Shape Plot":
                _isShapePlot = true;
                return true;
            case "Time Plot" or "Space Plot" or "Section" or "3D Rotate":
                _isShapePlot = false; // of the tools in the menu one is on
                return true;
            default:
                return base.TryExecuteItem(item);
        }
    }

    private static double SizeFrom(CallArguments call, int position)
    {
        const double least = 1e-9;
        double size = call.Number(position);
        if (size is >= least and <= 1 / least) return size;
        throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, $"the size {size:G10} is outside {least} to {1 / least}.", "Pass a positive size.");
    }
}

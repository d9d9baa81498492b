using Hoc.Net.Plotting;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <content>How what comes is drawn: colours, brushes, placement of labels.</content>
internal sealed partial class GraphObject
{
    [HocMethod("fixed", "g.fixed(scale)", "Labels from here on stand at values on the axes.", Most = 1)]
    public double PlaceFixed(CallArguments call) => Place(call, GraphLabelPlacement.Fixed);

    [HocMethod("vfixed", "g.vfixed(scale)", "Labels from here on stand at fractions of the view.", Most = 1)]
    public double PlaceInView(CallArguments call) => Place(call, GraphLabelPlacement.View);

    [HocMethod("relative", "g.relative(scale)", "Labels from here on scale with the view.", Most = 1)]
    public double PlaceRelative(CallArguments call) => Place(call, GraphLabelPlacement.Relative);

    [HocMethod("align", "g.align(x, y)", "Which part of a label stands at its point: 0 left or bottom, 1 right or top.", Most = 2)]
    public double Align(CallArguments call)
    {
        LabelAlignment = (AlignmentAt(call, 1), AlignmentAt(call, 2));
        return 1;
    }

    [HocMethod("color", "g.color(index, \"name\")", "The colour of what is drawn from here on; with a name, what an index from 2 on stands for.", Most = 4)]
    public double SetColor(CallArguments call)
    {
        if (call.Count > 1) DefineColor(call);
        else CurrentColor = call.Count == 0 ? 1 : FigurePalette.Slot(call.Integer(1, -1, FigurePalette.Size - 1));
        return 1;
    }

    [HocMethod("brush", "g.brush(index, pattern, width)", "The brush of what is drawn from here on; with pattern and width, what an index stands for.", Most = 3)]
    public double SetBrush(CallArguments call)
    {
        if (call.Count > 2)
        {
            const double widest = 1000;
            double width = call.Number(3);
            if (width is not (>= 0 and <= widest))
                throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, $"the width {width:G10} is outside 0 to {widest}.", "Pass a width in pixels.");
            Session.Brushes[call.Integer(1, 1, FigureBrush.BrushCount - 1)] = FigureBrush.FromPattern((uint)call.Integer(2), width);
            return 1;
        }

        const int greatest = 20;
        CurrentBrush = call.Count == 0 ? 0 : BrushSlot(call.Integer(1, -1, greatest));
        return 1;
    }

    private void DefineColor(CallArguments call)
    {
        int index = call.Integer(1, 2, FigurePalette.Size - 1);
        if (!call.IsString(2)) Session.Palette[index] = FigureColor.FromRgb((byte)call.Integer(2, 0, 255), (byte)call.Integer(3, 0, 255), (byte)call.Integer(4, 0, 255));
        else if (FigureColor.TryParse(call.String(2), out FigureColor named)) Session.Palette[index] = named;
        else call.Warn(RuntimeDiagnostics.UnknownColor, $"there is no colour named \"{call.String(2)}\"; {index} stays what it was.", "Use a name such as \"red\" or red, green and blue from 0 to 255.");
    }

    private static double AlignmentAt(CallArguments call, int position)
    {
        const double farthest = 10;
        double alignment = call.Number(position, 0);
        if (alignment is >= -farthest and <= farthest) return alignment;
        throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, $"the alignment {alignment:G10} is outside -{farthest} to {farthest}.", "0 is the left or bottom end, 1 the right or top end.");
    }

    private double Place(CallArguments call, GraphLabelPlacement placement)
    {
        double scale = call.Number(1, 1);
        if (scale is not (>= 0.01 and <= 100))
            throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, $"the scale {scale:G10} is outside 0.01 to 100.", "1 is the usual size of text.");
        (LabelPlacement, LabelScale) = (placement, scale);
        return 1;
    }
}

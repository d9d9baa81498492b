using System.Globalization;
using Hoc.Net.Plotting;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>The colours that segments have in a PlotShape for the values of its variable.</summary>
internal sealed class SegmentColors
{
    private readonly RangeVariable? _variable;
    private readonly int _element;

    private SegmentColors(FigureColorScale scale, RangeVariable? variable, int element) => (Scale, _variable, _element) = (scale, variable, element);

    /// <summary>Which colours stand for which values.</summary>
    public FigureColorScale Scale { get; }

    /// <summary>The colours of a PlotShape's variable.</summary>
    public static SegmentColors Of(PlotShapeObject window, HocSession session)
    {
        string[] parts = window.VariableName.Split('[', ']');
        session.Model.Catalog.TryGetVariable(parts[0], out RangeVariable? variable);
        int element = parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : 0;
        var scale = new FigureColorScale(window.Range.Low, window.Range.High, window.ColorMap.Count > 0 ? window.ColorMap : FigureColorScale.DefaultColors)
        {
            Title = window.VariableName,
            Unit = session.UnitOf(window.VariableName) ?? "",
        };
        return new SegmentColors(scale, variable, element);
    }

    /// <summary>The colour of a segment: gray where it has no such variable.</summary>
    public FigureColor ColorOf(Section section, int segment)
    {
        if (_variable is null || (!_variable.IsNodal && !section.Has(_variable.Type))) return Scale.ColorOf(double.NaN);
        return Scale.ColorOf(section.Read(_variable, section.Centre(segment), _element));
    }
}

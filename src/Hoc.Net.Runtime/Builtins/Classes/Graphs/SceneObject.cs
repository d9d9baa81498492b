using Hoc.Net.Plotting;
using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>
/// What Graph, Shape and PlotShape have in common: a plane with lines, labels and marks, seen through views. Its methods
/// stand in chapters, one file each.
/// </summary>
internal abstract partial class SceneObject(CallArguments call) : HocObject, IWindow
{
    private readonly List<GraphItem> _items = [];
    private readonly List<HocObject> _held = [];

    /// <summary>The session it belongs to.</summary>
    protected HocSession Session { get; } = call.Session;

    /// <inheritdoc/>
    public bool IsMapped => _views.Count > 0 && !_isUnmapped;

    /// <inheritdoc/>
    public string Title => Class.Name;

    /// <summary>Lines, labels, marks and axes in the order of NEURON's list.</summary>
    public IReadOnlyList<GraphItem> Items => _items;

    /// <summary>The items, to be changed.</summary>
    protected List<GraphItem> EditableItems => _items;

    /// <summary>The colour of what is drawn.</summary>
    protected int CurrentColor { get; set; } = 1;

    /// <summary>The brush of what is drawn.</summary>
    protected int CurrentBrush { get; set; } = 1;

    /// <summary>Adds a line with its label, a label or a mark.</summary>
    internal void AddItem(GraphItem item)
    {
        if (item is GraphLine { Label: { } label }) _items.Add(label);
        _items.Add(item);
    }

    /// <summary>The colour and brush at two positions of a call, or the current ones where both are not given.</summary>
    internal (int Color, int Brush) StyleFrom(CallArguments call, int position) => call.Count > position
        ? (FigurePalette.Slot(call.Integer(position)), BrushSlot(call.Integer(position + 1)))
        : (CurrentColor, CurrentBrush);

    /// <summary>The name of a line, below the label before; null where it has none.</summary>
    internal GraphLabel? NameLine(string text, int color) => text.Length == 0 ? null : NextLabel(text, color);

    /// <summary>The brush that an index means.</summary>
    protected static int BrushSlot(int index) => index < 0 ? 1 : index % FigureBrush.BrushCount;

    /// <summary>Keeps an object alive as long as this one.</summary>
    protected void Hold(HocObject held)
    {
        held.Retain();
        _held.Add(held);
    }

    /// <inheritdoc/>
    protected override void OnEnding()
    {
        _items.Clear();
        foreach (HocObject held in _held) held.Release();
        Session.Screen.Remove(this);
    }
}

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <content>The menu's own items, and families of lines.</content>
internal sealed partial class GraphObject
{
    private bool _keepsLines;
    private bool _isFamily;
    private GraphLabel? _familyLabel;
    private Func<double>? _familyVariable;
    private double _familyValue;
    private int _familyCount;

    /// <summary>The text that names the variable of a family; null for none.</summary>
    public GraphLabel? FamilyLabel => _familyLabel;

    /// <summary>The value of the family's variable when its last run began.</summary>
    public string FamilyText => Formatting.CNumber.General(_familyValue, 6, alternate: false);

    /// <summary>The procedure that a press of the mouse beside a line calls; empty for none.</summary>
    public string CrosshairProcedure { get; private set; } = "";

    [HocMethod("menu_remove", "g.menu_remove(\"item\")", "Removes an item of the menu.", Least = 1, Most = 1)]
    public double RemoveMenuItem(CallArguments call)
    {
        Menu.Remove(call.String(1));
        return 0;
    }

    [HocMethod("crosshair_action", "g.crosshair_action(\"procedure\", copiesVectors)", "What a key pressed beside a line calls; kept, as there is no mouse.", Least = 1, Most = 2)]
    public double SetCrosshair(CallArguments call)
    {
        if (call.Count > 1) call.Integer(2, 0, 1);
        CrosshairProcedure = call.String(1);
        return 0;
    }

    [HocMethod("family", "g.family(on) or g.family(\"variable\")", "Keeps the lines of earlier runs, each in the Graph's colour of its time, or labels them with the value of a variable.", Least = 1, Most = 1)]
    public double Family(CallArguments call)
    {
        if (call.IsString(1)) LabelFamily(call, call.String(1));
        else if (call.Integer(1, 0, 1) == 1) BeginFamily();
        else EndFamily();
        return 1;
    }

    [HocMethod("simgraph", "g.simgraph()", "Lets the lines of addvar take their points at the steps of the cell of their variable, where each cell has steps of its own, until cvode.simgraph_remove().", Most = 0)]
    public double SampleDuringRun()
    {
        foreach (GraphItem item in EditableItems)
        {
            if (item is not GraphLine { Variable: { Exists: true } variable } line) continue;
            line.Samples?.End();
            line.Clear();
            line.Samples = new GraphSamples(Session.Model, variable);
            Session.GraphSamples.Add(line.Samples);
        }

        return 1;
    }

    /// <inheritdoc/>
    protected override bool TryExecuteItem(string item)
    {
        switch (item)
        {
            case "Keep Lines":
                _keepsLines = !_keepsLines;
                if (!_keepsLines) KeepLines();
                UpdateFamilyValue();
                return true;
            case "View Axis":
                ChooseAxes(0);
                return true;
            case "View Box":
                ChooseAxes(2);
                return true;
            case "Erase Axis":
                EraseAxes();
                return true;
            case "New Axis":
                AddViewAxes();
                return true;
            default:
                return base.TryExecuteItem(item);
        }
    }

    /// <inheritdoc/>
    protected override void OnErased()
    {
        _familyCount = 0;
        if (_familyLabel is not null && !EditableItems.Contains(_familyLabel)) _familyLabel = null;
    }

    /// <summary>Leaves a copy of each line that follows something behind, under the line itself.</summary>
    private void KeepLines()
    {
        for (int i = EditableItems.Count - 1; i >= 0; i--)
        {
            if (EditableItems[i] is not GraphLine { IsKept: true, Count: > 1, IsErased: false } line) continue;
            GraphLabel? label = _familyLabel is null ? null : new GraphLabel(FamilyText, _familyLabel.X, _familyLabel.Y, _familyLabel.Placement)
            {
                Scale = _familyLabel.Scale,
                VerticalAlignment = _familyCount++,
                Color = line.Color,
                NamesLine = true,
            };
            if (label is not null) EditableItems.Add(label);
            EditableItems.Insert(i, line.Snapshot(label, GraphFigure.HorizontalVariable(line, this)));
            line.IsErased = line.Expression is not null;
        }

        UpdateFamilyValue();
    }

    private void UpdateFamilyValue()
    {
        if (_familyVariable is not null) _familyValue = _familyVariable();
    }

    private void BeginFamily()
    {
        Erase();
        _isFamily = true;
        _keepsLines = true;
    }

    private void EndFamily()
    {
        _isFamily = false;
        _keepsLines = false;
        foreach (GraphItem item in EditableItems)
            if (item is GraphLine { Expression: not null } line) Restyle(line, line.OwnStyle.Color, line.OwnStyle.Brush);
    }

    /// <summary>Names of one letter label nothing, as in NEURON.</summary>
    private void LabelFamily(CallArguments call, string variable)
    {
        const double place = 0.95; // of the view
        if (_familyLabel is not null) EditableItems.Remove(_familyLabel);
        (_familyLabel, _familyVariable) = (null, null);
        if (variable.Length < 2) return;
        _familyVariable = Session.CompileNumber(variable, null, call);
        AddItem(_familyLabel = new GraphLabel(variable, place, place, GraphLabelPlacement.View) { HorizontalAlignment = 1, Color = CurrentColor });
    }
}

using Hoc.Net.Runtime.Builtins.Classes;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>A line of a panel: what it shows, and what a user's hand on it does.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What it says.</param>
internal sealed record PanelItem(PanelItemKind Kind, string Label)
{
    /// <summary>The statement to be executed when it is pressed or its value is changed; null for none.</summary>
    public ScheduledStatement? Action { get; init; }

    /// <summary>The variable that it shows; null for none.</summary>
    public PanelVariable? Variable { get; init; }

    /// <summary>How a hand finds it: by its label, or a slider, which has none, by its variable; empty where nothing names it.</summary>
    public string Name => Label.Length > 0 ? Label : Variable?.Name ?? "";

    /// <summary>The strdef whose text a variable label shows.</summary>
    public StringSlot? Text { get; init; }

    /// <summary>The least and the greatest value of a slider.</summary>
    public (double Least, double Most)? Bounds { get; init; }

    /// <summary>Whether a field offers to go back to the value that the variable had when the panel was made.</summary>
    public bool HasDefault { get; init; }

    /// <summary>Whether a field shows its variable anew as it changes, as on a display.</summary>
    public bool IsKeptUpdated { get; init; }

    /// <summary>Whether a field has a button that executes its statement without a change of the value.</summary>
    public bool CanRun { get; init; }

    /// <summary>The radio buttons of which one is on, this one among them; null for other lines.</summary>
    public List<PanelItem>? Group { get; init; }

    /// <summary>Whether a radio button is on.</summary>
    public bool IsOn { get; set; }

    /// <summary>The lines of a menu.</summary>
    public List<PanelItem> Items { get; } = [];

    /// <summary>Does what a press does: a check box or state button changes its variable, a radio button goes on, then the statement is executed.</summary>
    /// <exception cref="HocException">The statement, or the variable, has a mistake.</exception>
    public void Press()
    {
        if (Kind is PanelItemKind.CheckBox or PanelItemKind.StateButton && Variable is { Exists: true } state) state.Value = state.Value == 0 ? 1 : 0;
        foreach (PanelItem other in Group ?? []) other.IsOn = ReferenceEquals(other, this);
        Action?.Execute();
    }

    /// <summary>Does what a value entered into a field or given to a slider does: sets the variable, then executes the statement.</summary>
    /// <exception cref="HocException">The statement, or the variable, has a mistake.</exception>
    public void Enter(double value)
    {
        if (Variable is { Exists: true } variable) variable.Value = Bounds is var (least, most) ? Math.Clamp(value, least, most) : value;
        Action?.Execute();
    }
}

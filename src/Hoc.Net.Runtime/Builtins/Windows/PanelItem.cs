using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>A line of a panel.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What it says.</param>
internal sealed record PanelItem(PanelItemKind Kind, string Label)
{
    /// <summary>The statement to be executed when it is pressed or its value is changed; empty for none.</summary>
    public string Action { get; init; } = "";

    /// <summary>The variable that it shows, by name; empty for none.</summary>
    public string VariableName { get; init; } = "";

    /// <summary>The variable that it shows, where the script gave a pointer.</summary>
    public VariableReference? Variable { get; init; }

    /// <summary>The least and the greatest value of a slider.</summary>
    public (double Least, double Most)? Bounds { get; init; }

    /// <summary>The lines of a menu.</summary>
    public List<PanelItem> Items { get; } = [];
}

using System.Globalization;
using System.Text;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>Tells of the panels of a session as text, a line for each of their lines.</summary>
internal static class PanelList
{
    private const string Indent = "  ";

    /// <summary>The text; empty when there are no panels.</summary>
    public static string Of(HocSession session)
    {
        var text = new StringBuilder();
        foreach (Panel panel in new PanelHand(session).Panels)
        {
            if (text.Length > 0) text.Append('\n');
            text.Append(panel.Title).Append('\n');
            Append(text, panel.Items, Indent);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, List<PanelItem> items, string indent)
    {
        foreach (PanelItem item in items)
        {
            text.Append(indent).Append(Line(item)).Append('\n');
            Append(text, item.Items, indent + Indent);
        }
    }

    private static string Line(PanelItem item) => item.Kind switch
    {
        PanelItemKind.Button => $"[{item.Label}]",
        PanelItemKind.RadioButton => $"({(item.IsOn ? '*' : ' ')}) {item.Label}",
        PanelItemKind.CheckBox or PanelItemKind.StateButton => $"[{(ValueOf(item) is 0 or null ? ' ' : 'x')}] {item.Label}",
        PanelItemKind.Menu => $"{item.Label}:",
        PanelItemKind.VariableLabel => item.Text?.Value ?? item.Label,
        PanelItemKind.Field => $"{item.Label} = {ValueText(item)}",
        PanelItemKind.FixedField => $"{item.Label}: {ValueText(item)}",
        PanelItemKind.Slider => string.Create(CultureInfo.InvariantCulture, $"{(item.Name.Length > 0 ? item.Name : "slider")} = {ValueText(item)} ({item.Bounds!.Value.Least:G6} to {item.Bounds.Value.Most:G6})"),
        _ => item.Label,
    };

    private static string ValueText(PanelItem item) => ValueOf(item)?.ToString("G6", CultureInfo.InvariantCulture) ?? "?";

    /// <summary>The value; null where there is none now.</summary>
    private static double? ValueOf(PanelItem item)
    {
        if (item.Variable is not { Exists: true } variable) return null;
        try
        {
            return variable.Value;
        }
        catch (Exception e) when (e is HocException or SimulationException)
        {
            return null;
        }
    }
}

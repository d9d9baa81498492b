using System.Globalization;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins.Classes.Windows;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>
/// A user's hand on the panels of a session: finds buttons and fields by what they say. Where several say the same, the newest
/// is meant; <c>title/label</c> says whose.
/// </summary>
internal sealed class PanelHand(HocSession session)
{
    /// <summary>All panels, the oldest first, also those in boxes.</summary>
    public IEnumerable<Panel> Panels => PanelsIn(session.Screen.Windows);

    /// <summary>Presses a button, check box, radio button or item of a menu.</summary>
    /// <exception cref="HocException">There is none, or its statement has a mistake.</exception>
    public void Press(string label, SourceSpan? asking)
    {
        PanelItem? item = Find(label, static item => item.Kind is not (PanelItemKind.Label or PanelItemKind.VariableLabel or PanelItemKind.FixedField or PanelItemKind.Slider));
        (item ?? throw Missing("button", label, asking, static item => item.Kind is not (PanelItemKind.Field or PanelItemKind.FixedField or PanelItemKind.Slider or PanelItemKind.Label or PanelItemKind.VariableLabel or PanelItemKind.Menu))).Press();
    }

    /// <summary>Enters a value into a field or gives it to a slider; sets a check box to whether it is not 0.</summary>
    /// <returns>Whether there is such a field.</returns>
    /// <exception cref="HocException">Its statement has a mistake.</exception>
    public bool TryEnter(string label, double value)
    {
        if (Find(label, static item => item.Variable is not null && item.Kind != PanelItemKind.FixedField) is not { } item) return false;
        if (item.Kind is PanelItemKind.CheckBox or PanelItemKind.StateButton) value = value == 0 ? 0 : 1;
        item.Enter(value);
        return true;
    }

    /// <summary>As <see cref="TryEnter"/>.</summary>
    /// <exception cref="HocException">There is no such field, or its statement has a mistake.</exception>
    public void Enter(string label, double value, SourceSpan? asking)
    {
        if (!TryEnter(label, value)) throw Missing("field", label, asking, static item => item.Variable is not null);
    }

    private static IEnumerable<Panel> PanelsIn(IEnumerable<IWindow> windows)
    {
        foreach (IWindow window in windows)
        {
            if (window is Panel panel) yield return panel;
            if (window is not WindowContainer container) continue;
            foreach (Panel inner in PanelsIn(container.Contents)) yield return inner;
        }
    }

    private PanelItem? Find(string label, Func<PanelItem, bool> fits)
    {
        Panel[] panels = [.. Panels.Reverse()];
        return FindIn(panels, label.Trim(), fits)
            ?? panels.Where(panel => label.StartsWith(panel.Title + "/", StringComparison.Ordinal))
                .Select(panel => FindIn([panel], label[(panel.Title.Length + 1)..].Trim(), fits))
                .FirstOrDefault(static item => item is not null);
    }

    /// <summary>By the very label, else by the variable, else by the label without its unit and whatever the case.</summary>
    private static PanelItem? FindIn(Panel[] panels, string label, Func<PanelItem, bool> fits)
    {
        PanelItem[] items = [.. panels.SelectMany(static panel => ItemsIn(panel.Items)).Where(fits)];
        return items.FirstOrDefault(item => item.Label.Trim() == label)
            ?? items.FirstOrDefault(item => item.Variable?.Text.Trim() == label)
            ?? items.FirstOrDefault(item => WithoutUnit(item.Label).Equals(WithoutUnit(label), StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<PanelItem> ItemsIn(IEnumerable<PanelItem> items)
    {
        foreach (PanelItem item in items)
        {
            yield return item;
            foreach (PanelItem inner in ItemsIn(item.Items)) yield return inner;
        }
    }

    private static string WithoutUnit(string label) =>
        label.EndsWith(')') && label.LastIndexOf('(') is > 0 and var open ? label[..open].Trim() : label.Trim();

    private HocException Missing(string what, string label, SourceSpan? asking, Func<PanelItem, bool> fits)
    {
        string[] labels = [.. Panels.SelectMany(static panel => ItemsIn(panel.Items)).Where(fits).Select(NameOf).Where(static name => name.Length > 0).Distinct()];
        string? near = NearNames.Nearest(label, labels);
        string known = labels.Length == 0 ? "The scripts have made no panel that has any." : $"There are: {string.Join(", ", labels)}.";
        return new HocException(new Diagnostic(
            RuntimeDiagnostics.NoPanelItem,
            asking,
            $"no panel has a {what} \"{label}\".",
            near is null ? known : string.Create(CultureInfo.InvariantCulture, $"Did you mean \"{near}\"? {known}")));
    }

    private static string NameOf(PanelItem item) => item.Label.Length > 0 ? item.Label : item.Variable?.Text ?? "";
}

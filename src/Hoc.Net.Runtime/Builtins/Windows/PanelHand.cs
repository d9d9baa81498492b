using System.Globalization;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Builtins.Classes.Windows;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>
/// A user's hand on the panels of a session: finds buttons and fields by what they say. Where several say the same, the newest
/// is meant, and a warning tells of the others; <c>title/label</c> or <c>menu/label</c> says whose.
/// </summary>
internal sealed class PanelHand(HocSession session)
{
    /// <summary>All panels, the oldest first, also those in boxes.</summary>
    public IEnumerable<Panel> Panels => PanelsIn(session.Screen.Windows);

    /// <summary>Presses a button, check box, radio button or item of a menu.</summary>
    /// <exception cref="HocException">There is none, or its statement has a mistake.</exception>
    public void Press(string label, SourceSpan? asking)
    {
        PanelItem? item = Find("button", label, asking, CanBePressed) ?? Find("button", label, asking, static item => item.Kind == PanelItemKind.Field);
        (item ?? throw Missing("button", label, asking, CanBePressed)).Press();
    }

    /// <summary>Enters a value into a field or gives it to a slider; sets a check box to whether it is not 0.</summary>
    /// <returns>Whether there is such a field.</returns>
    /// <exception cref="HocException">Its statement has a mistake.</exception>
    public bool TryEnter(string label, double value, SourceSpan? asking = null)
    {
        if (Find("field", label, asking, CanBeSet) is not { } item) return false;
        if (item.Kind is PanelItemKind.CheckBox or PanelItemKind.StateButton) value = value == 0 ? 0 : 1;
        item.Enter(value);
        return true;
    }

    /// <summary>As <see cref="TryEnter"/>.</summary>
    /// <exception cref="HocException">There is no such field, or its statement has a mistake.</exception>
    public void Enter(string label, double value, SourceSpan? asking)
    {
        if (TryEnter(label, value, asking)) return;
        if (Matching(label, static item => item.Kind == PanelItemKind.FixedField) is [var shown, ..])
        {
            throw new HocException(new Diagnostic(
                RuntimeDiagnostics.NoPanelItem,
                asking,
                $"the field \"{shown.Item.Label}\" only shows its value.",
                shown.Item.Variable?.Name is { } variable ? $"Set the variable: {variable}." : "Set the variable that it shows."));
        }

        throw Missing("field", label, asking, CanBeSet);
    }

    private static bool CanBePressed(PanelItem item) => item.Kind is PanelItemKind.Button or PanelItemKind.RadioButton or PanelItemKind.CheckBox or PanelItemKind.StateButton;

    private static bool CanBeSet(PanelItem item) => item.Variable is not null && item.Kind != PanelItemKind.FixedField;

    private static IEnumerable<Panel> PanelsIn(IEnumerable<IWindow> windows)
    {
        foreach (IWindow window in windows)
        {
            if (window is Panel panel) yield return panel;
            if (window is not WindowContainer container) continue;
            foreach (Panel inner in PanelsIn(container.Contents)) yield return inner;
        }
    }

    /// <summary>The one that is meant; null where there is none.</summary>
    private PanelItem? Find(string what, string label, SourceSpan? asking, Func<PanelItem, bool> fits)
    {
        PlacedPanelItem[] found = Matching(label, fits);
        if (found.Length == 0) return null;
        PlacedPanelItem meant = found[0];
        string[] others = [.. found.Skip(1).Where(other => !DoesTheSame(other.Item, meant.Item)).Select(static other => other.Path).Append(meant.Path).Distinct()];
        if (others.Length > 1)
        {
            session.Report(new Diagnostic(
                RuntimeDiagnostics.SeveralPanelItems,
                asking,
                $"several panels have a {what} \"{label}\"; that of \"{meant.Holders[0]}\" is meant, the newest.",
                $"Say which: {string.Join(", ", others.Reverse())}."));
        }

        return meant.Item;
    }

    /// <summary>Whether two do the same, as in two windows of one kind.</summary>
    private static bool DoesTheSame(PanelItem one, PanelItem other) =>
        one.Action?.Text == other.Action?.Text && one.Action?.Owner == other.Action?.Owner
        && one.Variable?.Text == other.Variable?.Text && one.Variable?.Owner == other.Variable?.Owner && one.Variable?.Reference?.Equals(other.Variable?.Reference) != false;

    /// <summary>Those of the newest panel first: by the very label, else by the variable, else by the label without its unit and whatever the case.</summary>
    private PlacedPanelItem[] Matching(string label, Func<PanelItem, bool> fits)
    {
        PlacedPanelItem[] items = [.. Panels.Reverse().SelectMany(static panel => PlacedPanelItem.In([panel.Title], panel.Items)).Where(placed => fits(placed.Item))];
        string wanted = label.Trim();
        PlacedPanelItem[] found = [.. items.Where(item => item.IsAt(wanted, static (item, text) => item.Label.Trim() == text))];
        if (found.Length == 0) found = [.. items.Where(item => item.IsAt(wanted, static (item, text) => item.Variable?.Text.Trim() == text))];
        if (found.Length == 0) found = [.. items.Where(item => item.IsAt(wanted, static (item, text) => item.Variable?.Name == text))];
        if (found.Length == 0)
            found = [.. items.Where(item => item.IsAt(wanted, static (item, text) => WithoutUnit(item.Label).Equals(WithoutUnit(text), StringComparison.OrdinalIgnoreCase)))];
        return found;
    }

    private static string WithoutUnit(string label) =>
        label.EndsWith(')') && label.LastIndexOf('(') is > 0 and var open ? label[..open].Trim() : label.Trim();

    private HocException Missing(string what, string label, SourceSpan? asking, Func<PanelItem, bool> fits)
    {
        string[] labels = [.. Panels.SelectMany(static panel => PlacedPanelItem.In([panel.Title], panel.Items)).Select(static placed => placed.Item).Where(fits).Select(static item => item.Name).Where(static name => name.Length > 0).Distinct()];
        string? near = NearNames.Nearest(label, labels);
        string known = labels.Length == 0 ? "The scripts have made no panel that has any." : $"There are: {string.Join(", ", labels)}.";
        return new HocException(new Diagnostic(
            RuntimeDiagnostics.NoPanelItem,
            asking,
            $"no panel has a {what} \"{label}\".",
            near is null ? known : string.Create(CultureInfo.InvariantCulture, $"Did you mean \"{near}\"? {known}")));
    }
}

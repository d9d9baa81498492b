using Hoc.Net.Runtime.Builtins.Classes;
using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Sessions;

/// <summary>Writes a panel into a session file. A field gives its variable the value that it has now.</summary>
internal sealed class SessionPanel(SessionFile file, HocSession session)
{
    /// <summary>Writes it.</summary>
    public void Add(Panel panel, bool isInBox)
    {
        file.Line($"xpanel({SessionFile.Quoted(panel.Title)}, {(panel.IsHorizontal ? 1 : 0)})");
        foreach (PanelItem item in panel.Items) Add(item);
        (double left, double top) = panel.Place ?? (0, 0);
        file.Line(isInBox ? "xpanel()" : $"xpanel({SessionFile.Number(left)},{SessionFile.Number(top)})");
    }

    private void Add(PanelItem item)
    {
        string label = SessionFile.Quoted(item.Label);
        string action = ActionOf(item.Action);
        switch (item.Kind)
        {
            case PanelItemKind.Label:
                file.Line($"xlabel({label})");
                break;
            case PanelItemKind.VariableLabel:
                file.Line(NameOf(item.Text) is { } text ? $"xvarlabel({text})" : $"xlabel({SessionFile.Quoted(item.Text?.Value ?? item.Label)})");
                break;
            case PanelItemKind.Button:
                file.Line($"xbutton({label},{action})");
                break;
            case PanelItemKind.RadioButton:
                file.Line($"xradiobutton({label},{action}{(item.IsOn ? ", 1" : "")})");
                break;
            case PanelItemKind.Menu:
                AddMenu(item, label, action);
                break;
            default:
                if (NameOf(item.Variable) is { } variable) AddVariable(item, label, action, variable);
                break;
        }
    }

    private void AddMenu(PanelItem menu, string label, string action)
    {
        if (menu.Action is not null)
        {
            file.Line($"xmenu({label}, {action})");
            return;
        }

        file.Line($"xmenu({label})");
        foreach (PanelItem item in menu.Items) Add(item);
        file.Line("xmenu()");
    }

    private void AddVariable(PanelItem item, string label, string action, string variable)
    {
        string named = SessionFile.Quoted(variable);
        switch (item.Kind)
        {
            case PanelItemKind.CheckBox:
                file.Line($"xcheckbox({label},&{variable},{action})");
                break;
            case PanelItemKind.StateButton:
                file.Line($"xstatebutton({label},&{variable},{action})");
                break;
            case PanelItemKind.Slider:
                (double least, double most) = item.Bounds ?? (0, 100);
                file.Line($"xslider(&{variable}, {SessionFile.Number(least)}, {SessionFile.Number(most)}, {action})");
                break;
            case PanelItemKind.FixedField:
                file.Line($"xfixedvalue({label},{named}, {(item.HasDefault ? 1 : 0)})");
                break;
            case PanelItemKind.Field when item.IsKeptUpdated:
                if (TryRead(item.Variable!, out double shown)) file.Line($"{variable} = {SessionFile.Number(shown)}");
                file.Line($"xvalue({label},{named}, 2 )");
                break;
            default:
                if (TryRead(item.Variable!, out double value)) file.Line($"{variable} = {SessionFile.Number(value)}");
                file.Line($"xvalue({label},{named}, {(item.HasDefault ? 1 : 0)},{action}, {(item.CanRun ? 1 : 0)}, {(item.Variable!.Reference is null ? 0 : 1)} )");
                break;
        }
    }

    private static bool TryRead(PanelVariable variable, out double value)
    {
        value = 0;
        try
        {
            value = variable.Value;
            return true;
        }
        catch (Exception e) when (e is HocException or SimulationException)
        {
            return false;
        }
    }

    /// <summary>A statement of an object becomes one of the top level that executes it in the object's names.</summary>
    private static string ActionOf(ScheduledStatement? statement) => statement switch
    {
        null => "\"\"",
        { Owner: TemplateInstance owner } => SessionFile.Quoted($"execute({SessionFile.Quoted(statement.Text)}, {owner.Name})"),
        _ => SessionFile.Quoted(statement.Text),
    };

    /// <summary>The name of the variable of a field; null where no script can name it.</summary>
    private static string? NameOf(PanelVariable? variable) => variable switch
    {
        null or { Exists: false } or { Reference: null, Owner: not null } => null,
        _ => variable.Name,
    };

    private string? NameOf(StringSlot? text) =>
        text is null ? null : session.Names.Globals.Symbols.FirstOrDefault(symbol => ReferenceEquals(symbol.Storage, text))?.Name;
}

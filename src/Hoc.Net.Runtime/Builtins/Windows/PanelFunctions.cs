using Hoc.Net.Runtime.Builtins.Classes;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>Functions that describe panels of buttons and fields. Nothing is shown; the description is kept.</summary>
internal static class PanelFunctions
{
    [HocFunction("xpanel", "xpanel(\"title\", isHorizontal)", "Begins a panel; xpanel(), xpanel(scrolls) or xpanel(x, y, scrolls) ends and shows it.", Most = 3)]
    public static double Panel(CallArguments call)
    {
        if (call.IsString(1))
        {
            Begin(call, new Panel(call.String(1), call.Count > 1 && call.Integer(2, 0, 1) != 0));
            return 0;
        }

        Screen screen = RequirePanel(call);
        if (call.Count > 1) screen.OpenPanel!.Place = (call.Number(1), call.Number(2));
        if (call.Count is 1 or 3) call.Integer(call.Count, -1, 1);
        bool isMainMenu = call.Session.Calls.Current.Instance?.Class.Name == "NEURONMainMenu";
        if (screen.EndPanel(isMainMenu) is not { } menu) return 0;
        throw call.Fault(
            RuntimeDiagnostics.NoOpenPanel,
            $"the panel ends, but its menu \"{menu.Label}\" does not.",
            "End each xmenu(\"title\") by xmenu().");
    }

    [HocFunction("xmenu", "xmenu(\"title\", \"statement\", inMenuBar)", "Begins a menu in the panel; xmenu() ends it. With a statement, which describes its items each time it opens, there is nothing to end.", Most = 3)]
    public static double Menu(CallArguments call)
    {
        Screen screen = RequirePanel(call);
        if (call.Count == 0)
        {
            if (screen.EndMenu()) return 0;
            throw call.Fault(RuntimeDiagnostics.NoOpenPanel, "xmenu() ends a menu, but none is open.", "Begin it by xmenu(\"title\").");
        }

        bool isMadeWhenOpened = call.IsString(2);
        int barPosition = isMadeWhenOpened ? 3 : 2;
        if (call.Count >= barPosition) call.Integer(barPosition, 0, 1);
        var menu = new PanelItem(PanelItemKind.Menu, call.String(1)) { Action = isMadeWhenOpened ? ActionAt(call, 2) : null };
        if (isMadeWhenOpened) screen.Add(menu);
        else screen.BeginMenu(menu);
        return 0;
    }

    [HocFunction("xbutton", "xbutton(\"label\", \"statement\")", "A button that executes a statement; its label alone is the statement too.", Least = 1, Most = 2)]
    public static double Button(CallArguments call) => Add(call, new PanelItem(PanelItemKind.Button, call.String(1))
    {
        Action = ActionAt(call, call.Count > 1 ? 2 : 1),
    });

    [HocFunction("xradiobutton", "xradiobutton(\"label\", \"statement\", on)", "A button of which one in a row is on.", Least = 1, Most = 3)]
    public static double RadioButton(CallArguments call)
    {
        Screen screen = RequirePanel(call);
        var item = new PanelItem(PanelItemKind.RadioButton, call.String(1))
        {
            Action = ActionAt(call, call.Count > 1 ? 2 : 1),
            Group = screen.RadioGroup(),
            IsOn = call.Count > 2 && call.Integer(3, 0, 1) != 0,
        };
        if (item.IsOn) foreach (PanelItem other in item.Group) other.IsOn = false;
        item.Group.Add(item);
        screen.Add(item);
        return 0;
    }

    [HocFunction("xcheckbox", "xcheckbox(\"label\", &x, \"statement\")", "A box that sets a variable to 1 or 0.", Least = 2, Most = 3)]
    public static double CheckBox(CallArguments call) => AddState(call, PanelItemKind.CheckBox);

    [HocFunction("xstatebutton", "xstatebutton(\"label\", &x, \"statement\")", "A button that sets a variable to 1 or 0.", Least = 2, Most = 3)]
    public static double StateButton(CallArguments call) => AddState(call, PanelItemKind.StateButton);

    [HocFunction("xlabel", "xlabel(\"text\")", "A text.", Least = 1, Most = 1)]
    public static double Label(CallArguments call) => Add(call, new PanelItem(PanelItemKind.Label, call.String(1)));

    [HocFunction("xvarlabel", "xvarlabel(s)", "The text of a strdef, as it is whenever it is looked at.", Least = 1, Most = 1)]
    public static double VariableLabel(CallArguments call) => Add(call, new PanelItem(PanelItemKind.VariableLabel, call.String(1))
    {
        Text = call[1].StringVariable,
    });

    [HocFunction("xvalue", "xvalue(\"label\", \"variable\", hasDefault, \"statement\", canRun, usesPointer)", "A field for a variable, which may be a pointer; the statement is executed when it is changed.", Least = 1, Most = 6)]
    public static double Value(CallArguments call)
    {
        bool usesPointer = call.Number(6, 0) != 0;
        return AddField(call, PanelItemKind.Field, usesPointer);
    }

    [HocFunction("xpvalue", "xpvalue(\"label\", &x, hasDefault, \"statement\", canRun)", "A field for a variable given by a pointer; without one, the label names it.", Least = 1, Most = 5)]
    public static double PointedValue(CallArguments call)
    {
        if (call.Count > 1) _ = call.Pointer(2);
        return AddField(call, PanelItemKind.Field, usesPointer: true);
    }

    [HocFunction("xfixedvalue", "xfixedvalue(\"label\", \"variable\", hasDefault, usesPointer)", "A field that shows a variable.", Least = 1, Most = 4)]
    public static double FixedValue(CallArguments call) => Add(call, new PanelItem(PanelItemKind.FixedField, call.String(1))
    {
        Variable = VariableOf(call, call.Number(4, 0) != 0),
        HasDefault = call.Number(3, 0) != 0,
    });

    [HocFunction("xslider", "xslider(&x, least, most, \"statement\", isVertical, isSlow)", "A slider that sets a variable, from 0 to 100 unless bounds are given.", Least = 1, Most = 6)]
    public static double Slider(CallArguments call)
    {
        int next = call.IsString(4) ? 5 : 4;
        for (int position = next; position <= call.Count; position++) call.Integer(position, 0, 1);
        VariableReference variable = call.IsString(1) ? call.Session.ReferenceTo(call.String(1), call) : call.Pointer(1);
        return Add(call, new PanelItem(PanelItemKind.Slider, "")
        {
            Variable = new PanelVariable(call.Session, variable),
            Bounds = BoundsOf(call),
            Action = ActionAt(call, 4),
        });
    }

    /// <summary>Begins a panel; the one before must have ended.</summary>
    public static void Begin(CallArguments call, Panel panel)
    {
        Screen screen = call.Session.Screen;
        if (screen.OpenPanel is { } open)
        {
            screen.AbandonPanel();
            throw call.Fault(
                RuntimeDiagnostics.NoOpenPanel,
                $"the panel \"{open.Title}\" has not ended.",
                "End it by xpanel() before the next panel begins.");
        }

        screen.Begin(panel);
    }

    /// <summary>The screen, which has an open panel.</summary>
    /// <exception cref="HocException">It has none.</exception>
    public static Screen RequirePanel(CallArguments call) => call.Session.Screen.OpenPanel is not null
        ? call.Session.Screen
        : throw call.Fault(
            RuntimeDiagnostics.NoOpenPanel,
            $"{call.Callee}() stands in no panel.",
            "Begin one with xpanel(\"title\") and end it with xpanel().");

    /// <summary>A statement that means the names of the object whose procedure makes the panel.</summary>
    public static ScheduledStatement ActionOf(CallArguments call, string statement) =>
        new(call.Session, statement, call.Session.Calls.Current.Instance, call.Callee, call.CallSite);

    private static ScheduledStatement? ActionAt(CallArguments call, int position) =>
        call.IsString(position) && call.String(position).Length > 0 ? ActionOf(call, call.String(position)) : null;

    private static (double Least, double Most) BoundsOf(CallArguments call)
    {
        if (call.Count < 3) return (0, 100);
        (double least, double most) = (call.Number(2), call.Number(3));
        return least <= most ? (least, most) : (most, least);
    }

    private static double AddState(CallArguments call, PanelItemKind kind) => Add(call, new PanelItem(kind, call.String(1))
    {
        Variable = new PanelVariable(call.Session, call.Pointer(2)),
        Action = call.Count > 2 ? ActionOf(call, call.String(3)) : null,
    });

    /// <summary>A field from label, variable, default, statement and run button of a call.</summary>
    public static PanelItem MakeField(CallArguments call, PanelItemKind kind, bool usesPointer) => new(kind, call.String(1))
    {
        Variable = VariableOf(call, usesPointer),
        Action = call.Count > 3 ? ActionOf(call, call.String(4)) : null,
        HasDefault = call.Number(3, 0) == 1,
        IsKeptUpdated = call.Number(3, 0) == 2,
        CanRun = call.Number(5, 0) != 0,
    };

    private static double AddField(CallArguments call, PanelItemKind kind, bool usesPointer) => Add(call, MakeField(call, kind, usesPointer));

    private static PanelVariable VariableOf(CallArguments call, bool usesPointer)
    {
        if (call.IsPointer(2)) return new PanelVariable(call.Session, call.Pointer(2));
        string text = call.String(call.Count > 1 ? 2 : 1);
        return usesPointer ? new PanelVariable(call.Session, call.Session.ReferenceTo(text, call)) : new PanelVariable(call, text);
    }

    private static double Add(CallArguments call, PanelItem item)
    {
        Screen screen = RequirePanel(call);
        if (item.Kind != PanelItemKind.RadioButton) screen.EndRadioGroup();
        screen.Add(item);
        return 0;
    }
}

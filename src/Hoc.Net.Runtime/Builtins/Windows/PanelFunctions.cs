using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>Functions that describe panels of buttons and fields. Nothing is shown; the description is kept.</summary>
internal static class PanelFunctions
{
    [HocFunction("xpanel", "xpanel(\"title\", isHorizontal)", "Begins a panel; xpanel() or xpanel(x, y) ends and shows it.", Most = 2)]
    public static double Panel(CallArguments call)
    {
        Screen screen = call.Session.Screen;
        if (call.IsString(1)) screen.Begin(new Panel(call.String(1), call.Number(2, 0) != 0));
        else if (screen.OpenPanel is null) throw NoPanel(call);
        else screen.EndPanel();
        return 0;
    }

    [HocFunction("xmenu", "xmenu(\"title\")", "Begins a menu in the panel; xmenu() ends it.", Most = 2)]
    public static double Menu(CallArguments call)
    {
        if (call.Session.Screen.OpenPanel is null) throw NoPanel(call);
        if (call.IsString(1)) call.Session.Screen.BeginMenu(new PanelItem(PanelItemKind.Menu, call.String(1)));
        else if (!call.Session.Screen.EndMenu()) throw NoPanel(call);
        return 0;
    }

    [HocFunction("xbutton", "xbutton(\"label\", \"statement\")", "A button that executes a statement.", Least = 1, Most = 3)]
    public static double Button(CallArguments call) => Add(call, new PanelItem(PanelItemKind.Button, call.String(1))
    {
        Action = TextAt(call, call.Count > 1 ? 2 : 1),
    });

    [HocFunction("xradiobutton", "xradiobutton(\"label\", \"statement\", on)", "A button of which one in a row is on.", Least = 2, Most = 4)]
    public static double RadioButton(CallArguments call) => Add(call, new PanelItem(PanelItemKind.RadioButton, call.String(1))
    {
        Action = TextAt(call, 2),
    });

    [HocFunction("xcheckbox", "xcheckbox(\"label\", &x, \"statement\")", "A box that sets a variable to 1 or 0.", Least = 2, Most = 3)]
    public static double CheckBox(CallArguments call) => AddState(call, PanelItemKind.CheckBox);

    [HocFunction("xstatebutton", "xstatebutton(\"label\", &x, \"statement\")", "A button that sets a variable to 1 or 0.", Least = 2, Most = 3)]
    public static double StateButton(CallArguments call) => AddState(call, PanelItemKind.StateButton);

    [HocFunction("xlabel", "xlabel(\"text\")", "A text.", Least = 1, Most = 1)]
    public static double Label(CallArguments call) => Add(call, new PanelItem(PanelItemKind.Label, call.String(1)));

    [HocFunction("xvarlabel", "xvarlabel(s)", "The text of a strdef.", Least = 1, Most = 2)]
    public static double VariableLabel(CallArguments call) => Add(call, new PanelItem(PanelItemKind.VariableLabel, TextAt(call, 1)));

    [HocFunction("xvalue", "xvalue(\"label\", \"variable\", hasDefault, \"statement\", canRun, usesPointer)", "A field for a variable; the statement is executed when it is changed.", Least = 1, Most = 6)]
    public static double Value(CallArguments call) => AddField(call, PanelItemKind.Field);

    [HocFunction("xpvalue", "xpvalue(\"label\", &x, hasDefault, \"statement\", canRun)", "A field for a variable given by a pointer.", Least = 1, Most = 6)]
    public static double PointedValue(CallArguments call) => AddField(call, PanelItemKind.Field);

    [HocFunction("xfixedvalue", "xfixedvalue(\"label\", \"variable\", hasDefault, usesPointer)", "A field that shows a variable.", Least = 1, Most = 4)]
    public static double FixedValue(CallArguments call) => AddField(call, PanelItemKind.FixedField);

    [HocFunction("xslider", "xslider(&x, least, most, \"statement\", isVertical, isSlow)", "A slider that sets a variable.", Least = 1, Most = 6)]
    public static double Slider(CallArguments call) => Add(call, new PanelItem(PanelItemKind.Slider, "")
    {
        Variable = call.IsPointer(1) ? call.Pointer(1) : call.Session.ReferenceTo(call.String(1), call),
        Bounds = call.Count > 2 ? (call.Number(2), call.Number(3)) : null,
        Action = TextAt(call, 4),
    });

    private static double AddState(CallArguments call, PanelItemKind kind) => Add(call, new PanelItem(kind, call.String(1))
    {
        Variable = call.Pointer(2),
        Action = TextAt(call, 3),
    });

    private static double AddField(CallArguments call, PanelItemKind kind)
    {
        VariableReference? variable = call.IsPointer(2) ? call.Pointer(2) : null;
        return Add(call, new PanelItem(kind, call.String(1))
        {
            Variable = variable,
            VariableName = variable is null ? TextAt(call, call.IsString(2) ? 2 : 1) : "",
            Action = TextAt(call, 4),
        });
    }

    private static double Add(CallArguments call, PanelItem item)
    {
        if (call.Session.Screen.OpenPanel is null) throw NoPanel(call);
        call.Session.Screen.Add(item);
        return 0;
    }

    private static string TextAt(CallArguments call, int position) => call.IsString(position) ? call.String(position) : "";

    private static HocException NoPanel(CallArguments call) => call.Fault(
        RuntimeDiagnostics.NoOpenPanel,
        $"{call.Callee}() stands in no panel{(call.Callee == "xmenu" ? " or menu" : "")}.",
        "Begin one with xpanel(\"title\") and end it with xpanel().");
}

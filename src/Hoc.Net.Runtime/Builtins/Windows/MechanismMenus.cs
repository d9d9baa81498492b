using System.Globalization;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Windows;

/// <summary>Functions that make panels of the variables of sections, mechanisms and point processes.</summary>
internal static class MechanismMenus
{
    private const int MostElements = 6; // of an array, in a panel

    [HocFunction("nrnsecmenu", "nrnsecmenu(x, kind)", "A panel of the accessed section's parameters (kind 1), assigned variables (2) or states (3) at x, or of the whole section with x = -1.", Least = 2, Most = 2)]
    public static double SectionMenu(CallArguments call)
    {
        double x = call.Number(1);
        if (x is not -1 and (< 0 or > 1))
            throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, $"location {x:G10} is outside 0 to 1.", "Pass a relative location, or -1 for the whole section.");
        int kind = call.Integer(2, 1, 3);
        Section section = call.Session.Sections.Accessed(call.CallSite);
        string place = x < 0 ? "0 - 1" : section.At(x).X.ToString("G6", CultureInfo.InvariantCulture);
        string title = $"{section.Name}({place}) ({(kind == 1 ? "Parameters" : kind == 2 ? "Assigned" : "States")})";
        PanelFunctions.Begin(call, new Panel(title, false));
        Screen screen = call.Session.Screen;
        screen.Add(new PanelItem(PanelItemKind.Label, title));
        if (x < 0) AddWholeSection(call, section, kind);
        else AddSegment(call, section.At(x), kind);
        screen.EndPanel();
        return 1;
    }

    [HocFunction("nrnglobalmechmenu", "nrnglobalmechmenu(\"mechanism\", shows)", "A panel of a mechanism's global variables; with 0, only their number. Without arguments a menu of the mechanisms that have any.", Most = 2)]
    public static double GlobalMenu(CallArguments call)
    {
        MechanismCatalog catalog = call.Session.Model.Catalog;
        if (call.Count == 0)
        {
            AddMenu(call, "Mechanisms (Globals)", catalog.Types.Where(static t => GlobalsOf(t).Length > 0)
                .Select(static t => (t.Name, $"nrnglobalmechmenu(\"{t.Name}\")")));
            return 1;
        }

        string name = call.String(1);
        string[] globals = catalog.TryGetType(name, out MechanismType? type) ? GlobalsOf(type) : [];
        if (call.Number(2, 1) == 0) return globals.Length;
        PanelFunctions.Begin(call, new Panel($"{name} (Globals)", false));
        foreach (string global in globals) AddField(call, global, new PanelVariable(call.Session, call.Session.ReferenceTo(global, call)), hasDefault: true);
        call.Session.Screen.EndPanel();
        return 1;
    }

    [HocFunction("nrnpointmenu", "nrnpointmenu(pointprocess, label)", "A panel of a point process's variables, labelled with its name and place (1, the default), its name (0) or nothing (-1).", Least = 1, Most = 2)]
    public static double PointMenu(CallArguments call)
    {
        var point = call.Object<PointProcessObject>(1);
        int label = call.Count > 1 ? call.Integer(2, -1, 1) : 1;
        string title = point.Process.Location is { } at
            ? $"{point.Name} at {at.Section.Name}({at.X.ToString("G6", CultureInfo.InvariantCulture)})"
            : point.Name;
        PanelFunctions.Begin(call, new Panel(title, false));
        if (label >= 0) call.Session.Screen.Add(new PanelItem(PanelItemKind.Label, label == 1 ? title : point.Name));
        foreach (Field field in point.Process.Type.Fields)
        {
            if (!field.IsVisible || field.IsSlot || point.Process.Section is null) continue;
            for (int i = 0; i < Math.Min(field.Length, MostElements); i++)
                AddField(call, ElementName(field.Name, field, i), new PanelVariable(call.Session, point.Process.Reference(field.Name, i)), field.Role == FieldRole.Parameter);
        }

        call.Session.Screen.EndPanel();
        return 1;
    }

    [HocFunction("nrnallpointmenu", "nrnallpointmenu(i)", "A panel of where the point processes of kind i lie; without i a menu of all kinds.", Most = 1)]
    public static double AllPointsMenu(CallArguments call)
    {
        MechanismType[] types = [.. call.Session.Model.Catalog.Types.Where(PointProcessClass.IsFor)];
        if (call.Count == 0)
        {
            AddMenu(call, "Point Processes", types.Select(static (t, i) => (t.Name, $"nrnallpointmenu({i + 1})")));
            return 1;
        }

        MechanismType type = types[call.Integer(1, 1, types.Length) - 1];
        PanelFunctions.Begin(call, new Panel(type.Name, false));
        AddMenu(call, "locations", call.Session.Names.FindClass(type.Name)!.Instances
            .Where(static point => point.AsPointProcess()!.Section is not null)
            .Select(static point => ($"{point.AsPointProcess()!.Location}", $"nrnpointmenu({point.Name})")));
        call.Session.Screen.EndPanel();
        return 1;
    }

    [HocFunction("nrnmechmenu", "nrnmechmenu()", "Accepted; does nothing in NEURON either.")]
    [HocFunction("nrnallsectionmenu", "nrnallsectionmenu()", "Accepted: a window of all sections, from which a user opens their panels.")]
    public static double Accept() => 1;

    private static void AddWholeSection(CallArguments call, Section section, int kind)
    {
        Screen screen = call.Session.Screen;
        if (kind == 1)
        {
            screen.Add(new PanelItem(PanelItemKind.Label, $"nseg = {section.SegmentCount}"));
            AddField(call, "L", Named(call, section, "L"), hasDefault: true);
            AddField(call, "Ra", Named(call, section, "Ra"), hasDefault: true);
        }
        else
        {
            AddField(call, "v", Named(call, section, "v"), hasDefault: false);
        }

        foreach ((string name, RangeVariable variable, int element) in VariablesOf(section, kind))
        {
            if (IsUniform(section, variable, element)) AddField(call, name, Named(call, section, name), kind == 1);
            else screen.Add(new PanelItem(PanelItemKind.Label, $"{name} is not constant"));
        }
    }

    private static void AddSegment(CallArguments call, Segment place, int kind)
    {
        if (kind != 1) AddField(call, "v", new PanelVariable(call.Session, place.Voltage), hasDefault: false);
        foreach ((string name, RangeVariable variable, int element) in VariablesOf(place.Section, kind))
            AddField(call, name, new PanelVariable(call.Session, place.Section.Reference(variable, place.X, element)), kind == 1);
    }

    private static IEnumerable<(string Name, RangeVariable Variable, int Element)> VariablesOf(Section section, int kind)
    {
        FieldRole role = kind == 1 ? FieldRole.Parameter : kind == 2 ? FieldRole.Assigned : FieldRole.State;
        foreach (MechanismType type in section.Mechanisms)
        {
            foreach (Field field in type.Fields)
            {
                if (field.Role != role) continue;
                RangeVariable variable = section.Model.Catalog.Variable(field.Name + type.Suffix);
                for (int i = 0; i < Math.Min(field.Length, MostElements); i++) yield return (ElementName(variable.Name, field, i), variable, i);
            }
        }
    }

    private static bool IsUniform(Section section, RangeVariable variable, int element)
    {
        double first = section.Read(variable, section.Centre(0), element);
        for (int i = 1; i < section.SegmentCount; i++)
            if (section.Read(variable, section.Centre(i), element) != first) return false;
        return true;
    }

    private static PanelVariable Named(CallArguments call, Section section, string variable) =>
        new(call, $"{section.Name}.{variable}", context: null);

    private static string ElementName(string name, Field field, int element) => field.Length > 1 ? $"{name}[{element}]" : name;

    private static string[] GlobalsOf(MechanismType type) =>
        [.. type.Globals.Where(global => type.Kind != MechanismKind.Ion || global.Name != "charge").Select(global => $"{global.Name}_{type.Name}")];

    private static void AddField(CallArguments call, string label, PanelVariable variable, bool hasDefault) =>
        call.Session.Screen.Add(new PanelItem(PanelItemKind.Field, label) { Variable = variable, HasDefault = hasDefault });

    private static void AddMenu(CallArguments call, string title, IEnumerable<(string Label, string Statement)> items)
    {
        Screen screen = PanelFunctions.RequirePanel(call);
        screen.BeginMenu(new PanelItem(PanelItemKind.Menu, title));
        foreach ((string label, string statement) in items)
            screen.Add(new PanelItem(PanelItemKind.Button, label) { Action = PanelFunctions.ActionOf(call, statement) });
        screen.EndMenu();
    }
}

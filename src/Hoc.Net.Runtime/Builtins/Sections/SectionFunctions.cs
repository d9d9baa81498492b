using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Sections;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Sections;

/// <summary>Functions about the accessed section.</summary>
internal static class SectionFunctions
{
    [HocFunction("secname", "secname()", "The name of the accessed section.", Most = 0)]
    public static string Name(CallArguments call) => Accessed(call).Name;

    [HocFunction("sectionname", "sectionname(s)", "Puts the name of the accessed section into a strdef.", Least = 1, Most = 1)]
    public static double CopyName(CallArguments call)
    {
        call.StringVariable(1).Value = Accessed(call).Name;
        return 1;
    }

    [HocFunction("issection", "issection(\"pattern\")", "1 when a pattern matches the whole name of the accessed section.", Least = 1, Most = 1)]
    public static double IsNamed(CallArguments call) =>
        new SectionPattern(call.String(1)).MatchesWhole(Accessed(call).Name) ? 1 : 0;

    [HocFunction("ismembrane", "ismembrane(\"mechanism\")", "1 when a mechanism is inserted in the accessed section.", Least = 1, Most = 1)]
    public static double IsInserted(CallArguments call)
    {
        Section section = Accessed(call);
        return call.Session.Model.Catalog.TryGetType(call.String(1), out MechanismType? type) && section.Has(type) ? 1 : 0;
    }

    [HocFunction("section_exists", "section_exists(\"name\", index, object)", "1 when there is a section of this name (and index), at top level or in an object.", Least = 1, Most = 3)]
    public static double Exists(CallArguments call)
    {
        string name = call.String(1);
        for (int i = 2; i <= call.Count; i++)
            if (call.IsNumber(i)) name += $"[{call.Integer(i)}]";
        for (int i = 2; i <= call.Count; i++)
            if (call.IsObject(i)) name = $"{call.Object(i)?.Name}.{name}";
        string first = name + "[0]";
        return call.Session.Model.Sections.Any(s => s.Name == name || s.Name == first) ? 1 : 0;
    }

    [HocFunction("delete_section", "delete_section()", "Removes the accessed section.", Most = 0)]
    public static double Delete(CallArguments call)
    {
        RefuseArguments(call);
        call.Session.Sections.Delete(Accessed(call));
        return 1;
    }

    [HocFunction("push_section", "push_section(\"name\")", "Makes a section the accessed one until pop_section().", Least = 1, Most = 1)]
    public static double Push(CallArguments call)
    {
        string name = call.IsString(1) ? call.String(1) : "";
        Section section = call.Session.Model.Sections.FirstOrDefault(s => s.Name == name) ?? throw call.Fault(
            RuntimeDiagnostics.NoSection,
            $"there is no section '{name}'.",
            NearNames.Suggest(name, call.Session.Model.Sections.Select(static s => s.Name)) ?? "Give the name that secname() shows.");
        call.Session.Sections.Push(section);
        return 1;
    }

    [HocFunction("pop_section", "pop_section()", "Ends the last push_section().", Most = 0)]
    public static double Pop(CallArguments call)
    {
        if (call.Session.Sections.Depth > 0) call.Session.Sections.Pop();
        return 1;
    }

    [HocFunction("area", "area(x)", "The membrane area (um2) of the segment at x; 0 at the ends.", Least = 1, Most = 1)]
    public static double Area(CallArguments call) => Accessed(call).Area(call.Number(1));

    [HocFunction("ri", "ri(x)", "The axial resistance (MOhm) between the segment at x and its parent.", Least = 1, Most = 1)]
    public static double AxialResistance(CallArguments call) => Accessed(call).AxialResistance(call.Number(1));

    [HocFunction("disconnect", "disconnect()", "Ends the connection of the accessed section to its parent.", Most = 0)]
    public static double Disconnect(CallArguments call)
    {
        RefuseArguments(call);
        Accessed(call).Disconnect();
        return 0;
    }

    [HocFunction("parent_connection", "parent_connection()", "Where on its parent the accessed section is attached.", Most = 0)]
    public static double ParentConnection(CallArguments call) => Accessed(call).ParentX;

    [HocFunction("section_orientation", "section_orientation()", "Which end of the accessed section is attached to its parent.", Most = 0)]
    public static double Orientation(CallArguments call) => Accessed(call).AttachedEnd;

    [HocFunction("parent_section", "parent_section(x)", "A number that stands for the parent of the accessed section, as this_section() gives it; 0 without a parent.", Most = 1)]
    public static double ParentSection(CallArguments call) => Accessed(call).Parent is { } parent ? NumberOf(parent) : 0;

    [HocFunction("this_section", "this_section(x)", "A number that stands for the accessed section while it lives.", Most = 1)]
    public static double ThisSection(CallArguments call) => NumberOf(Accessed(call));

    [HocFunction("this_node", "this_node(x)", "A number that stands for the node at x: equal for places that share a node.", Least = 1, Most = 1)]
    public static double ThisNode(CallArguments call)
    {
        Segment place = Accessed(call).At(call.Number(1));
        return 1 + place.Section.NodeAt(place.X);
    }

    [HocFunction("parent_node", "parent_node(x)", "A number that stands for the node that the accessed section is attached to, as this_node() gives it.", Most = 1)]
    public static double ParentNode(CallArguments call) => 1 + Accessed(call).NearNode;

    [HocFunction("section_owner", "section_owner()", "The object whose template created the accessed section; NULLobject at top level.", Most = 0)]
    public static HocObject? Owner(CallArguments call) => call.Session.Sections.OwnerOf(Accessed(call));

    /// <summary>Whether a name is a property of sections.</summary>
    public static bool IsProperty(string name) => SectionProperty.IsName(name);

    /// <summary>The accessed section.</summary>
    /// <exception cref="HocException">None is accessed.</exception>
    public static Section Accessed(CallArguments call) => call.Session.Sections.Accessed(call.CallSite);

    /// <summary>Python's form names the section; in HOC it is the accessed one.</summary>
    private static void RefuseArguments(CallArguments call)
    {
        if (call.Count == 0) return;
        throw call.Fault(
            RuntimeDiagnostics.WrongArgumentKind,
            $"{call.Callee}() takes no arguments.",
            $"Write section {{ {call.Callee}() }}: it is about the accessed section.");
    }

    /// <summary>The row of a section's far end is its own as long as it lives.</summary>
    private static double NumberOf(Section section) => 1 + section.Membrane.EndNode;
}

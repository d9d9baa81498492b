using Hoc.Net.Runtime.Sections;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Functions;

/// <summary>Functions of the accessed section.</summary>
internal static class SectionFunctions
{
    [HocFunction("secname", "secname()", "The name of the accessed section.", Most = 0)]
    public static string Name(CallArguments call) => Accessed(call).Name;

    [HocFunction("sectionname", "sectionname(s)", "Puts the name of the accessed section into a strdef.", Least = 1, Most = 1)]
    public static double PutName(CallArguments call)
    {
        call.StringVariable(1).Value = Accessed(call).Name;
        return 1;
    }

    [HocFunction("issection", "issection(\"pattern\")", "1 when the whole name of the accessed section matches a pattern.", Least = 1, Most = 1)]
    public static double IsSection(CallArguments call) =>
        new SectionPattern(call.String(1)).MatchesWhole(Accessed(call).Name) ? 1 : 0;

    [HocFunction("ismembrane", "ismembrane(\"mechanism\")", "1 when the accessed section has a mechanism.", Least = 1, Most = 1)]
    public static double HasMechanism(CallArguments call) =>
        Accessed(call).Mechanisms.Any(mechanism => mechanism.Name == call.String(1)) ? 1 : 0;

    [HocFunction("section_exists", "section_exists(\"name\", index, object)", "1 when there is such a section.", Least = 1, Most = 3)]
    public static double Exists(CallArguments call)
    {
        string name = call.String(1);
        if (call.IsNumber(2)) name = $"{name}[{call.Integer(2)}]";
        int objectPosition = call.IsNumber(2) ? 3 : 2;
        if (call.IsObject(objectPosition)) name = $"{call.Object(objectPosition)?.Name}.{name}";
        return call.Session.Model.Sections.Any(section => section.Name == name || section.Name == name + "[0]" || section.Name + "[0]" == name) ? 1 : 0;
    }

    [HocFunction("psection", "psection()", "Prints geometry, attachment and parameters of the accessed section.", Most = 1)]
    public static double Print(CallArguments call)
    {
        call.Session.Write(PsectionText.Of(Accessed(call)));
        return 1;
    }

    [HocFunction("topology", "topology()", "Prints all trees of sections as a drawing.", Most = 0)]
    public static double PrintTopology(CallArguments call)
    {
        call.Session.Write(TopologyText.Of(call.Session.Model));
        return 1;
    }

    [HocFunction("area", "area(x)", "The membrane area of the segment at x, µm²; 0 at the ends.", Least = 1, Most = 1)]
    public static double Area(CallArguments call) => Accessed(call).Area(LocationFrom(call, 1));

    [HocFunction("ri", "ri(x)", "The axial resistance between the segment at x and its parent, MΩ; 1e30 at an end without one.", Least = 1, Most = 1)]
    public static double AxialResistance(CallArguments call) => Accessed(call).AxialResistance(LocationFrom(call, 1));

    [HocFunction("distance", "distance() or distance(0, x) or distance(x)", "The path in µm from the origin to x; without arguments the origin goes to 0 of the accessed section, with distance(0, x) to x.", Most = 2)]
    public static double Distance(CallArguments call)
    {
        Section section = Accessed(call);
        if (call.Count != 1)
        {
            double origin = call.Count == 0 ? 0 : LocationFrom(call, 2);
            call.Session.DistanceOrigin = section.At(origin);
            return origin;
        }

        double x = LocationFrom(call, 1);
        Segment from = call.Session.DistanceOrigin is { Section.Exists: true } chosen ? chosen : section.Root.At(0);
        const double unreachable = 1e20;
        return call.Session.Model.PathDistance(from, section.At(x)) ?? unreachable;
    }

    [HocFunction("parent_connection", "parent_connection()", "Where on its parent the accessed section is attached.", Most = 0)]
    public static double ParentConnection(CallArguments call) => Accessed(call) is { Parent: not null } section ? section.ParentX : 0;

    [HocFunction("section_orientation", "section_orientation()", "The end, 0 or 1, by which the accessed section is attached.", Most = 0)]
    public static double Orientation(CallArguments call) => Accessed(call).AttachedEnd;

    [HocFunction("disconnect", "disconnect()", "Detaches the accessed section from its parent.", Most = 0)]
    public static double Disconnect(CallArguments call)
    {
        Accessed(call).Disconnect();
        return 0;
    }

    [HocFunction("delete_section", "delete_section()", "Deletes the accessed section.", Most = 0)]
    public static double Delete(CallArguments call)
    {
        if (call.Session.Sections.Current is { } section) call.Session.Sections.Delete(section);
        return 1;
    }

    [HocFunction("push_section", "push_section(\"name\")", "Makes a section the accessed one until pop_section().", Least = 1, Most = 1)]
    public static double Push(CallArguments call)
    {
        string name = call.String(1);
        Section section = call.Session.Model.Sections.FirstOrDefault(section => section.Name == name) ?? throw call.Fault(
            RuntimeDiagnostics.NoSection,
            $"there is no section named '{name}'.",
            NearNames.Suggest(name, call.Session.Model.Sections.Select(known => known.Name)) ?? "Write the whole name, as secname() gives it.");
        call.Session.Sections.Push(section);
        return 1;
    }

    [HocFunction("pop_section", "pop_section()", "Ends the last push_section().", Most = 0)]
    public static double Pop(CallArguments call)
    {
        if (call.Session.Sections.Depth > 0) call.Session.Sections.Pop();
        return 1;
    }

    private static Section Accessed(CallArguments call) => call.Session.Sections.Accessed(call.CallSite);

    private static double LocationFrom(CallArguments call, int position)
    {
        double x = call.Number(position);
        if (x is >= 0 and <= 1) return x;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"{x:G8} is no location: {call.Callee}() takes a fraction of the section's length.",
            "Use a location from 0 to 1.");
    }
}

using Hoc.Net.Runtime.Sections;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Sections;

/// <summary>Functions that show the sections and measure along them.</summary>
internal static class SectionReports
{
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

    [HocFunction("distance", "distance() or distance(0, x) or distance(x)", "The path in µm from the origin to x; without arguments the origin goes to 0 of the accessed section, with distance(0, x) to x.", Most = 2)]
    public static double Distance(CallArguments call)
    {
        Section section = Accessed(call);
        bool setsOrigin = call.Count == 0 || (call.Count > 1 && call.Integer(1, 0, 1) == 0);
        double x = call.Count == 0 ? 0 : LocationFrom(call, call.Count);
        if (setsOrigin)
        {
            call.Session.DistanceOrigin = section.At(x);
            return x;
        }

        if (call.Session.DistanceOrigin is not { Section.Exists: true } origin)
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                "there is no place to measure from.",
                "Say distance() or distance(0, x) in the section where distances begin.");
        }

        const double unreachable = 1e20;
        return call.Session.Model.PathDistance(origin, section.At(x)) ?? unreachable;
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

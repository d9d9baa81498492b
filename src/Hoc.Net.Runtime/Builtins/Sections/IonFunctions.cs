using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Sections;

/// <summary>Functions of ions.</summary>
internal static class IonFunctions
{
    [HocFunction("nernst", "nernst(inside, outside, valence)", "The equilibrium potential in mV of concentrations in mM, or nernst(\"eion\") of the accessed section.", Least = 1, Most = 3)]
    public static double Nernst(CallArguments call)
    {
        double celsius = call.Session.Model.Celsius;
        if (call.Count == 3) return IonKernels.Nernst(call.Number(1), call.Number(2), call.Number(3), celsius);
        string name = call.String(1);
        double x = call.Number(2, 0.5);
        Section section = call.Session.Sections.Accessed(call.CallSite);
        MechanismCatalog catalog = section.Model.Catalog;
        string ion = name is ['e', _, ..] ? name[1..] : "";
        if (!catalog.TryGetVariable(ion + "i", out var inside) || !catalog.TryGetVariable(ion + "o", out var outside))
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"\"{name}\" is no reversal potential of an ion.",
                "Write nernst(\"ena\"), or nernst(inside, outside, valence).");
        }

        double valence = section.Model.Global($"charge_{ion}_ion").Value;
        return IonKernels.Nernst(section.Read(inside, x), section.Read(outside, x), valence, celsius);
    }

    [HocFunction("ion_style", "ion_style(\"na_ion\", c, e, einit, eadvance, cinit)", "How an ion of the accessed section is treated, before it is set where styles are given; -1 where the section lacks the ion.", Least = 1, Most = 6)]
    public static double Style(CallArguments call)
    {
        Section section = call.Session.Sections.Accessed(call.CallSite);
        MechanismType ion = section.Model.Catalog[call.String(1)];
        if (!section.Has(ion)) return -1;
        int before = section.IonStyleAt(ion, 0.5).Bits;
        if (call.Count == 1) return before;
        section.SetIonStyle(ion, new IonStyle(
            call.Integer(2, 0, 3),
            call.Integer(3, 0, 3),
            call.Number(4) != 0,
            call.Number(5) != 0,
            call.Number(6) != 0));
        return before;
    }
}

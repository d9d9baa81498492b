using Hoc.Net.Runtime.Builtins.Classes.Mechanisms;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Builtins.Sections;

/// <summary>Functions of ions.</summary>
internal static class IonFunctions
{
    [HocFunction("nernst", "nernst(inside, outside, valence) or nernst(\"eion\", x)", "The equilibrium potential in mV of concentrations in mM. With the name of an ion's potential or concentration the value at x that is in equilibrium with the other two.", Least = 1, Most = 3)]
    public static double Nernst(CallArguments call)
    {
        double thermal = call.Session.Model.Constants.Thermal(call.Session.Model.Celsius);
        if (!call.IsString(1)) return IonKernels.Nernst(call.Number(1), call.Number(2), call.Number(3), thermal);
        Section section = SectionFunctions.Accessed(call);
        Model model = section.Model;
        if (!model.Catalog.TryGetVariable(call.String(1), out var wanted) || wanted is not { Type.Kind: MechanismKind.Ion, FieldIndex: < 3 })
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"\"{call.String(1)}\" is no reversal potential or concentration of an ion.",
                "Write nernst(\"ena\"), nernst(\"nai\"), nernst(\"nao\"), or nernst(inside, outside, valence).");
        }

        MechanismType ion = wanted.Type;
        double x = call.Count > 1 ? Place(call, 2) : 0.5;
        double valence = ValenceOf(model, ion);
        double Value(int field) => section.Read(model.Catalog.Variable(ion.Fields[field].Name), x);
        return wanted.FieldIndex switch
        {
            IonColumns.Reversal => IonKernels.Nernst(Value(IonColumns.Inside), Value(IonColumns.Outside), valence, thermal),
            IonColumns.Inside => Value(IonColumns.Outside) * IonKernels.Boltzmann(Value(IonColumns.Reversal), -valence, thermal),
            _ => Value(IonColumns.Inside) * IonKernels.Boltzmann(Value(IonColumns.Reversal), valence, thermal),
        };
    }

    [HocFunction("ghk", "ghk(v, inside, outside, valence)", "The constant field current in mA/cm2 at a potential (mV) with concentrations (mM), for a permeability of 1 cm/s.", Least = 4, Most = 4)]
    public static double Ghk(CallArguments call) =>
        IonKernels.Ghk(call.Number(1), call.Number(2), call.Number(3), call.Number(4), call.Session.Model.Celsius, call.Session.Model.Constants);

    [HocFunction("nrnunit_use_legacy", "nrnunit_use_legacy(0 or 1)", "Switches to the physical constants that NEURON had before release 8 (1) or to those of CODATA 2018 (0), in ions, MOD files and FARADAY, R, Avogadro_constant. Gives which are in use.", Most = 1)]
    public static double UseLegacyUnits(CallArguments call)
    {
        Model model = call.Session.Model;
        if (call.Count == 0) return model.Constants.IsLegacy ? 1 : 0;
        bool isLegacy = call.Integer(1, 0, 1) == 1;
        if (isLegacy != model.Constants.IsLegacy) call.Session.Names.ExchangeUnits();
        model.Constants = isLegacy ? PhysicalConstants.Legacy : PhysicalConstants.Modern;
        return isLegacy ? 1 : 0;
    }

    [HocFunction("ion_charge", "ion_charge(\"na_ion\")", "The valence of an ion.", Least = 1, Most = 1)]
    public static double Charge(CallArguments call)
    {
        Model model = call.Session.Model;
        if (model.Catalog.TryGetType(call.String(1), out MechanismType? ion) && ion.Kind == MechanismKind.Ion) return ValenceOf(model, ion);
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"\"{call.String(1)}\" is not the mechanism of an ion.",
            "Give a name such as \"na_ion\".");
    }

    [HocFunction("ion_register", "ion_register(\"cl\", valence)", "Makes an ion that no mechanism uses yet: insert cl_ion. Gives the number of its mechanism, or -1 when its names are taken.", Least = 2, Most = 2)]
    public static double Register(CallArguments call)
    {
        Model model = call.Session.Model;
        string name = call.String(1);
        double valence = call.Number(2);
        if (model.Catalog.TryGetType(name + "_ion", out MechanismType? known) && known.Kind == MechanismKind.Ion)
        {
            if (ValenceOf(model, known) == valence) return new MechanismNumbers(model.Catalog).Of(known);
            throw WrongValence(call, name, ValenceOf(model, known));
        }

        if (name == "ca" && valence != 2) throw WrongValence(call, name, 2);
        string[] names = [name + "_ion", "e" + name, name + "i", name + "o", "i" + name, $"di{name}_dv_"];
        if (names.Any(call.Session.Names.IsTaken)) return -1;
        MechanismType made = model.RegisterIon(name, valence);
        return new MechanismNumbers(model.Catalog).Of(made);
    }

    [HocFunction("ion_style", "ion_style(\"na_ion\", c, e, einit, eadvance, cinit)", "How an ion of the accessed section is treated, before it is set where styles are given; -1 where the section lacks the ion.", Least = 1, Most = 6)]
    public static double Style(CallArguments call)
    {
        Section section = call.Session.Sections.Accessed(call.CallSite);
        MechanismType ion = section.Model.Catalog[call.String(1)];
        if (ion.Kind != MechanismKind.Ion)
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"'{ion.Name}' is a mechanism, but no ion.",
                "Name an ion, such as \"na_ion\".");
        }

        if (!section.Has(ion)) return -1;
        IonStyle before = section.IonStyleAt(ion, 0.5);
        if (call.Count == 1) return before.Bits;
        section.SetIonStyle(ion, new IonStyle(
            call.Integer(2, 0, 3),
            call.Integer(3, 0, 3),
            call.Number(4) != 0,
            call.Number(5) != 0,
            call.Number(6) != 0,
            before.InsideWritten,
            before.OutsideWritten));
        return before.Bits;
    }

    private static double ValenceOf(Model model, MechanismType ion) => model.Global("charge_" + ion.Name).Value;

    private static double Place(CallArguments call, int position)
    {
        double x = call.Number(position);
        return x is >= 0 and <= 1 ? x : throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"{x:G8} is no location: {call.Callee}() takes a fraction of the section's length.",
            "Use a location from 0 to 1.");
    }

    private static HocException WrongValence(CallArguments call, string ion, double valence) => call.Fault(
        RuntimeDiagnostics.ArgumentOutOfRange,
        $"{ion}_ion has the valence {valence:G6}, which cannot become {call.Number(2):G6}.",
        $"Write ion_register(\"{ion}\", {valence:G6}), or choose another name.");
}

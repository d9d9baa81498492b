using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Mechanisms.Nmodl;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Tests.Integration;

/// <summary>Mechanisms with equations of all kinds, and models that have them.</summary>
internal static class Scenes
{
    public const string Gates = """
        NEURON { SUFFIX gates USEION k READ ek WRITE ik RANGE g }
        PARAMETER { g = .01 }
        ASSIGNED { v ek ik minf mtau }
        STATE { m h <1e-2> }
        INITIAL { rates(v) m = minf h = .4 }
        BREAKPOINT { SOLVE s METHOD cnexp ik = g*m*m*h*(v - ek) }
        DERIVATIVE s { rates(v) h' = exp(-h)/5 - h*h  m' = (minf - m)/mtau }
        PROCEDURE rates(v) { minf = 1/(1 + exp(-(v + 40)/9)) mtau = .1 + exp(v/50) }
        """;

    public const string Scheme = """
        NEURON { SUFFIX scheme USEION ca READ ica, cai WRITE cai RANGE k1 }
        PARAMETER { k1 = .1 k2 = .2 vol = 3 }
        ASSIGNED { v ica kf kb }
        STATE { c o b cai (mM) <1e-4> buffer bound }
        INITIAL { c = 1 o = 0 b = .3 buffer = .1 bound = .02 cai = 1e-4 }
        BREAKPOINT { SOLVE s METHOD sparse }
        KINETIC s {
            COMPARTMENT vol { cai }
            kf = exp(v/50) kb = 1/(1 + exp(v/20))
            ~ cai << (-ica*2)
            ~ cai + buffer <-> bound (k1*100, k2)
            ~ c <-> o (kf, kb)
            ~ 2 o <-> b (k1, k2)
            CONSERVE c + o = 1
        }
        """;

    public const string Synapse = """
        NEURON { POINT_PROCESS synapse RANGE tau, g NONSPECIFIC_CURRENT i }
        PARAMETER { tau = 2 }
        ASSIGNED { v i }
        STATE { g }
        INITIAL { g = .01 }
        BREAKPOINT { SOLVE s METHOD cnexp i = g*v*.1 }
        DERIVATIVE s { g' = -g/tau }
        """;

    /// <summary>A tree of three sections with all that, and synapses in the middle, at a root and at ends, by several; a second cell.</summary>
    public static Model Tree(Func<MechanismForm, FormKernels> make, int width = 8)
    {
        Model model = new(new MechanismCatalog(Type(Gates, make), Type(Scheme, make), Type(Synapse, make)), new ModelOptions { LaneWidth = width });
        Section soma = model.Add("soma", 20, 20, 3, "gates", "scheme");
        Section left = model.Add("left", 200, 2, 11, "gates");
        Section right = model.Add("right", 100, 1, 5, "scheme");
        left.ConnectTo(soma);
        right.ConnectTo(soma, 0.5);
        model.Add("other", 50, 5, 2, "gates");
        foreach (Segment place in (Segment[])[soma.At(0.5), soma.At(0), left.At(1), left.At(1), right.At(1), right.At(0.3)])
        {
            model.Add(new PointProcess(model.Catalog["synapse"], place));
        }

        model.Initialize(-60);
        return model;
    }

    /// <summary>The mechanism of a text, with kernels of one kind.</summary>
    public static MechanismType Type(string text, Func<MechanismForm, FormKernels> make)
    {
        List<Diagnostic> diagnostics = [];
        var parsed = NmodlParser.Parse(new SourceText("scene.mod", text), static (_, _) => null);
        LoweredMechanism? lowered = NmodlCompiler.Compile(parsed.File!, diagnostics);
        Assert.That(parsed.Diagnostics.Concat(diagnostics), Is.Empty);
        return lowered!.Assemble(form => make(form.Whole));
    }
}

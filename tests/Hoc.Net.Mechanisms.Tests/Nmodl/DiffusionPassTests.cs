using Hoc.Net.Language.Nmodl.Printing;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Passes;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

/// <summary>What the diffusion pass gathers of KINETIC blocks.</summary>
internal sealed class DiffusionPassTests
{
    [Test]
    public void Each_element_has_a_volume_and_a_coefficient()
    {
        MechanismSource source = PassText.SourceAfter(
            new DiffusionPass(),
            "STATE { ca[2] b } KINETIC s { COMPARTMENT i, vol[i] { ca } LONGITUDINAL_DIFFUSION i, D*vol[i] { ca } LONGITUDINAL_DIFFUSION E { b } }");

        Assert.That(source.Diffusions.Select(static d => (d.Name, d.Element)), Is.EqualTo(new[] { ("ca", 0), ("ca", 1), ("b", 0) }));
        Assert.That(source.DiffusionBody!.Statements.Select(static s => NmodlPrinter.Print(s).Trim()), Is.EqualTo(new[]
        {
            "volume = vol[0]", "diffusion = D*vol[0]", "volume1 = vol[1]", "diffusion1 = D*vol[1]", "volume2 = 1", "diffusion2 = E",
        }));
    }

    [Test]
    public void A_flux_of_an_ions_current_is_gathered_with_a_slope_in_its_place()
    {
        MechanismSource source = PassText.SourceAfter(
            new DiffusionPass(),
            "NEURON { SUFFIX s USEION ca READ ica } ASSIGNED { ica diam } STATE { ca[2] } "
            + "KINETIC s { COMPARTMENT vol { ca } LONGITUDINAL_DIFFUSION D { ca } ~ ca[1] << (-ica*diam/2 - ca[1]) }");

        Assert.That(source.Diffusions.Select(static d => d.Inflow?.Slope), Is.EqualTo(new[] { null, "inflow_slope" }));
        Assert.That(source.DiffusionBody!.Statements.Select(static s => NmodlPrinter.Print(s).Trim()), Does.Contain("inflow = -inflow_slope*diam/2 - ca[1]"));
    }

    [Test]
    public void Without_the_statement_nothing_is_gathered() =>
        Assert.That(PassText.SourceAfter(new DiffusionPass(), "STATE { a } KINETIC s { ~ a << (1) }").DiffusionBody, Is.Null);
}

using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>The passive membrane against closed forms.</summary>
internal sealed class PasTests
{
    [Test]
    public void RelaxesAsTheImplicitStepDoes()
    {
        // One compartment: each step divides the distance from e by 1 + dt g / cm; here tau = cm / g = 1 ms.
        Model model = new(BuiltIn.Catalog);
        Section soma = model.Add("soma", 100, 500, 1, "pas");
        model.Initialize(-65);
        for (int i = 0; i < 400; i++)
        {
            model.Step();
        }

        double expected = -70 + (5 / Math.Pow(1.025, 400));
        Assert.That(soma.Get("v"), Is.EqualTo(expected).Within(1e-11));
        Assert.That(soma.Get("i_pas"), Is.EqualTo(0.001 * 5 / Math.Pow(1.025, 399)).Within(1e-14));
        Assert.That(soma.Get("i_cap"), Is.EqualTo(-0.001 * 5 / Math.Pow(1.025, 400)).Within(1e-13));
    }

    [Test]
    public void SettlesAtTheInputResistance()
    {
        Model model = new(BuiltIn.Catalog);
        Section soma = model.Add("soma", 20, 20, 1, "pas");
        soma.Set("g_pas", 0.0001);
        model.Add(new IClamp(soma.At(0.5)) { Duration = 1e9, Amplitude = 0.01 });
        model.Initialize(-70);
        model.RunUntil(400);
        double resistance = 100 / (0.0001 * Math.PI * 20 * 20); // MΩ, of g·area in S/cm²·µm² = 10 nS
        Assert.That(soma.Get("v"), Is.EqualTo(-70 + (0.01 * resistance)).Within(1e-10));
    }

    [Test]
    public void DefaultsAreNeurons()
    {
        Section soma = new Model(BuiltIn.Catalog).Add("soma", 100, 500, 1, "pas");
        Assert.That((soma.Get("g_pas"), soma.Get("e_pas"), soma.Get("i_pas")), Is.EqualTo((0.001, -70, 0)));
    }
}

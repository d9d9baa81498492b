namespace Hoc.Net.Simulation.Tests;

/// <summary>Physics against closed forms: Rall 1977, Handbook of Physiology; Jack, Noble and Tsien 1975, chapter 4.</summary>
public class ClosedFormTests
{
    private readonly Model _model = new(TestMechanisms.Catalog);

    [Test]
    public void An_isopotential_cell_decays_with_its_time_constant()
    {
        var soma = Passive("soma", 10, 10, 1);
        _model.TimeStep = 0.001;
        _model.SecondOrder = 2;
        _model.Initialize(-60);
        _model.RunUntil(1.5);
        Assert.That(soma.V(0.5), Is.EqualTo(-70 + 10 * Math.Exp(-1.5)).Within(1e-6)); // tau = 1 ms
    }

    [TestCase(0, 1)]
    [TestCase(1, 2)]
    [TestCase(2, 2)]
    public void The_error_falls_with_the_order_of_the_method(int secondOrder, int order)
    {
        var soma = Passive("soma", 10, 10, 1);
        _model.SecondOrder = secondOrder;
        double Error(double step)
        {
            _model.TimeStep = step;
            _model.Initialize(-60);
            _model.RunUntil(1);
            return Math.Abs(soma.V(0.5) - (-70 + 10 * Math.Exp(-1)));
        }

        var ratio = Error(1.0 / 32) / Error(1.0 / 64);
        Assert.That(Math.Log2(ratio), Is.EqualTo(order).Within(0.05));
    }

    [Test]
    public void Input_resistance_of_a_point_cell_is_that_of_its_membrane()
    {
        var soma = Passive("soma", 10, 10, 1);
        _model.Clamp(soma.At(0.5), 0, 1e9, 0.1);
        Settle();
        Assert.That((soma.V(0.5) + 70) / 0.1, Is.EqualTo(1e8 / (0.001 * soma.Area(0.5)) * 1e-6).Within(1e-6)); // MΩ
    }

    /// <summary>V(x)/V(0) = cosh((L-x)/λ)/cosh(L/λ) in a cable that is sealed at its far end.</summary>
    [Test]
    public void A_sealed_cable_attenuates_as_a_hyperbolic_cosine()
    {
        var cable = Passive("cable", 500, 1, 1001);
        var lambda = 1e4 * Math.Sqrt(1e-4 / 4 / (100 * 0.001)); // µm
        cable.AxialResistivity = 100;
        _model.Clamp(cable.At(0), 0, 1e9, 0.01);
        Settle();
        foreach (var i in new[] { 100, 500, 900 })
        {
            var x = cable.Centre(i);
            var expected = Math.Cosh(500 * (1 - x) / lambda) / Math.Cosh(500 / lambda);
            Assert.That((cable.V(x) + 70) / (cable.V(0) + 70), Is.EqualTo(expected).Within(1e-6));
        }
    }

    /// <summary>Rin = r∞ coth(L/λ) at the sealed end opposite to a sealed end.</summary>
    [Test]
    public void Input_resistance_of_a_cable()
    {
        var cable = Passive("cable", 500, 1, 1001);
        cable.AxialResistivity = 100;
        _model.Clamp(cable.At(0), 0, 1e9, 0.01);
        Settle();
        var lambda = 1e4 * Math.Sqrt(1e-4 / 4 / (100 * 0.001));
        var infinite = 4 * 100 * lambda * 1e-4 / (Math.PI * 1e-8) * 1e-6; // MΩ
        var expected = infinite / Math.Tanh(500 / lambda);
        Assert.That((cable.V(0) + 70) / 0.01, Is.EqualTo(expected).Within(2e-4).Percent); // (Δx/λ)²/8
    }

    /// <summary>What an electrode brings in is what leaves through the membrane, leak and capacitance together.</summary>
    [Test]
    public void Charge_is_conserved_in_a_branched_cell()
    {
        var soma = Passive("soma", 20, 20, 1);
        var dend = Passive("dend", 300, 2, 11);
        var branch = Passive("branch", 200, 1, 7);
        dend.ConnectTo(soma);
        branch.ConnectTo(dend, 0.6);
        _model.Clamp(dend.At(0.9), 0.5, 1, 0.3);
        _model.Initialize(-70);
        for (var step = 0; step < 80; step++)
        {
            _model.Step();
            var membrane = _model.Sections.Sum(MembraneCurrent);
            var injected = dend.PointProcesses[0]["i"];
            Assert.That(membrane, Is.EqualTo(injected).Within(1e-10));
        }
    }

    /// <summary>nA: capacitance and a leak whose current belongs to the voltage at the end of the step.</summary>
    private static double MembraneCurrent(Section section)
    {
        var current = 0.0;
        for (var i = 0; i < section.SegmentCount; i++)
        {
            var at = section.At(section.Centre(i));
            current += (at["i_cap"].Value + 0.001 * (at.Voltage.Value + 70)) * at.Area * 0.01;
        }

        return current;
    }

    private Section Passive(string name, double length, double diameter, int segments)
    {
        var section = _model.AddSection(name);
        section.Length = length;
        section.SegmentCount = segments;
        section.Set("diam", diameter);
        section.Insert("pas");
        return section;
    }

    private void Settle()
    {
        _model.Initialize(-70);
        _model.TimeStep = 1e6;
        for (var i = 0; i < 20; i++)
            _model.Step();
    }
}

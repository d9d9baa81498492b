namespace Hoc.Net.Simulation.Tests;

/// <summary>
/// Voltages, ionic currents and states, sampled each step, of all three methods: to which time each belongs. Reference/second.hoc.
/// </summary>
public class SecondOrderTests
{
    [Test]
    public void Every_sample_equals_NEURONs()
    {
        var model = new Model(TestMechanisms.Catalog) { TimeStep = 0.1 };
        var soma = model.AddSection("soma");
        var dend = model.AddSection("dend");
        (soma.Length, dend.Length, dend.SegmentCount) = (20, 100, 3);
        soma.Set("diam", 20);
        dend.Set("diam", 1);
        foreach (var section in model.Sections)
        {
            section.Insert("nal");
            section.Insert("pas");
        }

        dend.ConnectTo(soma);
        var recordings = new[] { "v", "ina", "m_nal" }.Select(n => model.Record(soma.At(0.5)[n])).ToList();
        var expected = ReferenceNumbers.Read("second");
        for (var order = 0; order <= 2; order++)
        {
            model.SecondOrder = order;
            model.Initialize(-65);
            for (var i = 0; i < 12; i++)
                model.Step();
            for (var r = 0; r < recordings.Count; r++)
            {
                Assert.That(recordings[r].Samples.Values.ToArray(), Is.EqualTo(expected[order * 3 + r]).Within(1e-9).Percent,
                    $"secondorder {order}, recording {r}");
            }
        }
    }

    /// <summary>nrniv 8.2.2: passive soma of default size, -65 mV; fadvance, secondorder=2, two fadvance, finitialize ...</summary>
    [Test]
    public void A_change_of_the_method_waits_for_the_next_change_of_the_step()
    {
        var model = new Model(TestMechanisms.Catalog);
        var soma = model.AddSection("soma");
        soma.Insert("pas");
        var voltages = new List<double>();
        void Step()
        {
            model.Step();
            voltages.Add(soma.V(0.5));
        }

        model.Initialize(-65);
        Step();
        model.SecondOrder = 2;
        Step();
        Step();
        model.Initialize(-65);
        Step();
        model.SecondOrder = 1;
        Step();
        model.SecondOrder = 0;
        Step();
        model.TimeStep = 0.05;
        Step();
        Assert.That(voltages, Is.EqualTo(new[]
        {
            -65.121951219512184, -65.359904818560338, -65.586250924971992, -65.123456790123456, -65.243865264441382,
            -65.302582977226052, -65.526269502120002,
        }).Within(1e-11));
    }
}

using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>hh against NEURON: rates with and without the table, traces, and the methods of a fixed step.</summary>
internal sealed class HhTests
{
    private static readonly double[][] Traces = ReferenceNumbers.Read("hh-trace");

    private static IEnumerable<double[]> SteadyStates => ReferenceNumbers.Read("hh-steady");

    /// <summary>usetable, celsius, secondorder.</summary>
    private static IEnumerable<TestCaseData> Modes =>
        Traces.Select(static r => (r[0], r[1], r[2])).Distinct().Select(static m => new TestCaseData(m.Item1, m.Item2, m.Item3));

    [TestCaseSource(nameof(SteadyStates))]
    public void GatesAndCurrentsAtAVoltage(double[] expected)
    {
        Model model = new(BuiltIn.Catalog) { Celsius = expected[1] };
        Section soma = model.Add("soma", 100, 500, 1, "hh");
        model.Global("usetable_hh").Value = expected[0];
        model.Initialize(expected[2]);
        model.EvaluateCurrents();
        double[] actual =
        [
            soma.Get("m_hh"), soma.Get("h_hh"), soma.Get("n_hh"), soma.Get("ina"), soma.Get("ik"), soma.Get("il_hh"),
        ];
        Assert.That(actual, Is.EqualTo(expected[3..]).Within(1e-10).Percent);
    }

    [TestCaseSource(nameof(Modes))]
    public void ATraceOf100MsEqualsNeurons(double useTable, double celsius, double secondOrder)
    {
        Model model = new(BuiltIn.Catalog) { Celsius = celsius, SecondOrder = (int)secondOrder };
        Section soma = model.Add("soma", 20, 20, 1, "hh");
        IClamp stimulus = new(soma.At(0.5)) { Delay = 2, Duration = 60, Amplitude = 0.1 };
        model.Add(stimulus);
        APCount counter = model.Add(new APCount(soma.At(0.5)));
        model.Global("usetable_hh").Value = useTable;
        model.Initialize(-65);

        string[] variables = ["v", "m_hh", "h_hh", "n_hh", "ina", "ik", "il_hh", "gna_hh", "gk_hh", "i_cap"];
        double[] ranges = [120, 1, 1, 1, 1, 1, 0.05, 0.02, 0.02, 0.5];
        double[][] expected = [.. Traces.Where(r => r[0] == useTable && r[1] == celsius && r[2] == secondOrder)];
        Assert.That(expected, Has.Length.EqualTo(16));
        foreach (double[] row in expected)
        {
            for (int step = 0; step < 250; step++)
            {
                model.Step();
            }

            Assert.That(model.Time, Is.EqualTo(row[3]));
            for (int i = 0; i < variables.Length; i++)
            {
                double tolerance = 1e-9 * ranges[i];
                Assert.That(soma.Get(variables[i]), Is.EqualTo(row[4 + i]).Within(tolerance), $"{variables[i]} at {row[3]}");
            }

            Assert.That((counter.Count, counter.LastTime), Is.EqualTo((row[14], row[15])));
        }
    }

    [Test]
    public void CellsSideBySideEqualNeurons()
    {
        double[][] expected = ReferenceNumbers.Read("cells");
        ManyCells cells = new(8);
        cells.Model.Initialize(-65);
        foreach (double[] row in expected[..4])
        {
            cells.Model.RunUntil(row[0]);
            Assert.That(cells.Sample(), Is.EqualTo(row).Within(1e-6));
        }

        Assert.That(cells.Counters.Select(static c => c.Count), Is.EqualTo(expected[4][..11]));
        Assert.That(cells.Counters.Select(static c => c.LastTime), Is.EqualTo(expected[4][11..]));
    }

    [Test]
    public void TheTableIsRemadeWhenTheTemperatureChanges()
    {
        Model model = new(BuiltIn.Catalog);
        Section soma = model.Add("soma", 20, 20, 1, "hh");
        model.Add(new IClamp(soma.At(0.5)) { Delay = 1, Duration = 10, Amplitude = 1 });
        model.Initialize(-65);
        model.RunUntil(2);
        model.Celsius = 18.5;
        model.RunUntil(4);
        double changed = soma.Get("v");
        model.Celsius = 18.5;
        model.Initialize(-65);
        model.RunUntil(4);
        double warm = soma.Get("v");
        model.Celsius = 6.3;
        model.Initialize(-65);
        model.RunUntil(4);
        Assert.That(changed, Is.Not.EqualTo(warm).Within(0.1).And.Not.EqualTo(soma.Get("v")).Within(0.1));
    }

    // nrniv 8.2.2: finitialize(-65), then minf_hh, hinf_hh, ninf_hh, mtau_hh, htau_hh, ntau_hh.
    [TestCase(1)]
    [TestCase(0)]
    public void SharedRatesAreThoseOfTheInstanceComputedLast(double useTable)
    {
        Model model = new(BuiltIn.Catalog);
        model.Add("soma", 10, 10, 1, "hh");
        model.Global("usetable_hh").Value = useTable;
        model.Initialize(-65);
        double[] expected = [0.052932485, 0.59612075, 0.31767691, 0.23676688, 8.5160108, 5.4585847];
        Assert.That(SharedRates(model), Is.EqualTo(expected).Within(1e-5).Percent);
    }

    // nrniv 8.2.2: rates_hh(-20), with hh inserted anywhere, then the same names.
    [Test]
    public void RatesCanBeAskedForAVoltage()
    {
        Model model = new(BuiltIn.Catalog);
        Assert.That(model.Catalog.TryGetFunction("rates_hh", out var type, out var rates), Is.True);
        Assert.That(model.Call(type!, rates!, -20), Is.EqualTo(1));
        double[] expected = [0.8756935461, 0.008943480282, 0.8351784627, 0.378590656, 1.21219112, 2.314166453];
        Assert.That(SharedRates(model), Is.EqualTo(expected).Within(1e-7).Percent);
    }

    private static double[] SharedRates(Model model) =>
    [
        .. new[] { "minf_hh", "hinf_hh", "ninf_hh", "mtau_hh", "htau_hh", "ntau_hh" }.Select(n => model.Global(n).Value),
    ];
}

namespace Hoc.Net.Simulation.Tests;

/// <summary>
/// A branched passive cell with point processes on ends and in the middle, sections attached at 0, 0.5 and 1 and by their 1 end.
/// Expected numbers: nrniv 8.2.2 with the script in Reference/passive-tree.hoc, printed with %.17g.
/// </summary>
public class PassiveTreeTests
{
    private readonly Model _model = new(TestMechanisms.Catalog);
    private readonly Section _soma;
    private readonly Section[] _dend;
    private readonly Section _axon;

    public PassiveTreeTests()
    {
        _soma = Add("soma", 20, 1, 35.4);
        _dend = [Add("dend[0]", 300, 5, 100), Add("dend[1]", 150, 4, 100), Add("dend[2]", 170, 3, 35.4)];
        _axon = Add("axon", 500, 7, 80);
        _soma.Set("diam", 20);
        _dend[0].Set("diam", 2);
        _dend[1].Set("diam", 1);
        _dend[1].Set("cm", 2);
        Taper(_dend[2], 3, 1);
        _axon.Set("diam", 1);
        _dend[0].ConnectTo(_soma);
        _dend[1].ConnectTo(_dend[0]);
        _dend[2].ConnectTo(_dend[0], 0.5, 1);
        _axon.ConnectTo(_soma, 0);
        foreach (var section in _model.Sections)
        {
            section.Insert("pas");
            section.Set("g_pas", 0.0002);
            section.Set("e_pas", -65);
        }

        _axon.Set("g_pas", 0.0005);
        _model.Clamp(_dend[1].At(0.7), 1, 3, 0.1);
        _model.Clamp(_axon.At(1), 2, 10, -0.05);
        _model.Clamp(_soma.At(0), 0, 100, 0.02);
    }

    private static readonly object[] Runs =
    [
        new object[] { 0, new[]
        {
            5.0000000000000373, -63.407368281021469, -63.40737833969736, -63.407238823155801, -62.697165344371491,
            -58.767190222159186, -62.810314749801535, -62.810314749801535, -68.372979698682514, -76.88664979837904,
            0.00052468827326892749, -0.0073792793598987027, -0.0016873215721110171,
        } },
        new object[] { 1, new[]
        {
            5.0000000000000373, -63.388937791787079, -63.389174423468951, -63.388807523688996, -62.676839089972781,
            -58.79852328101898, -62.786590425352607, -62.786590425352607, -68.37765803762413, -75.07984922102429,
            0.0005275568373810215, -0.0073777875372907295, -0.0016897746252083721,
        } },
        new object[] { 2, new[]
        {
            5.0000000000000373, -63.388937791787079, -63.389174423468951, -63.388807523688996, -62.676839089972781,
            -58.79852328101898, -62.786590425352607, -62.786590425352607, -68.37765803762413, -75.07984922102429,
            0.0005275568373810215, -0.0073777875372907295, -0.0016897746252083721,
        } },
    ];

    [TestCaseSource(nameof(Runs))]
    public void The_voltages_equal_NEURONs(int secondOrder, double[] expected)
    {
        _model.SecondOrder = secondOrder;
        _model.Initialize(-70);
        while (_model.Time < 5)
            _model.Step();

        double[] actual =
        [
            _model.Time, _soma.V(0.5), _soma.V(0), _soma.V(1), _dend[0].V(0.5), _dend[1].V(1), _dend[2].V(0.1),
            _dend[2].V(0), _axon.V(0.5), _axon.V(1), _soma.At(0.5)["i_cap"].Value, _dend[1].At(0.5)["i_cap"].Value,
            _axon.At(0.5)["i_pas"].Value,
        ];
        // A relative 1e-12: the solver rounds differently, by reciprocals and fused multiply-adds.
        Assert.That(actual, Is.EqualTo(expected).Within(1e-10).Percent);
    }

    [Test]
    public void The_first_currents_are_computed_on_initialisation()
    {
        _model.Initialize(-70);
        _model.RunUntil(1);
        _model.Initialize(-70);
        Assert.Multiple(() =>
        {
            Assert.That(_soma.At(0.5)["i_cap"].Value, Is.Zero);
            Assert.That(_axon.At(0.5)["i_pas"].Value, Is.EqualTo(-0.0025));
        });
    }

    private static readonly object[] Geometry =
    [
        new object[] { "soma", 0.0, 0.0, 1e30 },
        new object[] { "soma", 0.5, 1256.6370614359173, 0.01126816997090619 },
        new object[] { "soma", 1.0, 0.0, 0.01126816997090619 },
        new object[] { "dend[0]", 0.0, 0.0, 0.01126816997090619 },
        new object[] { "dend[0]", 0.1, 376.99111843077515, 9.5492965855137211 },
        new object[] { "dend[0]", 0.3, 376.99111843077515, 19.098593171027442 },
        new object[] { "dend[0]", 1.0, 0.0, 9.5492965855137211 },
        new object[] { "dend[1]", 0.0, 0.0, 9.5492965855137211 },
        new object[] { "dend[1]", 0.125, 117.80972450961724, 23.8732414637843 },
        new object[] { "dend[1]", 0.875, 117.80972450961724, 47.7464829275686 },
        new object[] { "dend[2]", 0.0, 0.0, 1.7958645891131744 },
        new object[] { "dend[2]", 1.0 / 6, 474.7295565424576, 4.9885127475365945 },
        new object[] { "dend[2]", 0.5, 356.04716740684319, 10.376106514876117 },
        new object[] { "dend[2]", 0.8333, 237.3647782712288, 7.1834583564526975 },
        new object[] { "dend[2]", 1.0, 0.0, 19.098593171027442 },
        new object[] { "axon", 0.0, 0.0, 1e30 },
        new object[] { "axon", 0.0714, 224.39947525641381, 36.378272706718938 },
        new object[] { "axon", 1.0, 0.0, 36.378272706718938 },
    ];

    [TestCaseSource(nameof(Geometry))]
    public void Areas_and_axial_resistances_equal_NEURONs(string section, double x, double area, double resistance)
    {
        var at = _model.Sections.Single(s => s.Name == section).At(x);
        Assert.Multiple(() =>
        {
            Assert.That(at.Area, Is.EqualTo(area));
            Assert.That(at.AxialResistance, Is.EqualTo(resistance));
        });
    }

    [Test]
    public void Path_distances_run_from_node_to_node()
    {
        var origin = _axon.At(0.3);
        Assert.Multiple(() =>
        {
            Assert.That(_model.PathDistance(origin, _dend[1].At(0.5)), Is.EqualTo(592.32142857142856).Within(1e-12));
            Assert.That(_model.PathDistance(origin, _dend[2].At(0.5)), Is.EqualTo(433.57142857142856).Within(1e-12));
            Assert.That(_model.PathDistance(origin, _dend[2].At(1)), Is.EqualTo(348.57142857142856).Within(1e-12));
            Assert.That(_model.PathDistance(origin, _axon.At(0.9)), Is.EqualTo(285.71428571428567).Within(1e-12));
            Assert.That(_model.PathDistance(origin, _axon.At(0)), Is.EqualTo(178.57142857142858).Within(1e-12));
            Assert.That(_model.PathDistance(_dend[2].At(0.9), _dend[2].At(0.1)), Is.EqualTo(113.33333333333333).Within(1e-13));
            Assert.That(_model.PathDistance(origin, _model.AddSection("far").At(0)), Is.Null);
        });
    }

    private Section Add(string name, double length, int segments, double resistivity)
    {
        var section = _model.AddSection(name);
        section.Length = length;
        section.SegmentCount = segments;
        section.AxialResistivity = resistivity;
        return section;
    }

    /// <summary>What diam(0:1) = a:b does: each segment gets the value at its centre.</summary>
    private static void Taper(Section section, double from, double to)
    {
        for (var i = 0; i < section.SegmentCount; i++)
            section.At(section.Centre(i)).Diameter.Value = from + (to - from) * section.Centre(i);
    }
}

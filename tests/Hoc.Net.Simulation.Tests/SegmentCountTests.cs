namespace Hoc.Net.Simulation.Tests;

/// <summary>
/// What a change of nseg, of the attached end and of connections does to values, places and references. Expected values: nrniv
/// 8.2.2, the same statements, printing diam(x), v(x), area(x), ri(x) with for (x).
/// </summary>
public class SegmentCountTests
{
    private readonly Model _model = new(TestMechanisms.Catalog);
    private readonly Section _section;

    public SegmentCountTests() => _section = _model.AddSection("soma");

    [Test]
    public void A_new_section_has_NEURONs_defaults()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_section.Length, Is.EqualTo(100));
            Assert.That(_section.At(0.5).Diameter.Value, Is.EqualTo(500));
            Assert.That(_section.AxialResistivity, Is.EqualTo(35.4));
            Assert.That(_section.At(0.5)["cm"].Value, Is.EqualTo(1));
            Assert.That(_section.SegmentCount, Is.EqualTo(1));
            Assert.That(_section.V(0.5), Is.EqualTo(-65));
            Assert.That(_section.Area(0.5), Is.EqualTo(157079.63267948964).Within(1e-10));
        });
    }

    [Test]
    public void Each_new_segment_copies_the_old_one_that_spans_its_centre()
    {
        _section.SegmentCount = 3;
        SetDiametersAndVoltages();
        _section.SegmentCount = 5;
        Assert.That(Diameters(), Is.EqualTo(new[] { 10.0, 10, 500, 30, 30 }));
        Assert.That(Voltages(), Is.EqualTo(new[] { -20.0, 1, 1, 2, 3, 3, -30 }));
        Assert.That(_section.Area(0.5), Is.EqualTo(31415.926535897928));
        Assert.That(_section.AxialResistance(0.1), Is.EqualTo(0.045072679883624761));
        Assert.That(_section.AxialResistance(0.7), Is.EqualTo(0.0050261046145784237));
        _section.SegmentCount = 2;
        Assert.That(Voltages(), Is.EqualTo(new[] { -20.0, 1, 3, -30 }));
        _section.SegmentCount = 3;
        Assert.That(Diameters(), Is.EqualTo(new[] { 10.0, 30, 30 }));
        Assert.That(Voltages(), Is.EqualTo(new[] { -20.0, 1, 3, 3, -30 }));
    }

    [Test]
    public void A_range_variable_set_at_an_end_sets_the_segment_there_and_the_voltage_sets_the_end()
    {
        _section.SegmentCount = 3;
        _section.Insert("pas");
        _section.At(0)["g_pas"].Value = 5;
        Assert.That(_section.At(0.1)["g_pas"].Value, Is.EqualTo(5));
        Assert.That(_section.At(0.5)["g_pas"].Value, Is.EqualTo(0.001));
        _section.At(0).Voltage.Value = -20;
        Assert.That(_section.V(0.1), Is.EqualTo(-65));
    }

    [Test]
    public void Setting_the_voltage_of_a_child_sets_the_node_it_shares_with_its_parent()
    {
        var dend = _model.AddSection("dend");
        dend.ConnectTo(_section);
        dend.Set("v", -99);
        Assert.That(_section.V(1), Is.EqualTo(-99));
        Assert.That(_section.V(0.5), Is.EqualTo(-65));
    }

    [Test]
    public void Point_processes_move_with_their_segment_and_stay_at_ends()
    {
        _section.SegmentCount = 3;
        var clamp = _model.Clamp(_section.At(0.2), 0, 0, 0);
        var atEnd = _model.Clamp(_section.At(1), 0, 0, 0);
        var places = new List<double> { clamp.X };
        foreach (var count in new[] { 1, 2, 5 })
        {
            _section.SegmentCount = count;
            places.Add(clamp.X);
        }

        Assert.That(places, Is.EqualTo(new[] { 1.0 / 6, 0.5, 0.75, 0.7 }).Within(1e-15));
        Assert.That(atEnd.X, Is.EqualTo(1));
    }

    /// <summary>
    /// In a section that is attached by its 1 end too; a place on a border belongs to the segment with the greater location. nrniv 8.2.2:
    /// connect b(1), a(1), then these changes of nseg, of loc, and get_loc.
    /// </summary>
    [Test]
    public void Point_processes_move_with_the_nodes_of_a_reversed_section()
    {
        _section.ConnectTo(_model.AddSection("a"), 1, 1);
        var clamp = _model.Clamp(_section.At(0.5), 0, 0, 0);
        var places = new List<double>();
        (double? To, int Count)[] changes =
        [
            (null, 2), (null, 4), (null, 1), (null, 3), (0.1, 6), (0.4, 5), (0.4, 9), (0.5, 10), (0.95, 7), (0.55, 2),
        ];
        foreach (var (to, count) in changes)
        {
            if (to is { } x)
                _model.Place(clamp, _section.At(x));
            _section.SegmentCount = count;
            places.Add(clamp.X);
        }

        double[] expected = [0.25, 0.125, 0.5, 0.5, 0.083333333, 0.5, 0.5, 0.45, 0.92857143, 0.75];
        Assert.That(places, Is.EqualTo(expected).Within(1e-8));
    }

    /// <summary>nrniv 8.2.2: an IClamp in each segment, then nseg; the segments they are in.</summary>
    [TestCase(3, 2, "0 0 1")]
    [TestCase(5, 4, "0 1 1 2 3")]
    [TestCase(7, 2, "0 0 0 0 1 1 1")]
    [TestCase(9, 7, "0 1 1 2 3 4 5 5 6")]
    [TestCase(9, 4, "0 0 1 1 1 2 2 3 3")]
    [TestCase(8, 5, "0 0 1 2 2 3 4 4")]
    [TestCase(6, 5, "0 1 2 2 3 4")]
    [TestCase(4, 2, "0 0 1 1")]
    public void Point_processes_of_segments_that_go_find_another(int before, int after, string segments)
    {
        _section.SegmentCount = before;
        PointProcess[] clamps =
            [.. Enumerable.Range(0, before).Select(i => _model.Clamp(_section.At(_section.Centre(i)), 0, 0, 0))];
        _section.SegmentCount = after;
        Assert.That(string.Join(' ', clamps.Select(c => _section.SegmentIndex(c.X))), Is.EqualTo(segments));
    }

    [Test]
    public void A_border_belongs_to_the_segment_with_the_greater_location()
    {
        _section.SegmentCount = 4;
        _section.ConnectTo(_model.AddSection("a"), 1, 1);
        for (var i = 0; i < 4; i++)
            _section.At(_section.Centre(i)).Voltage.Value = i + 1;
        Assert.That(new[] { 0.5, 0.25, 0.75, 0.26, 0.24 }.Select(_section.V), Is.EqualTo(new[] { 3.0, 2, 4, 2, 1 }));
    }

    /// <summary>Segments keep their place when the attached end changes; the far end's node stays the far end's.</summary>
    [Test]
    public void Connecting_the_other_end_keeps_the_segments_in_place()
    {
        _section.SegmentCount = 3;
        double[] x = [0.1, 0.5, 0.9];
        for (var i = 0; i < 3; i++)
        {
            _section.At(x[i]).Diameter.Value = i + 1;
            _section.At(x[i]).Voltage.Value = -2 - i;
        }

        _section.At(1).Voltage.Value = -5;
        var parent = _model.AddSection("parent");
        _section.ConnectTo(parent, 1, 1);
        Assert.That(Diameters(), Is.EqualTo(new[] { 1.0, 2, 3 }));
        Assert.That(Voltages(), Is.EqualTo(new[] { -5.0, -2, -3, -4, -65 }));
        Assert.That(_section.AxialResistance(0), Is.EqualTo(7.51211).Within(1e-5));
        Assert.That(_section.AxialResistance(1), Is.EqualTo(9.01454e-05).Within(1e-10));
        _section.Disconnect();
        Assert.That(_section.AttachedEnd, Is.EqualTo(1));
        Assert.That(_section.AxialResistance(0), Is.EqualTo(7.51211).Within(1e-5));
        Assert.That(_section.AxialResistance(1), Is.EqualTo(1e30));
    }

    /// <summary>nrniv 8.2.2: get_loc after each of these connections.</summary>
    [Test]
    public void Point_processes_at_ends_change_sides_with_the_attached_end()
    {
        var a = _model.AddSection("a");
        PointProcess[] clamps = [.. new[] { 0, 1, 0.1 }.Select(x => _model.Clamp(_section.At(x), 0, 0, 0))];
        _section.ConnectTo(a, 1, 1);
        Assert.That(clamps.Select(c => c.X), Is.EqualTo(new[] { 1, 0, 0.5 }));
        _section.Disconnect();
        Assert.That(clamps.Select(c => c.X), Is.EqualTo(new[] { 1, 0, 0.5 }));
        _section.ConnectTo(a, 0.5);
        Assert.That(clamps.Select(c => c.X), Is.EqualTo(new[] { 0, 1, 0.5 }));
    }

    [Test]
    public void References_follow_the_segment_that_lives_on()
    {
        _section.SegmentCount = 3;
        SetDiametersAndVoltages();
        var middle = _section.At(0.5).Voltage;
        var first = _section.At(0.1).Voltage;
        _section.SegmentCount = 1;
        Assert.That(middle.Value, Is.EqualTo(2));
        Assert.That(first.Exists, Is.False);
        Assert.That(() => first.Value, Throws.TypeOf<DeletedReferenceException>().With.Property("Code").EqualTo("SIM4001"));
        _section.SegmentCount = 5;
        middle.Value = 7;
        Assert.That(_section.V(0.5), Is.EqualTo(7));
    }

    [Test]
    public void A_child_stays_attached_to_the_nearest_node()
    {
        var dend = _model.AddSection("dend");
        dend.ConnectTo(_section, 0.3);
        _section.SegmentCount = 5;
        _section.At(0.3).Voltage.Value = -11;
        Assert.That(dend.V(0), Is.EqualTo(-11));
        _section.SegmentCount = 1;
        _section.At(0.5).Voltage.Value = -12;
        Assert.That(dend.V(0), Is.EqualTo(-12));
    }

    private void SetDiametersAndVoltages()
    {
        _section.At(0.2).Diameter.Value = 10;
        _section.At(0.8).Diameter.Value = 30;
        double[] x = [0, 0.2, 0.5, 0.8, 1];
        double[] v = [-20, 1, 2, 3, -30];
        for (var i = 0; i < x.Length; i++)
            _section.At(x[i]).Voltage.Value = v[i];
    }

    private double[] Diameters() =>
        [.. Enumerable.Range(0, _section.SegmentCount).Select(i => _section.At(_section.Centre(i)).Diameter.Value)];

    private double[] Voltages() =>
    [
        _section.V(0),
        .. Enumerable.Range(0, _section.SegmentCount).Select(i => _section.V(_section.Centre(i))),
        _section.V(1),
    ];
}

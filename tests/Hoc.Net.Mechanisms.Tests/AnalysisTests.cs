using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Analysis;
using Hoc.Net.Simulation.Circuits;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>Impedances, membrane currents and field potentials against closed forms and conservation of charge.</summary>
internal sealed class AnalysisTests
{
    private Model _model = null!;
    private Section _soma = null!;
    private Section _dend = null!;

    [SetUp]
    public void MakeACell()
    {
        _model = new(BuiltIn.Catalog);
        _soma = _model.AddSection("soma");
        _dend = _model.AddSection("dend");
        _dend.ConnectTo(_soma);
        (_soma.Length, _dend.Length) = (20, 300);
        _soma.Set("diam", 20);
        _dend.Set("diam", 2);
        _dend.SegmentCount = 7;
        _soma.Insert("hh");
        _dend.Insert("pas");
    }

    [TestCase(0)]
    [TestCase(100)]
    [TestCase(5000)]
    public void The_impedance_of_a_leaky_capacitor(double frequency)
    {
        var model = new Model(BuiltIn.Catalog);
        var cell = model.AddSection("cell");
        cell.Insert("pas");
        model.Initialize(-70);
        var impedance = new Impedance(model) { Location = cell.At(0.5) };
        impedance.Compute(frequency);
        var area = cell.Area(0.5) * 1e-8; // cm²
        var admittance = new System.Numerics.Complex(0.001 * area, 2 * Math.PI * frequency * 1e-6 * area); // S
        var expected = 1e-6 / admittance; // MΩ
        Assert.That(impedance.Input(cell.At(0.5)), Is.EqualTo(expected.Magnitude).Within(1e-9).Percent);
        Assert.That(impedance.InputPhase(cell.At(0.5)), Is.EqualTo(expected.Phase).Within(1e-9));
    }

    [TestCase(0, false)]
    [TestCase(100, false)]
    [TestCase(100, true)]
    public void A_circuit_like_the_membrane_halves_the_impedance(double frequency, bool withGating)
    {
        var model = new Model(BuiltIn.Catalog);
        var cell = model.AddSection("cell");
        cell.Insert("pas");
        model.Initialize(-70);
        var impedance = new Impedance(model) { Location = cell.At(0.5) };
        impedance.Compute(frequency, withGating);
        var (transfer, input, phase) = (impedance.Transfer(cell.At(0.5)), impedance.Input(cell.At(0.5)), impedance.InputPhase(cell.At(0.5)));
        model.Add(new LinearCircuit(new[,] { { 1e-3 } }, new[,] { { 1e-3 } }, new double[1], new double[1], new CircuitNode(cell.At(0.5))));
        impedance.Compute(frequency, withGating);
        Assert.That(impedance.Transfer(cell.At(0.5)), Is.EqualTo(transfer / 2).Within(1e-7).Percent);
        Assert.That(impedance.Input(cell.At(0.5)), Is.EqualTo(input / 2).Within(1e-7).Percent);
        Assert.That(impedance.InputPhase(cell.At(0.5)), Is.EqualTo(phase).Within(1e-9));
    }

    [Test]
    public void A_resistor_between_cells_is_seen_from_both_sides()
    {
        var other = _model.AddSection("other");
        other.Insert("pas");
        _model.Initialize(-65);
        var impedance = new Impedance(_model) { Location = other.At(0.5) };
        impedance.Compute(50, withGating: true);
        var alone = System.Numerics.Complex.FromPolarCoordinates(impedance.Input(other.At(0.5)), impedance.InputPhase(other.At(0.5)));
        impedance.Location = _dend.At(1);
        impedance.Compute(50, withGating: true);
        var dend = System.Numerics.Complex.FromPolarCoordinates(impedance.Input(_dend.At(1)), impedance.InputPhase(_dend.At(1)));
        _model.Add(new LinearCircuit(
            new double[3, 3], // 2 MΩ between the ends, by way of a node of its own
            new[,] { { 1.0, 0, -1 }, { 0, 1, -1 }, { -1, -1, 2 } }, new double[3], new double[3], new CircuitNode(_dend.At(1)), new CircuitNode(other.At(0))));
        impedance.Compute(50, withGating: true);
        var end = other.At(0);
        var joined = 1 / ((1 / dend) + (1 / (2 + alone + AxialResistance(other))));
        Assert.That(impedance.Input(_dend.At(1)), Is.EqualTo(joined.Magnitude).Within(1e-6).Percent);
        Assert.That(impedance.InputPhase(_dend.At(1)), Is.EqualTo(joined.Phase).Within(1e-8));
        var there = impedance.Transfer(end);
        impedance.Location = end;
        impedance.Compute(50, withGating: true);
        Assert.That(impedance.Transfer(_dend.At(1)), Is.EqualTo(there).Within(1e-9).Percent);
    }

    /// <summary>From the end to the middle, MΩ.</summary>
    private static double AxialResistance(Section section) => section.At(0.5).AxialResistance;

    [Test]
    public void A_node_that_a_circuit_clamps_has_no_impedance()
    {
        _model.Initialize(-65);
        _model.Add(new LinearCircuit(
            new double[2, 2], new[,] { { 0.0, 1 }, { 1, 0 } }, new double[2], new double[2], new CircuitNode(_dend.At(0.5))));
        var impedance = new Impedance(_model) { Location = _soma.At(0.5) };
        impedance.Compute(100);
        Assert.That(impedance.Input(_dend.At(0.5)), Is.EqualTo(0).Within(1e-9));
        Assert.That(impedance.Transfer(_dend.At(0.9)), Is.EqualTo(0).Within(1e-9));
        Assert.That(impedance.Transfer(_dend.At(0.1)), Is.GreaterThan(0.1));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void Transfer_impedances_are_the_same_both_ways(bool withGating)
    {
        _model.Initialize(-60);
        var impedance = new Impedance(_model) { Location = _soma.At(0.5) };
        impedance.Compute(80, withGating);
        var there = (impedance.Transfer(_dend.At(0.9)), impedance.TransferPhase(_dend.At(0.9)));
        impedance.Location = _dend.At(0.9);
        impedance.Compute(80, withGating);
        Assert.That(impedance.Transfer(_soma.At(0.5)), Is.EqualTo(there.Item1).Within(1e-9).Percent);
        Assert.That(impedance.TransferPhase(_soma.At(0.5)), Is.EqualTo(there.Item2).Within(1e-9));
    }

    [Test]
    public void An_impedance_is_that_of_the_present_structure()
    {
        var impedance = new Impedance(_model);
        Assert.That(() => impedance.Compute(1), Throws.TypeOf<ImpedanceException>());
        impedance.Location = _soma.At(0.5);
        Assert.That(() => impedance.Input(_soma.At(0.5)), Throws.TypeOf<ImpedanceException>());
        impedance.Compute(1);
        Assert.That(impedance.Input(_soma.At(0.5)), Is.GreaterThan(0));
        _dend.SegmentCount = 3;
        Assert.That(() => impedance.Input(_soma.At(0.5)), Throws.TypeOf<ImpedanceException>());
    }

    [TestCase(false)]
    [TestCase(true)]
    public void What_electrodes_bring_in_leaves_through_the_membrane(bool variableStep)
    {
        var step = _model.Add(new PointProcess(_model.Catalog["IClamp"], _soma.At(0.5)));
        (step["del"], step["dur"], step["amp"]) = (0.5, 10, 0.3);
        var clamp = _model.Add(new PointProcess(_model.Catalog["SEClamp"], _dend.At(0.7)));
        (clamp["dur1"], clamp["amp1"], clamp["rs"]) = (10, -50, 20);
        _model.ComputesMembraneCurrents = true;
        if (variableStep)
            _model.UsesVariableStep = true;
        _model.Initialize(-65);
        var variable = _model.Catalog.Variable("i_membrane_");
        foreach (var time in new[] { 0.3, 1, 4 })
        {
            _model.RunUntil(time);
            var sum = _soma.Read(variable, 0.5);
            for (var i = 0; i < _dend.SegmentCount; i++)
                sum += _dend.Read(variable, _dend.Centre(i));
            Assert.That(sum, Is.EqualTo(step["i"] + clamp["i"]).Within(1e-9), $"at {time} ms");
        }
    }

    [Test]
    public void Membrane_currents_must_be_asked_for()
    {
        _model.Initialize(-65);
        var variable = _model.Catalog.Variable("i_membrane_");
        Assert.That(() => _soma.Read(variable, 0.5), Throws.TypeOf<NoMembraneCurrentException>());
        _model.ComputesMembraneCurrents = true;
        Assert.That(_soma.Read(variable, 0.5), Is.Zero);
    }

    [Test]
    public void The_potential_of_a_line_is_that_of_many_points()
    {
        (double X, double Y, double Z) at = (30, 12, -5);
        const int points = 200_000;
        double sum = 0;
        for (var i = 0; i < points; i++)
        {
            var x = 10 + (i + 0.5) / points * 100;
            sum += FieldPotential.OfPoint(Math.Sqrt((x - at.X) * (x - at.X) + at.Y * at.Y + at.Z * at.Z), 0.3) / points;
        }

        Assert.That(FieldPotential.OfLine((10, 0, 0), (110, 0, 0), at, 1, 0.3), Is.EqualTo(sum).Within(1e-6).Percent);
        Assert.That(FieldPotential.OfLine((110, 0, 0), (10, 0, 0), at, 1, 0.3), Is.EqualTo(sum).Within(1e-6).Percent);
        Assert.That(FieldPotential.OfPoint(1, 0.3), Is.EqualTo(1 / (4 * Math.PI * 0.3)).Within(1e-12));
    }

    [TestCase(-400)]
    [TestCase(500)]
    public void Beyond_its_ends_a_line_is_one_too(double x)
    {
        var line = FieldPotential.OfLine((0, 0, 0), (100, 0, 0), (x, 0, 0), 1, 0.3);
        var exact = FieldPotential.OfPoint(100, 0.3) * Math.Abs(Math.Log(Math.Abs(x) / Math.Abs(x - 100)));
        Assert.That(line, Is.EqualTo(exact).Within(1e-3).Percent);
    }
}

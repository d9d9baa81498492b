using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Tests;

/// <summary>Each kind of mistake has its exception, its code and its fields.</summary>
public class ErrorTests
{
    private readonly Model _model = new(TestMechanisms.Catalog);
    private readonly Section _soma;

    public ErrorTests() => _soma = _model.AddSection("soma");

    [Test]
    public void Using_a_removed_section()
    {
        var voltage = _soma.At(0.5).Voltage;
        var place = _soma.At(0.5);
        _model.Remove(_soma);
        Fails<DeletedReferenceException>("SIM4001", () => _ = voltage.Value);
        Fails<DeletedReferenceException>("SIM4001", () => voltage.Value = 1);
        Fails<DeletedReferenceException>("SIM4001", () => _ = place.Voltage);
        Fails<DeletedReferenceException>("SIM4001", () => _ = _soma.Length);
        Fails<DeletedReferenceException>("SIM4001", () => _soma.Insert("pas"));
        Fails<DeletedReferenceException>("SIM4001", () => _model.AddSection("child").ConnectTo(_soma));
    }

    [Test]
    public void A_row_used_again_is_not_the_old_variable()
    {
        _soma.Insert("pas");
        var old = _soma.At(0.5)["g_pas"];
        _model.Initialize();
        _soma.Uninsert("pas");
        _soma.Insert("pas");
        Fails<DeletedReferenceException>("SIM4001", () => _ = old.Value);
        Assert.That(_soma.At(0.5)["g_pas"].Value, Is.EqualTo(0.001));
    }

    [Test]
    public void An_unknown_mechanism_comes_with_the_known_ones()
    {
        var e = Fails<UnknownMechanismException>("SIM4002", () => _soma.Insert("hhh"));
        Assert.That(e.Name, Is.EqualTo("hhh"));
        Assert.That(e.Known, Does.Contain("hh"));
    }

    [Test]
    public void A_variable_of_a_mechanism_that_is_not_inserted()
    {
        var e = Fails<MechanismNotInsertedException>("SIM4003", () => _ = _soma.At(0.5)["g_pas"]);
        Assert.That((e.Section, e.Mechanism), Is.EqualTo(("soma", "pas")));
    }

    [Test]
    public void An_unknown_variable()
    {
        Assert.That(Fails<UnknownVariableException>("SIM4004", () => _ = _soma.At(0.5)["gg_pas"]).Known, Does.Contain("g_pas"));
        Fails<UnknownVariableException>("SIM4004", () => _model.Global("usetable_pas"));
        Fails<UnknownVariableException>("SIM4004", () => _ = new PointProcess(TestMechanisms.IClamp)["delay"]);
    }

    [TestCase(-0.1)]
    [TestCase(1.0001)]
    [TestCase(double.NaN)]
    public void A_location_outside_of_the_section(double x) =>
        Assert.That(Fails<LocationOutOfRangeException>("SIM4005", () => _soma.At(x)).X, Is.EqualTo(x));

    [Test]
    public void Impossible_properties()
    {
        Fails<InvalidPropertyException>("SIM4006", () => _soma.Length = 0);
        Fails<InvalidPropertyException>("SIM4006", () => _soma.AxialResistivity = -1);
        Fails<InvalidPropertyException>("SIM4006", () => _soma.SegmentCount = 0);
        Fails<InvalidPropertyException>("SIM4006", () => _soma.SegmentCount = 40000);
        Fails<InvalidPropertyException>("SIM4006", () => _soma.Set("diam", 0));
        Fails<InvalidPropertyException>("SIM4006", () => _model.TimeStep = 0);
        Fails<InvalidPropertyException>("SIM4006", () => _model.SecondOrder = 3);
        Fails<InvalidPropertyException>("SIM4006", () => _ = new ModelOptions { LaneWidth = 3 });
        Fails<InvalidPropertyException>("SIM4006", () => _soma.At(0.5).Diameter.Value = -1);
        Fails<InvalidPropertyException>("SIM4006", () => _model.Record(_model.TimeReference, 0.0));
    }

    [Test]
    public void Connections_that_would_close_a_loop()
    {
        var dend = _model.AddSection("dend");
        dend.ConnectTo(_soma);
        Fails<InvalidConnectionException>("SIM4007", () => _soma.ConnectTo(dend));
        Fails<InvalidConnectionException>("SIM4007", () => _soma.ConnectTo(_soma));
        Fails<InvalidConnectionException>("SIM4007", () => dend.ConnectTo(_soma, 1, 2));
    }

    [Test]
    public void A_point_process_without_a_place()
    {
        var clamp = new PointProcess(TestMechanisms.IClamp);
        Fails<NotLocatedException>("SIM4008", () => _model.Add(clamp));
        Fails<NotLocatedException>("SIM4008", () => _ = clamp.X);
        Fails<NotLocatedException>("SIM4008", () => clamp.Reference("amp"));
    }

    [Test]
    public void A_mechanism_of_another_kind()
    {
        Fails<MechanismKindException>("SIM4009", () => _soma.Insert("IClamp"));
        Fails<MechanismKindException>("SIM4009", () => _ = new PointProcess(TestMechanisms.Pas));
        Fails<MechanismKindException>("SIM4009", () => _soma.Uninsert("capacitance"));
    }

    [Test]
    public void Things_of_another_model()
    {
        var other = new Model(TestMechanisms.Catalog).AddSection("other");
        Fails<ForeignObjectException>("SIM4010", () => _model.Remove(other));
        Fails<ForeignObjectException>("SIM4010", () => other.ConnectTo(_soma));
        Fails<ForeignObjectException>("SIM4010", () => _model.Place(new PointProcess(TestMechanisms.IClamp), other.At(0.5)));
    }

    [Test]
    public void A_small_model_tells_at_the_very_step()
    {
        var times = new List<double>();
        _model.VoltageNotFinite += times.Add;
        Section section = _model.AddSection("small");
        _model.Initialize(-65);
        _model.Step();
        section.At(0.5).Voltage.Value = double.PositiveInfinity;
        _model.Step();
        Assert.That(times, Is.EqualTo(new[] { _model.Time }));
    }

    [Test]
    public void A_voltage_that_is_not_finite_is_told_once()
    {
        var times = new List<double>();
        _model.VoltageNotFinite += times.Add;
        _model.Clamp(_soma.At(0.5), 0, 10, double.NaN);
        _model.Initialize(-65);
        _model.RunUntil(1);
        _model.RunUntil(2);
        Assert.That(times, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_mechanism_that_no_catalogue_entry_stands_for()
    {
        var model = new Model(new MechanismCatalog());
        Fails<UnknownMechanismException>("SIM4002", () => model.AddSection("s").Insert(TestMechanisms.Pas));
    }

    private static T Fails<T>(string code, Action action)
        where T : SimulationException
    {
        var e = Assert.Throws<T>(() => action());
        Assert.That(e!.Code, Is.EqualTo(code));
        Assert.That(e.Remedy, Is.Not.Empty);
        return e;
    }
}

using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Tests;

/// <summary>
/// Ion styles, defaults and Nernst potentials. Expected numbers: nrniv 8.2.2, ion_style("ca_ion") and %.17g of eca after inserting mechanisms
/// with the same USEION statements and finitialize(-65) at 6.3 °C.
/// </summary>
public class IonTests
{
    private const double Default = 132.45793416370091; // eca, mV
    private const double Nernst = 127.58951061761749; // eca of 5e-5 and 2 mM at 6.3 °C, mV

    private readonly Model _model = new(TestMechanisms.Catalog);
    private readonly Section _section;

    public IonTests() => _section = _model.AddSection("s");

    [TestCase("ca_ion", 0, Default)]
    [TestCase("cal", 8, Default)]
    [TestCase("car", 49, Nernst)]
    [TestCase("cal car", 49, Nernst)]
    [TestCase("car cal", 49, Nernst)]
    [TestCase("caw", 247, Nernst)]
    [TestCase("caw cal", 247, Nernst)]
    public void Uses_of_an_ion_promote_its_style(string mechanisms, int style, double reversal)
    {
        foreach (var name in mechanisms.Split(' '))
            _section.Insert(name);
        Assert.That(_section.IonStyleAt(_model.Catalog.Ion("ca"), 0.5).Bits, Is.EqualTo(style));
        Assert.That(_section.At(0.5)["eca"].Value, Is.EqualTo(Default));
        _model.Initialize(-65);
        Assert.That(_section.At(0.5)["eca"].Value, Is.EqualTo(reversal));
    }

    [Test]
    public void A_written_concentration_starts_from_the_default_and_the_potential_follows_it()
    {
        _section.Insert("caw");
        var inside = _section.At(0.5)["cai"];
        inside.Value = 1;
        _model.Initialize(-65);
        Assert.That(inside.Value, Is.EqualTo(5e-5));
        _model.Global("cai0_ca_ion").Value = 1e-4;
        _model.Initialize(-65);
        Assert.That(inside.Value, Is.EqualTo(1e-4));
        inside.Value = 2;
        _model.EvaluateCurrents();
        Assert.That(_section.At(0.5)["eca"].Value, Is.Zero);
    }

    [Test]
    public void The_potential_at_37_degrees_equals_NEURONs()
    {
        _section.Insert("car");
        _model.Celsius = 37;
        _model.Initialize(-65);
        Assert.That(_section.At(0.5)["eca"].Value, Is.EqualTo(141.60632212579731));
    }

    [Test]
    public void Inserting_a_channel_gives_the_potentials_their_defaults()
    {
        _section.Insert("hh");
        string[] names = ["ena", "nai", "nao", "ek", "ki", "ko"];
        Assert.That(names.Select(n => _section.At(0.5)[n].Value), Is.EqualTo(new[] { 50, 10, 140, -77, 54.4, 2.5 }));
        Assert.That(_section.IonStyleAt(_model.Catalog.Ion("na"), 0.5).Bits, Is.EqualTo(8));
    }

    [Test]
    public void A_set_style_stands_until_the_next_use()
    {
        _section.Insert("ca_ion");
        var ion = _model.Catalog.Ion("ca");
        _section.SetIonStyle(ion, new IonStyle(3, 2, true, true, false));
        Assert.That(_section.IonStyleAt(ion, 0.5).Bits, Is.EqualTo(115));
        _model.Initialize(-65);
        Assert.That(_section.At(0.5)["eca"].Value, Is.EqualTo(Nernst));
    }

    [Test]
    public void Uninserting_keeps_the_ions()
    {
        _section.Insert("cal");
        _section.Uninsert("cal");
        Assert.That(_section.Has(_model.Catalog.Ion("ca")), Is.True);
        Assert.That(() => _section.Uninsert("ca_ion"), Throws.TypeOf<MechanismKindException>());
    }

    /// <summary>The current sums what mechanisms add and starts from zero at each evaluation.</summary>
    [Test]
    public void Ion_currents_are_sums_that_start_from_zero()
    {
        _section.Insert("nal");
        _section.Set("tau_nal", 1e-9);
        _model.Initialize(-65);
        _model.Step();
        _model.EvaluateCurrents();
        _model.EvaluateCurrents();
        var v = _section.V(0.5);
        Assert.That(_section.At(0.5)["ina"].Value, Is.EqualTo(0.0001 * (v - 50)).Within(1e-15));
    }

    /// <summary>An ion of one's own: valence as stated, concentrations 1 mM, potential 0.</summary>
    [Test]
    public void An_unknown_ion_has_neutral_defaults()
    {
        var type = new MechanismType
        {
            Name = "xx",
            Kind = MechanismKind.Density,
            Ions = [new("xx", IonVariables.Reversal, IonVariables.Current, 3)],
        };
        var model = new Model(new MechanismCatalog(type));
        var section = model.AddSection("s");
        section.Insert("xx");
        Assert.That(new[] { "exx", "xxi", "xxo" }.Select(n => section.At(0.5)[n].Value), Is.EqualTo(new[] { 0.0, 1, 1 }));
    }

    [TestCase(0.5, "s")]
    [TestCase(1, null)]
    [TestCase(0, null)]
    public void A_point_process_brings_the_ions_it_uses_to_its_node(double x, string? owner)
    {
        var type = SodiumElectrode();
        _model.Extend(type);
        var electrode = _model.Add(new PointProcess(type, _section.At(x)));
        _model.Initialize(-65);
        _model.Step();
        _model.EvaluateCurrents();
        Assert.That(electrode["seen"], Is.EqualTo(50));
        Assert.That(_section.Has(_model.Catalog.Ion("na")), Is.EqualTo(owner is not null));
    }

    [Test]
    public void Ions_at_an_end_follow_when_the_end_is_connected_and_freed()
    {
        var type = SodiumElectrode();
        _model.Extend(type);
        var electrode = _model.Add(new PointProcess(type, _section.At(0)));
        var parent = _model.AddSection("parent");
        _model.Initialize(-65);
        foreach (var x in new[] { 0.5, 1, 0 })
        {
            _section.ConnectTo(parent, x);
            electrode["seen"] = 0;
            _model.EvaluateCurrents();
            Assert.That(electrode["seen"], Is.EqualTo(50));
            Assert.That(parent.Has(_model.Catalog.Ion("na")), Is.True);
        }

        _section.Disconnect();
        _model.EvaluateCurrents();
        _model.Remove(_section);
        _model.EvaluateCurrents();
    }

    [Test]
    public void An_ion_may_be_registered_for_itself()
    {
        var ion = _model.RegisterIon("cl", -1);
        Assert.That(_model.RegisterIon("cl", -1), Is.SameAs(ion));
        _section.Insert("cl_ion");
        Assert.That(_section.At(0.5)["cli"].Value, Is.EqualTo(1));
        Assert.That(_model.Global("charge_cl_ion").Value, Is.EqualTo(-1));
    }

    /// <summary>Takes down the potential of sodium at its node.</summary>
    private static MechanismType SodiumElectrode() => new()
    {
        Name = "Nae",
        Kind = MechanismKind.PointProcess,
        Fields = [new("g", FieldRole.Parameter), new("seen", FieldRole.Assigned)],
        Ions = [new("na", IonVariables.Reversal, IonVariables.None)],
        Kernels = new()
        {
            Currents = (f, first, count, _) =>
            {
                for (var r = first; r < first + count; r++)
                    f.State[f.Columns[1] + r] = f.State[f.Ions[0].Reversal + f.Ions[0].Rows[r]];
            },
        },
    };
}

using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>
/// Ten thousand random edits of one model: sections come, go, are connected, divided, shaped; mechanisms, synapses, gap junctions, artificial cells and connections
/// with them. Again and again the model must have the geometry and the matrix of one that is built afresh with the same parts, and run, bit for bit, as that one does, on
/// whatever number of threads; and whatever was held must be what it was or say that it is gone.
/// </summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
internal sealed partial class EditedModelTests
{
    private const int Edits = 10_000;
    private const int EditsPerCheck = 100;
    private const int MostSections = 12;

    private const string Junction =
        """
        NEURON { POINT_PROCESS Junction NONSPECIFIC_CURRENT i RANGE g POINTER vother }
        PARAMETER { g = .001 }
        ASSIGNED { v i vother }
        BREAKPOINT { i = g*(v - vother) }
        """;

    private readonly MechanismType _junctionType = ModFile.Compile("junction.mod", Junction).Type!;
    private Random _random = new();
    private readonly List<Section> _connected = []; // in the order of their connection
    private readonly List<PointProcess> _processes = []; // in the order of their placement
    private readonly Dictionary<PointProcess, (Section Section, double X)> _pointed = [];
    private readonly List<PointProcess> _artificial = []; // in the order of their creation
    private readonly List<(NetCon Connection, Section? Source, double X)> _netCons = [];
    private readonly List<NetCon> _copied = []; // those of the fresh model, in the same order
    private readonly List<Section> _deleted = [];
    private readonly List<(VariableReference Reference, Section Section)> _held = [];
    private Model _model = null!;
    private int _names;

    [Test]
    public void AModelEditedTenThousandTimesRunsAsAFreshOne([Values(20_261_126, 5, 77)] int seed)
    {
        _random = new Random(seed);
        _model = NewModel(1);
        for (int edit = 1; edit <= Edits; edit++)
        {
            Edit();
            if (_random.Next(20) == 0) StepOnce();
            if (edit % EditsPerCheck != 0) continue;
            CheckHeld();
            Point();
            Compare(BuildFresh(), edit);
        }
    }

    /// <summary>Holds the model against a fresh one: shape, equations, a run with its spikes, and now and then the places that define_shape gives.</summary>
    private void Compare(Model fresh, int edit)
    {
        Assert.That(Geometry(_model), Is.EqualTo(Geometry(fresh)), $"geometry after {edit} edits");
        Assert.That(Matrix(_model), Is.EqualTo(Matrix(fresh)), $"equations after {edit} edits");
        Assert.That(Run(_model, _netCons.Select(static netCon => netCon.Connection)), Is.EqualTo(Run(fresh, _copied)), $"a run after {edit} edits");
        if (_random.Next(5) != 0) return;
        Assert.That(Drawn(_model), Is.EqualTo(Drawn(fresh)), $"drawn points after {edit} edits");
        foreach (Section section in _model.Sections) ReadBack(section);
    }

    private Model NewModel(int threads)
    {
        var model = new Model(BuiltIn.Catalog, new ModelOptions { ThreadCount = threads });
        model.Extend([_junctionType]);
        return model;
    }

    private T Any<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];

    private void StepOnce()
    {
        Point();
        _model.Initialize();
        _model.Step();
    }

    private void Edit()
    {
        if (_model.Sections.Count < 3)
        {
            AddSection();
            return;
        }

        Section section = Any(_model.Sections);
        switch (_random.Next(20))
        {
            case 0 when _model.Sections.Count < MostSections: AddSection(); break;
            case 1 when _model.Sections.Count > 4: Delete(section); break;
            case 2: Divide(section); break;
            case 3: section.Insert(_random.Next(2) == 0 ? "hh" : "pas"); break;
            case 4: section.Uninsert(_random.Next(2) == 0 ? "hh" : "pas"); break;
            case 5 or 6: Connect(section); break;
            case 7:
                section.Disconnect();
                _connected.Remove(section);
                break;
            case 8: Shape(section); break;
            case 9: Stretch(section); break;
            case 10: AddProcess(section); break;
            case 11 when _processes.Count > 0: RemoveProcess(Any(_processes)); break;
            case 12 when _processes.Count > 0: Move(Any(_processes), section); break;
            case 13: ConnectEvents(section); break;
            case 14: section.AxialResistivity = 30 + _random.Next(200); break;
            case 15: section.RallBranch = _random.Next(1, 4); break;
            case 16: Thicken(section); break;
            case 17: EditPoints(section); break;
            case 18: AddArtificial(); break;
            case 19 when _netCons.Count > 0: Redirect(); break;
        }

        Hold(Any(_model.Sections));
    }

    private void AddSection()
    {
        Section section = _model.AddSection($"s{_names++}");
        section.Length = _random.Next(20, 200);
        section.Set("diam", 1 + _random.NextDouble());
        if (_random.Next(2) == 0) section.Insert("hh");
    }

    private void Delete(Section section)
    {
        _connected.RemoveAll(other => other == section || other.Parent == section);
        foreach (PointProcess process in _processes.Where(process => process.Section == section).ToArray()) RemoveProcess(process);
        _netCons.RemoveAll(netCon => netCon.Source == section);
        _model.Remove(section);
        _deleted.Add(section);
    }

    /// <summary>What watches a voltage of the section is made anew, since its segment is gone.</summary>
    private void Divide(Section section)
    {
        section.SegmentCount = _random.Next(1, 8);
        foreach ((NetCon connection, _, _) in _netCons.Where(netCon => netCon.Source == section)) _model.Remove(connection);
        _netCons.RemoveAll(netCon => netCon.Source == section);
        foreach (PointProcess junction in _pointed.Keys.Where(junction => _pointed[junction].Section == section).ToArray()) _pointed.Remove(junction);
    }

    private void Connect(Section section)
    {
        Section parent = Any(_model.Sections);
        for (Section? at = parent; at is not null; at = at.Parent)
        {
            if (at == section) return;
        }

        int formerEnd = section.AttachedEnd;
        Join(section, parent, _random.Next(5) / 4.0, _random.Next(2));
        if (section.AttachedEnd == formerEnd) return;
        foreach (Section child in section.Children.ToArray()) Join(child, section, child.ParentX, child.AttachedEnd); // their order is that of before, as in NEURON
    }

    private void Join(Section section, Section parent, double place, int end)
    {
        section.ConnectTo(parent, place, end);
        _connected.Remove(section);
        _connected.Add(section);
    }

    private void Shape(Section section)
    {
        if (_random.Next(3) == 0)
        {
            section.Points.Clear();
            section.Length = _random.Next(20, 200); // areas last longer than points, until something else changes
            return;
        }

        section.Points.Add(_random.Next(100), _random.Next(100), _random.Next(100), 1 + _random.NextDouble());
        section.Points.Add(_random.Next(100), _random.Next(100), 200 + _random.Next(100), 1 + _random.NextDouble());
    }

    private void AddProcess(Section section)
    {
        Segment at = section.At(_random.Next(5) / 4.0);
        PointProcess process = _random.Next(3) switch
        {
            0 => _model.Add(new IClamp(at) { Delay = .3, Duration = 1, Amplitude = _random.NextDouble() }),
            1 => Tuned(_model.Add(new PointProcess(_model.Catalog["ExpSyn"], at))),
            _ => _model.Add(new PointProcess(_junctionType, at)),
        };
        _processes.Add(process);
    }

    private PointProcess Tuned(PointProcess synapse)
    {
        synapse["tau"] = .5 + _random.NextDouble();
        return synapse;
    }

    private void RemoveProcess(PointProcess process)
    {
        _processes.Remove(process);
        _pointed.Remove(process);
        _netCons.RemoveAll(netCon => netCon.Connection.Target == process);
        _model.Remove(process);
    }

    private void Move(PointProcess process, Section section)
    {
        _model.Place(process, section.At(_random.Next(5) / 4.0));
        _processes.Remove(process);
        _processes.Add(process);
    }

    private void ConnectEvents(Section source)
    {
        PointProcess[] synapses = Receivers();
        if (synapses.Length == 0) return;
        double x = source.Centre(_random.Next(source.SegmentCount));
        NetCon netCon = _model.Connect(source.At(x).Voltage, Any(synapses), source);
        netCon.Threshold = -60;
        netCon.Delay = _random.Next(1, 20) / 40.0;
        netCon.Weights[0] = .01 * _random.NextDouble();
        _netCons.Add((netCon, source, x));
    }

    /// <summary>Lets each junction point to a voltage of a section that exists.</summary>
    private void Point()
    {
        foreach (PointProcess junction in _processes.Where(process => process.Type == _junctionType))
        {
            if (_pointed.TryGetValue(junction, out (Section Section, double X) other) && other.Section.Exists) continue;
            Section section = Any(_model.Sections);
            _pointed[junction] = (section, 0.5);
            junction.Point("vother", section.At(0.5).Voltage);
        }
    }

    private void Hold(Section section)
    {
        if (_held.Count < 50) _held.Add((section.At(0.5)["cm"], section));
        else _held[_random.Next(_held.Count)] = (section.At(0.5)["cm"], section);
    }

    private void CheckHeld()
    {
        foreach ((VariableReference reference, Section section) in _held)
        {
            if (!section.Exists) Assert.That(() => reference.Value, Throws.InstanceOf<DeletedReferenceException>());
            else if (reference.Exists) Assert.That(reference.Value, Is.EqualTo(1));
        }

        foreach (Section section in _deleted)
        {
            Assert.That(section.Exists, Is.False);
            Assert.That(() => section.Length, Throws.InstanceOf<SimulationException>());
            Assert.That(() => section.SegmentCount = 3, Throws.InstanceOf<SimulationException>());
            Assert.That(() => section.Points.Add(0, 0, 0, 1), Throws.InstanceOf<SimulationException>());
        }

        _deleted.Clear();
    }

    private Model BuildFresh()
    {
        Model fresh = NewModel(_random.Next(1, 4));
        Dictionary<Section, Section> copies = _model.Sections.ToDictionary(section => section, section => fresh.AddSection(section.Name));
        foreach ((Section original, Section copy) in copies) CopyShape(original, copy, fresh);
        foreach (Section original in _connected)
            copies[original].ConnectTo(copies[original.Parent!], original.ParentX, original.AttachedEnd);
        foreach ((Section original, Section copy) in copies)
        {
            foreach (MechanismType type in original.Mechanisms.Where(type => type.Kind is MechanismKind.Density or MechanismKind.Ion)) copy.Insert(type);
        }

        Dictionary<PointProcess, PointProcess> processes = _processes.ToDictionary(process => process, process => Copy(process, copies[process.Section!], fresh));
        foreach ((PointProcess junction, (Section section, double x)) in _pointed) processes[junction].Point("vother", copies[section].At(x).Voltage);
        _copied.Clear();
        foreach (PointProcess cell in _artificial) processes[cell] = CopyArtificial(cell, fresh);
        foreach ((NetCon connection, Section? source, double x) in _netCons)
        {
            PointProcess target = processes[connection.Target!];
            NetCon copy = source is null ? fresh.Connect(processes[connection.SourceProcess!], target) : fresh.Connect(copies[source].At(x).Voltage, target, copies[source]);
            (copy.Threshold, copy.Delay, copy.Weights[0]) = (connection.Threshold, connection.Delay, connection.Weights[0]);
            _copied.Add(copy);
        }

        return fresh;
    }

    private static void CopyShape(Section from, Section to, Model fresh)
    {
        to.SegmentCount = from.SegmentCount;
        to.Length = from.Length;
        to.AxialResistivity = from.AxialResistivity;
        to.RallBranch = from.RallBranch;
        for (int i = 0; i < from.SegmentCount; i++) to.At(to.Centre(i))["diam"].Value = from.At(from.Centre(i))["diam"].Value;
        if (from.Points.Count > 0) to.Points.Replace([.. from.Points]);
        if (from.AttachedEnd != 1 && from.ParentX is 0 or 1) return;
        to.ConnectTo(fresh.Sections.First(other => other != to), from.ParentX, from.AttachedEnd); // an end once attached stays the near one, and the place is remembered
        to.Disconnect();
    }

    private static PointProcess Copy(PointProcess process, Section section, Model fresh)
    {
        if (process is IClamp clamp)
            return fresh.Add(new IClamp(section.At(clamp.X)) { Delay = clamp.Delay, Duration = clamp.Duration, Amplitude = clamp.Amplitude });
        PointProcess copy = fresh.Add(new PointProcess(process.Type, section.At(process.X)));
        foreach (string field in process.Type.Name == "ExpSyn" ? ["tau"] : (string[])["g"]) copy[field] = process[field];
        return copy;
    }
}

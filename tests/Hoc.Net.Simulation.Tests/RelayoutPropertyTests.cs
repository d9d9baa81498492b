using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Tests;

/// <summary>
/// Random edits of a model, with layouts and steps in between. Afterwards it must compute, bit for bit, what a model does that is built afresh
/// with the same parts; and every reference must read its variable, or say that it is gone.
/// </summary>
public class RelayoutPropertyTests
{
    private readonly Model _model = new(TestMechanisms.Catalog);
    private readonly List<Section> _connected = []; // in the order of their connection
    private readonly List<PointProcess> _clamps = []; // in the order of their placement
    private readonly List<(VariableReference Reference, Section Section, double Value)> _held = [];
    private Random _random = new();
    private int _names;

    [Test]
    public void Edits_leave_a_model_that_equals_a_fresh_one([Range(1, 60)] int seed)
    {
        _random = new Random(seed);
        for (var edit = 0; edit < 60; edit++)
        {
            Edit();
            if (_random.Next(4) == 0)
                _model.Initialize();
            if (_random.Next(4) == 0)
                _model.Step();
        }

        var fresh = BuildFresh();
        Assert.That(Trace(_model), Is.EqualTo(Trace(fresh)));
    }

    [Test]
    public void References_read_what_was_written_or_say_that_it_is_gone([Range(1, 60)] int seed)
    {
        _random = new Random(1000 + seed);
        for (var edit = 0; edit < 100; edit++)
        {
            Hold();
            Edit();
            if (_random.Next(4) == 0)
                _model.EvaluateCurrents();
            foreach (var (reference, section, value) in _held)
            {
                if (reference.Exists)
                    Assert.That(reference.Value, Is.EqualTo(value));
                else
                    Assert.That(() => reference.Value, Throws.TypeOf<DeletedReferenceException>());
                if (!section.Exists)
                    Assert.That(reference.Exists, Is.False);
            }
        }
    }

    private void Edit()
    {
        if (_model.Sections.Count < 3)
        {
            AddSection();
            return;
        }

        var section = Any(_model.Sections);
        switch (_random.Next(11))
        {
            case 0:
                AddSection();
                break;
            case 1 when _model.Sections.Count > 5:
                _connected.RemoveAll(s => s == section || s.Parent == section);
                _clamps.RemoveAll(c => c.Section == section);
                _model.Remove(section);
                break;
            case 2 or 3:
                section.SegmentCount = _random.Next(1, 9);
                break;
            case 4:
                section.Insert(_random.Next(2) == 0 ? "pas" : "nal");
                break;
            case 5:
                section.Uninsert(_random.Next(2) == 0 ? "pas" : "nal");
                break;
            case 6 or 7:
                Connect(section);
                break;
            case 8:
                section.Disconnect();
                _connected.Remove(section);
                break;
            case 9:
                Clamp(section);
                break;
            case 10 when _clamps.Count > 0:
                var clamp = Any(_clamps);
                _clamps.Remove(clamp);
                _model.Remove(clamp);
                break;
        }
    }

    private void AddSection()
    {
        var section = _model.AddSection($"s{_names++}");
        section.Length = _random.Next(10, 200);
        section.Set("diam", 1 + _random.NextDouble());
    }

    private void Connect(Section section)
    {
        var parent = Any(_model.Sections);
        for (var s = parent; s is not null; s = s.Parent)
            if (s == section)
                return;
        var formerEnd = section.AttachedEnd;
        Join(section, parent, _random.Next(5) / 4.0, _random.Next(2));
        if (section.AttachedEnd == formerEnd)
            return;
        foreach (var child in section.Children.ToArray()) // turned round with it, which one built afresh does not know of
            Join(child, section, child.ParentX, child.AttachedEnd);
    }

    private void Join(Section section, Section parent, double place, int end)
    {
        section.ConnectTo(parent, place, end);
        _connected.Remove(section);
        _connected.Add(section);
    }

    private void Clamp(Section section)
    {
        if (_clamps.Count > 0 && _random.Next(3) == 0)
        {
            var moved = Any(_clamps);
            _model.Place(moved, section.At(_random.Next(5) / 4.0));
            _clamps.Remove(moved);
            _clamps.Add(moved);
        }
        else
        {
            _clamps.Add(_model.Clamp(section.At(_random.Next(5) / 4.0), 0, 1, _random.NextDouble()));
        }
    }

    /// <summary>Takes a reference to a variable that no computation changes, and gives it a value of its own.</summary>
    private void Hold()
    {
        if (_model.Sections.Count == 0)
            return;
        var section = Any(_model.Sections);
        var name = section.Has(TestMechanisms.Pas) && _random.Next(2) == 0 ? "e_pas" : "cm";
        var reference = section.At(_random.NextDouble())[name];
        reference.Value = _random.NextDouble();
        _held.RemoveAll(h => h.Reference.Exists && h.Section == section && h.Value != h.Reference.Value);
        _held.Add((reference, section, reference.Value));
    }

    private Model BuildFresh()
    {
        var fresh = new Model(TestMechanisms.Catalog) { Time = _model.Time };
        var copies = _model.Sections.ToDictionary(s => s, s => fresh.AddSection(s.Name));
        foreach (var (original, copy) in copies)
        {
            copy.Length = original.Length;
            copy.SegmentCount = original.SegmentCount;
            if (original.AttachedEnd == 1) // an end once attached stays the near one after disconnecting
            {
                copy.ConnectTo(fresh.Sections.First(s => s != copy), 1, 1);
                copy.Disconnect();
            }
        }

        foreach (var original in _connected)
            copies[original].ConnectTo(copies[original.Parent!], original.ParentX, original.AttachedEnd);
        foreach (var (original, copy) in copies)
            CopyMechanisms(original, copy);
        foreach (var clamp in _clamps)
            fresh.Clamp(copies[clamp.Section!].At(clamp.X), clamp["del"], clamp["dur"], clamp["amp"]);
        return fresh;
    }

    private static void CopyMechanisms(Section from, Section to)
    {
        foreach (var type in from.Mechanisms.Where(t => t.Kind is MechanismKind.Density or MechanismKind.Ion))
            to.Insert(type);
        foreach (var name in from.Model.Catalog.VariableNames)
        {
            var variable = from.Model.Catalog.Variable(name);
            if (name != "v" && !from.Has(variable.Type))
                continue;
            double[] places = [.. Enumerable.Range(0, from.SegmentCount).Select(from.Centre), .. name == "v" ? new[] { 0.0, 1 } : []];
            foreach (var x in places)
                to.Write(variable, x, from.Read(variable, x));
        }
    }

    private static double[] Trace(Model model)
    {
        for (var i = 0; i < 5; i++)
            model.Step();
        return [.. model.Sections.SelectMany(s => Enumerable.Range(0, s.SegmentCount).Select(i => s.V(s.Centre(i))).Append(s.V(0)).Append(s.V(1)))];
    }

    private T Any<T>(IReadOnlyList<T> list) => list[_random.Next(list.Count)];
}

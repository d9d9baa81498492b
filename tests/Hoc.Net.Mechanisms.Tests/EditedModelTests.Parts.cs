using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Geometry;

namespace Hoc.Net.Mechanisms.Tests;

/// <content>Edits of shapes and of networks, and what is compared.</content>
internal sealed partial class EditedModelTests
{
    /// <summary>Sets the length; points, which are stretched then, are given to the section again, so that what was rounded is the same in a fresh one.</summary>
    private void Stretch(Section section)
    {
        section.Length = _random.Next(20, 200);
        ReadBack(section);
    }

    private static void ReadBack(Section section)
    {
        if (section.Points.Count > 0) section.Points.Replace([.. section.Points]);
    }

    /// <summary>Sets the diameter of all segments or of one.</summary>
    private void Thicken(Section section)
    {
        if (_random.Next(2) == 0) section.Set("diam", 1 + _random.NextDouble());
        else section.At(_random.NextDouble())["diam"].Value = 1 + _random.NextDouble();
    }

    /// <summary>Inserts, removes or changes a point of a section that has some to spare.</summary>
    private void EditPoints(Section section)
    {
        int count = section.Points.Count;
        if (count < 3) return;
        switch (_random.Next(3))
        {
            case 0: section.Points.Insert(_random.Next(count), new Point3D(_random.Next(100), _random.Next(100), _random.Next(100), 2)); break;
            case 1: section.Points.RemoveAt(_random.Next(count)); break;
            default: section.Points.SetDiameter(_random.Next(count), 1 + _random.NextDouble()); break;
        }
    }

    /// <summary>Adds a NetStim or a cell of the kind IntFire1, driven by an artificial one that is there already.</summary>
    private void AddArtificial()
    {
        if (_artificial.Count > 30)
        {
            PointProcess oldest = _artificial[0];
            NetCon[] touching = [.. _netCons.Select(static netCon => netCon.Connection).Where(connection => Touches(connection, oldest))];
            _netCons.RemoveAll(netCon => touching.Contains(netCon.Connection));
            foreach (NetCon connection in touching) _model.Remove(connection);
            _artificial.Remove(oldest);
            _model.Remove(oldest);
        }

        bool isStimulus = _artificial.Count == 0 || _random.Next(3) == 0;
        var cell = _model.Add(new PointProcess(_model.Catalog[isStimulus ? "NetStim" : "IntFire1"]));
        if (isStimulus) (cell["interval"], cell["number"], cell["start"]) = (.1 + _random.NextDouble(), 10, _random.NextDouble());
        else (cell["tau"], cell["refrac"]) = (1 + _random.NextDouble(), .1);
        _artificial.Add(cell);
        PointProcess[] receivers = Receivers();
        if (receivers.Length == 0) return;
        NetCon driven = _model.Connect(Any(_artificial), Any(receivers));
        driven.Delay = _random.Next(1, 20) / 40.0;
        driven.Weights[0] = driven.Target!.Type.Name == "IntFire1" ? .4 : .01 * _random.NextDouble();
        _netCons.Add((driven, null, 0));
    }

    private PointProcess[] Receivers() => [.. _processes.Where(process => process.Type.Name == "ExpSyn"), .. _artificial.Where(cell => cell.Type.Name == "IntFire1")];

    private static bool Touches(NetCon connection, PointProcess process) => connection.Target == process || connection.SourceProcess == process;

    /// <summary>Takes a connection away, or lets it end elsewhere.</summary>
    private void Redirect()
    {
        int index = _random.Next(_netCons.Count);
        NetCon connection = _netCons[index].Connection;
        PointProcess[] receivers = Receivers();
        if (_random.Next(2) == 0 || receivers.Length == 0)
        {
            _model.Remove(connection);
            _netCons.RemoveAt(index);
        }
        else
        {
            connection.SetTarget(Any(receivers));
        }
    }

    private static PointProcess CopyArtificial(PointProcess cell, Model fresh)
    {
        PointProcess copy = fresh.Add(new PointProcess(cell.Type));
        foreach (string field in cell.Type.Name == "NetStim" ? ["interval", "number", "start"] : (string[])["tau", "refrac"]) copy[field] = cell[field];
        return copy;
    }

    /// <summary>Lengths, points with their arcs, and of each segment and end diameter, area, axial resistance and the distance from the root.</summary>
    private static double[] Geometry(Model model)
    {
        List<double> numbers = [];
        foreach (Section section in model.Sections)
        {
            numbers.Add(section.Length);
            for (int i = 0; i < section.Points.Count; i++) numbers.AddRange([section.Points[i].X, section.Points[i].Diameter, section.Points.ArcLength(i)]);
            foreach (double x in Enumerable.Range(0, section.SegmentCount).Select(section.Centre).Append(0).Append(1))
                numbers.AddRange([section.At(x).Diameter.Value, section.Area(x), section.AxialResistance(x), model.PathDistance(section.Root.At(0), section.At(x))!.Value]);
        }

        return [.. numbers];
    }

    private static double[] Matrix(Model model)
    {
        model.Initialize(-65);
        model.EvaluateCurrents();
        return [.. model.MatrixRows().SelectMany(static row => new[] { row.A, row.B, row.D, row.RightHandSide })];
    }

    /// <summary>Runs 2 ms: all voltages at the end, and the times of the spikes that each connection sees.</summary>
    private static double[] Run(Model model, IEnumerable<NetCon> connections)
    {
        List<SampleBuffer> spikes = [];
        foreach (NetCon connection in connections) connection.Record(Added(spikes));
        model.Initialize(-65);
        for (int i = 0; i < 80; i++) model.Step();
        return
        [
            .. model.Sections.SelectMany(section => Enumerable.Range(0, section.SegmentCount).Select(i => section.At(section.Centre(i)).Voltage.Value)),
            .. spikes.SelectMany(static times => times.Values.ToArray().Prepend(times.Count)),
        ];
    }

    private static SampleBuffer Added(List<SampleBuffer> buffers)
    {
        buffers.Add(new SampleBuffer());
        return buffers[^1];
    }

    private static double[] Drawn(Model model)
    {
        model.DefineShape();
        return [.. model.Sections.SelectMany(static section => section.Points.SelectMany(static point => new[] { point.X, point.Y, point.Z, point.Diameter }))];
    }
}

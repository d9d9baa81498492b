using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Simulation.Tests.Delivery;

/// <summary>
/// Cells that pulses of current bring above a threshold, once each, and connections from there, with delays of their own, to listeners in cells and outside. Steps change at random while it runs.
/// </summary>
internal sealed class PulsedModel
{
    private const double Threshold = -30; // mV; a pulse ends near 0, after it the cell falls to -70
    private const double Width = 6; // ms, six time constants
    private const double Pause = 9; // ms, at least
    private const double Off = 2; // the flag of a pulse's end

    private readonly Dictionary<PointProcess, int> _listeners = [];
    private readonly Random _random;
    private readonly NetCon[] _entries;

    public PulsedModel(Random random)
    {
        _random = random;
        var pulse = new MechanismType
        {
            Name = "Pulse",
            Kind = MechanismKind.PointProcess,
            IsElectrode = true,
            Fields = [new("on", FieldRole.Assigned)],
            Kernels = new() { Currents = Drive, Initialize = static (f, first, count, _) => f.State.AsSpan(f.Columns[0] + first, count).Clear() },
            Events = new() { WeightCount = 1, Deliver = Switch },
        };
        var types = new[] { Listener("Ear", MechanismKind.PointProcess), Listener("EarCell", MechanismKind.ArtificialCell) };
        Model = new(TestMechanisms.Catalog.With([pulse, .. types]));
        var cells = Enumerable.Range(0, random.Next(1, 4)).Select(i => AddCell(i, pulse)).ToArray();
        foreach (var (cell, _) in cells)
        {
            for (var count = random.Next(1, 4); count > 0; count--)
            {
                var type = types[random.Next(2)];
                var ear = Model.Add(type.Kind == MechanismKind.ArtificialCell ? new PointProcess(type) : new PointProcess(type, cells[random.Next(cells.Length)].Cell.At(0.5)));
                var connection = Model.Connect(cell.At(0.5).Voltage, ear);
                (connection.Threshold, connection.Delay) = (Threshold, random.Next(3) == 0 ? 1 : random.NextDouble() * 3);
                _listeners[ear] = Lines.Count;
                Lines.Add((Pulses.Count, connection));
                Heard.Add([]);
            }

            var crossings = new SampleBuffer();
            Model.Connect(cell.At(0.5).Voltage, null).Record(crossings);
            Crossings.Add(crossings);
            Pulses.Add([]);
        }

        _entries = [.. cells.Select(cell => Model.Connect((PointProcess?)null, cell.Pulse))];
    }

    public Model Model { get; }

    /// <summary>When pulses begin, ms, by cell.</summary>
    public List<List<double>> Pulses { get; } = [];

    /// <summary>When thresholds were crossed, ms, by cell.</summary>
    public List<SampleBuffer> Crossings { get; } = [];

    /// <summary>The cell and the connection of each listener.</summary>
    public List<(int Cell, NetCon Connection)> Lines { get; } = [];

    /// <summary>What each listener heard, ms.</summary>
    public List<List<double>> Heard { get; } = [];

    public static double LongestPulse => Width;

    public void Run(double until)
    {
        Choose();
        Model.Initialize(-70);
        for (var i = 0; i < _entries.Length; i++)
        {
            for (var time = 1 + 3 * _random.NextDouble(); time < until - Width - 5; time += Width + Pause + 5 * _random.NextDouble())
            {
                Pulses[i].Add(time);
                _entries[i].SendAt(time);
            }
        }

        while (Model.Time < until)
        {
            if (_random.Next(4) == 0)
                Model.RunUntil(Model.Time + _random.NextDouble() * 3);
            else
                Model.Step();
            if (_random.Next(15) == 0)
                Choose();
        }
    }

    private (Section Cell, PointProcess Pulse) AddCell(int number, MechanismType pulse)
    {
        var section = Model.AddSection($"cell{number}");
        section.Length = 10;
        section.SegmentCount = _random.Next(2) == 0 ? 1 : 3;
        for (var i = 0; i < section.SegmentCount; i++)
            section.At((i + 0.5) / section.SegmentCount).Diameter.Value = 10;
        section.Insert("pas");
        return (section, Model.Add(new PointProcess(pulse, section.At(0.5))));
    }

    private void Choose()
    {
        var method = _random.Next(4);
        Model.UsesVariableStep = method > 0;
        Model.UsesLocalSteps = method == 2;
        Model.UsesAlgebraicMethod = method == 3;
        Model.TimeStep = Math.Pow(10, -2 + 2 * _random.NextDouble());
        Model.Integrator.AbsoluteTolerance = Math.Pow(10, -5 + 4 * _random.NextDouble());
        Model.Integrator.LongestStep = _random.Next(3) == 0 ? 0.1 + _random.NextDouble() : 1e9;
        Model.Integrator.ConditionOrder = _random.Next(1, 3);
    }

    private MechanismType Listener(string name, MechanismKind kind) => new()
    {
        Name = name,
        Kind = kind,
        Events = new() { WeightCount = 1, Deliver = Listen },
    };

    private void Listen(KernelFrame frame, int row, EventCall call, Clock clock) => Heard[_listeners[call.Target]].Add(call.Time);

    private static void Switch(KernelFrame f, int row, EventCall call, Clock clock)
    {
        f.State[f.Columns[0] + row] = call.Flag == Off ? 0 : 1;
        if (call.Flag != Off)
            call.Send(Width, Off);
    }

    private static void Drive(KernelFrame f, int first, int count, Clock clock)
    {
        for (var r = first; r < first + count; r++)
            f.State[f.Rhs + f.Nodes[r]] += f.State[f.Columns[0] + r] * 0.22 * (1e2 / f.State[f.Area + f.Nodes[r]]); // nA
    }
}

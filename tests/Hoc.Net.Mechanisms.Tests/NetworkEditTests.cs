using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Mechanisms.Tests.Integration;
using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>
/// Random networks are changed at random between runs, while events are on their way: connections, receivers and cells are made and removed, mistakes happen in the middle of runs, memory is
/// moved. Whatever the number of threads, and whether blocks go ahead alone, all is as single steps of one thread have it.
/// </summary>
public class NetworkEditTests
{
    private const int Edits = 25;
    private const int MostCells = 500;

    private static readonly double[] Delays = [0, .01, .025, .4, 1, 1, 1, 2.3, 40];

    private const string Failing = """
        NEURON { POINT_PROCESS failing NONSPECIFIC_CURRENT i RANGE limit, g }
        PARAMETER { limit = 1e9 }
        ASSIGNED { v i g }
        STATE { x }
        INITIAL { x = 1 }
        BREAKPOINT { SOLVE s i = g*v }
        NONLINEAR s { LOCAL y if (t > limit) { y = -1 } else { y = 1 } ~ x*x = y }
        NET_RECEIVE(w) { g = g + w }
        """;

    [Test]
    public void Changes_between_runs_harm_nothing([Values(2, 3, 4, 5)] int seed)
    {
        List<string> single = new Network(seed, 1, windows: false).Run();
        Assert.Multiple(() =>
        {
            foreach (int threads in (int[])[1, 2, 4, 8])
            {
                Network network = new(seed, threads, windows: true);
                Assert.That(network.Run(), Is.EqualTo(single), $"{threads} threads");
                Assert.That(network.StepsAhead, seed % 3 == 0 ? Is.GreaterThanOrEqualTo(0) : Is.GreaterThan(300));
            }

            Assert.That(single.Count(static line => line.Contains("failed", StringComparison.Ordinal)), Is.GreaterThan(1), "mistakes");
        });
    }

    private sealed class Network
    {
        private readonly Random _random;
        private readonly bool _windows;
        private readonly Model _model;
        private readonly List<Section> _cells = [];
        private readonly List<PointProcess> _receivers = [];
        private readonly List<NetCon> _connections = [];
        private readonly SampleBuffer _times = new();
        private readonly SampleBuffer _numbers = new();
        private readonly List<string> _told = [];
        private readonly double _least; // delay, ms
        private int _made;

        public Network(int seed, int threads, bool windows)
        {
            _random = new(seed);
            _windows = windows;
            _least = seed % 3 == 0 ? 0 : .4;
            _model = new(BuiltIn.Catalog.With([Scenes.Type(Failing, static form => FormKernels.Of(new(form)))])) { ThreadCount = threads };
            for (int i = 0; i < MostCells; i++)
                AddCell();
            for (int i = 0; i < 20; i++)
                _receivers.Add(_model.Add(new PointProcess(_model.Catalog["IntFire1"])));
            for (int i = 0; i < 10; i++)
                AddDrive();
            for (int i = 0; i < 2 * MostCells; i++)
                Connect();
        }

        /// <summary>How many steps blocks have gone through alone.</summary>
        public long StepsAhead { get; private set; }

        public List<string> Run()
        {
            _model.Initialize(-65);
            for (int edit = 0; edit < Edits; edit++)
            {
                Change();
                if (_random.Next(4) == 0)
                    GC.Collect(_random.Next(3), GCCollectionMode.Forced, blocking: true, compacting: true);
                long before = _model.Stepper.Current?.Window?.Counts.Steps ?? 0;
                Advance(_model.Time + (3 * _random.NextDouble()));
                StepsAhead += Math.Max(0, (_model.Stepper.Current?.Window?.Counts.Steps ?? 0) - before);
                Tell();
            }

            _told.Add(string.Join(' ', _times.Values.ToArray()));
            _told.Add(string.Join(' ', _numbers.Values.ToArray()));
            return _told;
        }

        private void Change()
        {
            switch (_random.Next(10))
            {
                case 0:
                    for (int i = _random.Next(200); i > 0 && _connections.Count > 100; i--)
                        RemoveConnection(_random.Next(_connections.Count));
                    break;
                case 1:
                    for (int i = _random.Next(20); i > 0; i--)
                        RemoveReceiver(_random.Next(_receivers.Count));
                    break;
                case 2:
                    for (int i = _random.Next(20); i > 0; i--)
                        RemoveCell(_random.Next(_cells.Count));
                    break;
                case 3:
                    for (int i = _random.Next(20); i > 0; i--)
                        AddCell();
                    break;
                case 4:
                    for (int i = _random.Next(300); i > 0; i--)
                        Connect();
                    break;
                case 5:
                    _cells[_random.Next(_cells.Count)].SegmentCount = 1 + _random.Next(4);
                    break;
                case 6:
                    for (int i = 0; i < 30; i++)
                        Alter(_connections[_random.Next(_connections.Count)]);
                    break;
                case 7:
                    for (int i = 0; i < 30; i++)
                        _connections[_random.Next(_connections.Count)].SendAt(_model.Time + (2 * _random.NextDouble()));
                    break;
                case 8:
                    PointProcess failing = _model.Add(new PointProcess(_model.Catalog["failing"], _cells[_random.Next(_cells.Count)].At(0.5)));
                    (failing["x"], failing["limit"]) = (1, _model.Time + _random.NextDouble());
                    _receivers.Add(failing);
                    break;
                default:
                    _model.Initialize(-65);
                    break;
            }
        }

        private void Advance(double end)
        {
            try
            {
                if (_windows)
                    _model.RunUntil(end);
                else
                    while (end - _model.Time > 0.5 * _model.TimeStep)
                        _model.Step();
            }
            catch (MechanismFailureException e)
            {
                _told.Add($"{e.Message} {_model.Time:R}");
                for (int i = _receivers.Count - 1; i >= 0; i--)
                    if (_receivers[i].Type.Name == "failing")
                        RemoveReceiver(i);
            }
        }

        private void Tell()
        {
            _told.Add($"{_model.Time:R} {_model.EventCounts.Delivered} {_model.QueueCounts} {_times.Count}");
            _told.Add(string.Join(' ', _cells.Select(static s => $"{BitConverter.DoubleToInt64Bits(s.Get("v")):x} {BitConverter.DoubleToInt64Bits(s.Get("m_hh")):x}")));
            _told.Add(string.Join(' ', _model.PendingEvents.Select(static e => $"{e.Time:R} {e.Flag} {e.Connections.Count}")));
        }

        private void AddCell()
        {
            Section section = _model.Add($"cell[{_made++}]", 30, 10, 1 + (2 * _random.Next(2)), "hh");
            section.Set("gnabar_hh", .1 + (.04 * _random.NextDouble()));
            _cells.Add(section);
            _receivers.Add(_model.Add(new PointProcess(_model.Catalog["ExpSyn"], section.At(_random.NextDouble()))));
            if (_made % 7 == 0)
                _model.Add(new IClamp(section.At(0.5)) { Delay = _random.NextDouble(), Duration = 1e9, Amplitude = .3 });
        }

        private void AddDrive()
        {
            PointProcess drive = _model.Add(new PointProcess(_model.Catalog["NetStim"]));
            (drive["interval"], drive["number"], drive["noise"]) = (1 + _random.Next(4), 1e9, _random.Next(2) * .5);
            for (int k = 0; k < 5; k++)
                Join(_model.Connect(drive, _receivers[_random.Next(_receivers.Count)]));
        }

        private void Connect()
        {
            if (_random.Next(10) == 0)
                Join(_model.Connect(_receivers.Find(static r => r.Type.Name == "IntFire1"), _receivers[_random.Next(_receivers.Count)]));
            else
                Join(_model.Connect(_cells[_random.Next(_cells.Count)].At(0.5).Voltage, _receivers[_random.Next(_receivers.Count)]));
        }

        private void Join(NetCon connection)
        {
            Alter(connection);
            if (connection.SourceVariable is not null)
                connection.Threshold = -10 * _random.Next(3);
            connection.Record(_times, _numbers, _connections.Count);
            _connections.Add(connection);
        }

        private void Alter(NetCon connection)
        {
            connection.Delay = Math.Max(_least, Delays[_random.Next(Delays.Length)]);
            if (connection.Target is { } target)
                connection.Weights[0] = .2 * _random.NextDouble() * (target.Type.Name == "IntFire1" ? 1 : .02);
        }

        private void RemoveConnection(int index)
        {
            _model.Remove(_connections[index]);
            _connections.RemoveAt(index);
        }

        private void RemoveReceiver(int index)
        {
            if (_receivers.Count < 100)
                return;
            _model.Remove(_receivers[index]);
            _receivers.RemoveAt(index);
        }

        private void RemoveCell(int index)
        {
            if (_cells.Count < 300)
                return;
            _model.Remove(_cells[index]);
            _cells.RemoveAt(index);
            _receivers.RemoveAll(static r => r.Model is null);
        }
    }
}

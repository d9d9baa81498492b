using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Tests.Delivery;

/// <summary>
/// NetStims as numbers, with and without noise, and which of them start (a weight above 0) or stop (below) which later one. But for those of the first, no two events come at one time: the
/// order of ties depends on what else waits in the queue.
/// </summary>
internal sealed class RandomTrains
{
    private readonly List<(double Start, double Interval, double Number, double Noise)> _stimuli = [];
    private readonly List<(int From, int To, double Weight, double Delay)> _commands = [];

    public RandomTrains(Random random)
    {
        for (int count = random.Next(1, 6); count > 0; count--)
        {
            double noise = random.Next(3) switch { 0 => 0, 1 => 1, _ => random.NextDouble() };
            bool isRound = _stimuli.Count == 0 && random.Next(2) == 0;
            _stimuli.Add((
                isRound ? random.Next(5) : random.NextDouble() * 10,
                isRound ? 1 + random.Next(3) : 0.1 + random.NextDouble() * 5,
                random.Next(4) == 0 ? 1e9 : random.Next(1, 20),
                noise));
        }

        for (int to = 1; to < _stimuli.Count; to++)
            for (int count = random.Next(3); count > 0; count--)
                _commands.Add((random.Next(to), to, random.Next(3) - 1, random.NextDouble() * 4));
    }

    /// <summary>When each sends an event in a model where there is nothing else, ms.</summary>
    public List<SampleBuffer> Alone(double until)
    {
        Model model = new(BuiltIn.Catalog);
        List<SampleBuffer> trains = [];
        foreach (PointProcess stimulus in AddTo(model))
        {
            trains.Add(new());
            model.Connect(stimulus, null).Record(trains[^1]);
        }

        model.Initialize();
        model.RunUntil(until);
        return trains;
    }

    public PointProcess[] AddTo(Model model)
    {
        PointProcess[] added = [.. _stimuli.Select(_ => model.Add(new PointProcess(BuiltIn.Catalog["NetStim"])))];
        for (int i = 0; i < added.Length; i++)
            (added[i]["start"], added[i]["interval"], added[i]["number"], added[i]["noise"]) = _stimuli[i];
        foreach ((int from, int to, double weight, double delay) in _commands)
        {
            NetCon connection = model.Connect(added[from], added[to]);
            (connection.Weights[0], connection.Delay) = (weight, delay);
        }

        return added;
    }
}

namespace Hoc.Net.Simulation.Tests;

/// <summary>Events know connections and targets by numbers. Here these change while events are under way.</summary>
public class ConnectionNumberTests
{
    private readonly Model _model = new(TestMechanisms.Catalog.With(EventMechanisms.Types)) { TimeStep = 0.25 };
    private readonly PointProcess _pacer;

    public ConnectionNumberTests()
    {
        _model.AddSection("soma");
        _pacer = _model.Add(new PointProcess(EventMechanisms.Pacer));
        (_pacer["first"], _pacer["interval"]) = (1, 100);
    }

    [Test]
    public void An_event_under_way_goes_where_the_connection_leads_when_it_arrives()
    {
        var (first, second) = (Log(1), Log(2));
        NetCon[] connections = [Connect(first, 2, 10), Connect(first, 3, 20), Connect(first, 3.5, 30)];
        RunUntil(1.5);
        connections[1].SetTarget(second);
        connections[1].Weights[0] = 21;
        connections[2].SetTarget(null);
        RunUntil(9);
        Assert.That(Lines(), Is.EqualTo(new[] { "1 3 0 10 1", "2 4 0 21 1" }));
    }

    [Test]
    public void A_target_with_other_weights_gets_the_event_with_those()
    {
        var log = Log(1);
        var fire = _model.Add(new PointProcess(EventMechanisms.Fire));
        var connection = Connect(fire, 2, 0.5);
        RunUntil(1.5);
        connection.SetTarget(log);
        Assert.That(connection.Weights.ToArray(), Is.EqualTo(new double[] { 0, 0 }));
        connection.Weights[0] = 7;
        RunUntil(9);
        Assert.That(Lines(), Is.EqualTo(new[] { "1 3 0 7 1" }));
    }

    [Test]
    public void What_takes_the_place_of_a_removed_connection_or_target_gets_none_of_its_events([Values(1, 3000)] int connections)
    {
        var (gone, kept) = (Log(1), Log(2));
        NetCon[] toGone = [.. Enumerable.Range(0, connections).Select(i => Connect(gone, 2, i))];
        NetCon[] toKept = [.. Enumerable.Range(0, connections).Select(i => Connect(kept, 2, i))];
        var last = Connect(kept, 3, 99);
        RunUntil(1.5);
        _model.Disconnect(gone);
        _model.Remove(gone);
        foreach (var connection in toGone.Concat(toKept))
            _model.Remove(connection);
        var other = Log(3);
        foreach (var i in Enumerable.Range(0, connections))
            Connect(other, 2, -i);
        RunUntil(9);
        Assert.That(Lines(), Is.EqualTo(new[] { "2 4 0 99 1" }));
        Assert.That(last.Weights[0], Is.EqualTo(99));
    }

    [Test]
    public void An_event_that_connections_share_passes_those_by_that_are_inactive()
    {
        NetCon[] connections = [.. Enumerable.Range(0, 5).Select(i => Connect(Log(i), 2, 10 * i))];
        connections[1].IsActive = false;
        RunUntil(1.5);
        connections[3].IsActive = false;
        RunUntil(9);
        Assert.That(Lines(), Is.EqualTo(new[] { "0 3 0 0 1", "2 3 0 20 1", "4 3 0 40 1" }));
    }

    [Test]
    public void Numbers_of_removed_connections_are_used_again()
    {
        var log = Log(1);
        var kept = Connect(log, 2, 5);
        var most = 0;
        for (var round = 0; round < 50; round++)
        {
            NetCon[] connections = [.. Enumerable.Range(0, 4000).Select(i => Connect(log, 2, i))];
            most = Math.Max(most, connections.Max(static c => c.Number));
            foreach (var connection in connections)
                _model.Remove(connection);
        }

        Assert.That(most, Is.LessThan(150_000), "of 400,000 weights");
        RunUntil(9);
        Assert.That(Lines(), Is.EqualTo(new[] { "1 3 0 5 1" }));
        Assert.That(kept.Weights[1], Is.EqualTo(1));
    }

    [Test]
    public void A_removed_connection_has_no_weights()
    {
        var connection = Connect(Log(1), 2, 5);
        var weight = connection.WeightReference(0);
        _model.Remove(connection);
        Assert.That(connection.Weights.Length, Is.Zero);
        Assert.That(() => weight.Value, Throws.TypeOf<DeletedReferenceException>());
    }

    private PointProcess Log(double id)
    {
        var log = _model.Add(new PointProcess(EventMechanisms.Log));
        log["id"] = id;
        return log;
    }

    private NetCon Connect(PointProcess target, double delay, double weight)
    {
        var connection = _model.Connect(_pacer, target);
        (connection.Delay, connection.Weights[0]) = (delay, weight);
        return connection;
    }

    private void RunUntil(double time)
    {
        if (_model.Time == 0)
            _model.Initialize(-65);
        _model.RunUntil(time);
    }

    private List<string> Lines() => (List<string>)_model.FrameOf(EventMechanisms.Log).Shared!;
}

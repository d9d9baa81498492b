namespace Hoc.Net.Simulation.Events;

/// <summary>Looks at many thresholds by several threads, each at a part of them; which were crossed is told in the order of sources.</summary>
internal sealed class CrossingSearch
{
    /// <summary>Fewer sources than this are looked at sooner than threads are called.</summary>
    private const int Fewest = 4096;

    private readonly Model _model;
    private readonly Action<int> _work;
    private readonly List<EventSource> _crossed = [];
    private EventSource[] _sources = [];
    private bool[] _flags = [];
    private int _parts;
    private int _next; // part that nobody has taken

    public CrossingSearch(Model model)
    {
        _model = model;
        _work = LookAtParts;
    }

    /// <summary>Whether so many sources are worth it.</summary>
    public bool IsWorthwhile(int count) => _model.ThreadCount > 1 && count >= Fewest;

    /// <summary>The sources whose variables have risen above their thresholds since the last look. Valid until the next call.</summary>
    public List<EventSource> Find(EventSource[] sources)
    {
        _sources = sources;
        if (_flags.Length != sources.Length)
            _flags = new bool[sources.Length];
        _parts = Math.Min(_model.ThreadCount, sources.Length / (Fewest / 2));
        _next = 0;
        _model.Team.Run(_work, _parts);
        _crossed.Clear();
        var rest = _flags.AsSpan();
        for (var next = rest.IndexOf(true); next >= 0; next = rest.IndexOf(true))
        {
            _crossed.Add(sources[sources.Length - rest.Length + next]);
            rest = rest[(next + 1)..];
        }

        return _crossed;
    }

    private void LookAtParts(int thread)
    {
        for (var part = Interlocked.Increment(ref _next) - 1; part < _parts; part = Interlocked.Increment(ref _next) - 1)
            Look(part);
    }

    private void Look(int part)
    {
        var state = _model.Store.Block;
        var end = (int)((long)_sources.Length * (part + 1) / _parts);
        for (var i = (int)((long)_sources.Length * part / _parts); i < end; i++)
            _flags[i] = _sources[i].HasRisen(state);
    }
}

using Hoc.Net.Simulation.Stepping;

namespace Hoc.Net.Simulation;

/// <content>The threads that compute.</content>
public sealed partial class Model
{
    /// <summary>
    /// How many threads share a fixed step, cells whole; 1 at first. Results do not depend on it, to the last bit. Threads without work sleep, and end
    /// after a while.
    /// </summary>
    /// <exception cref="InvalidPropertyException">It is less than 1.</exception>
    public int ThreadCount
    {
        get;
        set
        {
            if (value < 1)
                throw new InvalidPropertyException("the model", "the number of threads", value, "1 or more");
            if (value != field)
                NoteStructureChange(); // how many threads share the blocks decides about their sizes
            field = value;
        }
    }

    /// <summary>Lets threads spin rather than sleep when they wait for each other; faster only where every thread has a processor for itself.</summary>
    public bool ThreadsNeverSleep
    {
        get => Team.NeverSleeps;
        set => Team.NeverSleeps = value;
    }

    /// <summary>
    /// The seconds that each of several threads has computed in fixed steps since cells were shared out or the count was reset; an element for each that has cells.
    /// </summary>
    public IReadOnlyList<double> ThreadSeconds => _stepper.Current is { } plan ? plan.BusySeconds.ToArray() : [];

    /// <summary>Counts <see cref="ThreadSeconds"/> from 0 again.</summary>
    public void ResetThreadSeconds() => _stepper.Current?.BusySeconds.Clear();

    /// <summary>The thread that computes a section in fixed steps.</summary>
    public int ThreadOf(Section section)
    {
        Own(section);
        var layout = Ready();
        var plan = _stepper.PlanOf(layout);
        return plan.ThreadOf(layout.BlockOf(this, section));
    }

    /// <summary>
    /// Names the thread that computes cells, by their root sections; cells that are computed side by side go where the first of them goes. Results do not depend on it.
    /// </summary>
    internal void Pin(int thread, IEnumerable<Section> roots)
    {
        foreach (var former in PinnedThreads.Where(p => p.Value == thread).Select(static p => p.Key).ToArray())
            PinnedThreads.Remove(former);
        foreach (var root in roots)
            PinnedThreads[root.Root] = thread;
        PinVersion++;
        NoteStructureChange();
    }

    /// <summary>Lets cells be shared out by their cost again.</summary>
    internal void Unpin()
    {
        PinnedThreads.Clear();
        PinVersion++;
        NoteStructureChange();
    }

    internal Dictionary<Section, int> PinnedThreads { get; } = [];

    /// <summary>Rises when threads are named for cells.</summary>
    internal int PinVersion { get; private set; }

    internal ThreadTeam Team { get; } = new();
}

using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Hot;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Execution;

/// <content>
/// Calls between compiled procedures. They pass numbers and their depth in registers and note only where each call was
/// written; frames are made for them when somebody is about to look: at a mistake, or when they call into the interpreter
/// (<see cref="Publish(int)"/>). Until then <see cref="Depth"/> is that of the innermost call that has a frame.
/// </content>
internal sealed partial class CallStack
{
    /// <summary>More than the frame of a compiled procedure takes on the machine's stack; <see cref="HotCompiler"/> compiles no large ones.</summary>
    private const int BytesPerCall = 1024;

    private const int FirstCapacity = 256;

    private readonly List<HotSite> _sites = [default];
    private readonly Dictionary<HotSite, int> _siteNumbers = [];
    private int _granted;

    /// <summary>How many calls may run before <see cref="BeforeCall"/> must be asked; an interrupt makes it negative.</summary>
    public int Limit;

    /// <summary>Where each compiled call that runs was written, by its depth.</summary>
    public int[] Sites = [];

    /// <summary>Which instance each call of a method that runs was made for, by its depth.</summary>
    public TemplateInstance?[] Selves = [];

    /// <summary>The session.</summary>
    public HocSession Session => _session;

    /// <summary>Who asks for the end of the running script.</summary>
    public Interruption Interruption { get; }

    /// <summary>How far apart numbers may be that comparisons take as equal.</summary>
    public NumberSlot Epsilon { get; }

    /// <summary>The objects of the running statements that nobody holds.</summary>
    public TemporaryObjects Temporaries { get; }

    /// <summary>The number under which compiled code notes a place.</summary>
    public int SiteOf(HotSite site)
    {
        if (_siteNumbers.TryGetValue(site, out int number)) return number;
        _siteNumbers.Add(site, _sites.Count);
        _sites.Add(site);
        return _sites.Count - 1;
    }

    /// <summary>Where the compiled call at a depth was written.</summary>
    public Expression SiteAt(int depth) => _sites[Sites[depth]].Node!;

    /// <summary>The place of a number.</summary>
    public Expression PlaceOf(int site) => _sites[site].Node!;

    /// <summary>Finds out how deep compiled calls may go from here. Code that makes such calls asks first, and restores what was when it ends.</summary>
    public int Grant()
    {
        int before = _granted;
        Restore((int)Math.Clamp(_depth + _stack.Room / BytesPerCall, 0, _deepest));
        return before;
    }

    /// <summary>Goes back to what a caller was granted.</summary>
    public void Restore(int granted)
    {
        _granted = granted;
        Limit = Math.Min(granted, Sites.Length - 1);
        Interlocked.MemoryBarrier(); // an interrupt that comes meanwhile is seen here or sets the limit itself
        if (Interruption.IsRaised) Limit = int.MinValue;
    }

    /// <summary>Looks whether a call may be made, when <see cref="Limit"/> does not say so.</summary>
    /// <param name="depth">How many calls run.</param>
    /// <param name="at">The place that the calling procedure was last at; 0 for none.</param>
    /// <param name="site">The place of the call.</param>
    public void BeforeCall(int depth, int at, int site)
    {
        if (depth >= _granted || Interruption.IsRaised)
        {
            int outer = Publish(depth, at);
            if (depth >= _granted) throw TooDeep(_sites[site].Callee!.Name, _sites[site].Node!.Span);
            _session.CheckInterrupt();
            _depth = outer;
        }

        if (depth + 1 >= Sites.Length)
        {
            int capacity = Math.Max(FirstCapacity, 2 * (depth + 1));
            Array.Resize(ref Sites, capacity);
            Array.Resize(ref Selves, capacity);
        }

        Restore(_granted);
    }

    /// <summary>Makes frames for the compiled calls up to a depth.</summary>
    /// <returns>What <see cref="Depth"/> was, to be set again when compiled code goes on.</returns>
    public int Publish(int depth)
    {
        int outer = _depth;
        while (_depth < depth)
        {
            HotSite site = _sites[Sites[_depth + 1]];
            TemplateInstance? instance = Current.Instance;
            Frame frame = Next();
            Procedure procedure = site.Callee!.Procedure;
            frame.Procedure = procedure;
            frame.Instance = procedure.Template is null ? null : site.IsMethod ? Selves[_depth] : instance;
            frame.Site = site.Node;
            frame.At = null;
            frame.Executor = null;
            frame.ArgumentBase = _arguments.Count;
            frame.ArgumentCount = 0;
        }

        return outer;
    }

    /// <summary>Makes frames for the compiled calls up to a depth, and tells the place that the last one is at.</summary>
    public int Publish(int depth, int at)
    {
        int outer = Publish(depth);
        if (at != 0) _frames[depth].At = _sites[at].Node;
        return outer;
    }
}

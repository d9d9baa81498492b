using System.Runtime.CompilerServices;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Hot;

/// <summary>
/// Counts the rounds of a loop. When there have been many, the loop is compiled, and its compiled form takes over where the
/// interpreter stands between two rounds: all variables are where they were.
/// </summary>
internal struct HotLoop
{
    private HotCode? _code;
    private int _rounds;

    /// <summary>Whether there is a compiled form.</summary>
    public readonly bool IsCompiled => _code is not null;

    /// <summary>Counts a round, and says whether the compiled form takes over.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Enters(Statement loop, Frame frame) =>
        _code is not null || (++_rounds > frame.Session.Hot.RoundsBeforeHot && Compile(loop, frame));

    /// <summary>Runs the compiled form from here to the end of the loop.</summary>
    public readonly Completion Run(Frame frame, double end) => _code!(frame, end);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Compile(Statement loop, Frame frame)
    {
        _rounds = int.MinValue;
        _code = frame.Session.Hot.CompileLoop(loop, frame);
        return _code is not null;
    }
}

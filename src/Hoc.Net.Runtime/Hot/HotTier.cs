using System.Runtime.CompilerServices;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Hot;

/// <summary>
/// Compiles what runs often, for one session. The first compilation of a process loads and warms the compiler, so it must
/// promise to save more than the later ones.
/// </summary>
internal sealed class HotTier(HocSession session, int? hotAfter)
{
    private const int Never = int.MaxValue;
    private const int FirstRounds = 300_000;
    private const int FirstCalls = 60_000;
    private const int LaterRounds = 20_000;
    private const int LaterCalls = 5_000;

    private readonly List<HotEntries> _entries = [];

    /// <summary>Whether anything is compiled at all.</summary>
    public bool IsOn => CallsBeforeHot != Never;

    /// <summary>How many rounds of a loop are interpreted.</summary>
    public int RoundsBeforeHot { get; private set; } = hotAfter ?? FirstRounds;

    /// <summary>How many calls of a procedure are interpreted.</summary>
    public int CallsBeforeHot { get; private set; } = hotAfter ?? FirstCalls;

    /// <summary>Compiles a loop; null if that would not make it faster.</summary>
    public HotCode? CompileLoop(Statement loop, Frame frame)
    {
        if (!IsOn) return null;
        HotCode? code = Compiler(frame.Procedure).CompileLoop(loop);
        if (code is not null) NoteWarm();
        return code;
    }

    /// <summary>Compiles the body of a procedure.</summary>
    /// <returns>The body to execute from now on: the one given if compiling would not make it faster.</returns>
    public Statement Compile(Procedure procedure, Statement body)
    {
        if (HotProcedure.Of(session, procedure, body) is { } hot)
        {
            NoteWarm();
            if (ReferenceEquals(procedure.Symbol.Storage, procedure)) EntriesOf(procedure.Symbol).Lead(hot);
            return new HotFunctionBody(hot, body);
        }

        if (Compiler(procedure).CompileBody(body) is not { } code) return body;
        NoteWarm();
        return new HotBody(code);
    }

    /// <summary>Where compiled code calls a procedure with so many numbers.</summary>
    public HotEntry EntryFor(Symbol symbol, int argumentCount) => EntriesOf(symbol).For(argumentCount);

    /// <summary>Leads all calls through the interpreter, since a name has come to stand for something else.</summary>
    public void Reset()
    {
        foreach (HotEntries entries in _entries) entries.Reset();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private HotCompiler Compiler(Procedure? procedure) => new(session, procedure, numbersOnly: false);

    private HotEntries EntriesOf(Symbol symbol)
    {
        if (symbol.Hot is { } known) return known;
        var made = new HotEntries(symbol);
        symbol.Hot = made;
        _entries.Add(made);
        return made;
    }

    private void NoteWarm()
    {
        if (hotAfter is not null) return;
        RoundsBeforeHot = LaterRounds;
        CallsBeforeHot = LaterCalls;
    }
}

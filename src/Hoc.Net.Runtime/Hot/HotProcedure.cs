using System.Runtime.CompilerServices;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Hot;

/// <summary>A procedure that takes, uses and gives numbers only, compiled so that it needs no frame.</summary>
internal sealed class HotProcedure
{
    private readonly HocSession _session;
    private readonly Procedure _procedure;
    private readonly Statement _body;
    private readonly Delegate?[] _codes = new Delegate?[HotEntry.MostArguments + 1];

    private HotProcedure(HocSession session, Procedure procedure, Statement body, HotCompiler compiler)
    {
        _session = session;
        _procedure = procedure;
        _body = body;
        ParameterCount = compiler.ParameterCount;
        Code = compiler.CompileFunction(body, ParameterCount)!;
        _codes[ParameterCount] = Code;
    }

    /// <summary>How many of its arguments it uses.</summary>
    public int ParameterCount { get; }

    /// <summary>Its code for as many arguments as it uses.</summary>
    public Delegate Code { get; }

    /// <summary>Compiles a procedure; null if it needs more than numbers.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static HotProcedure? Of(HocSession session, Procedure procedure, Statement body)
    {
        var trial = new HotCompiler(session, procedure, numbersOnly: true);
        return trial.IsFunction(body) ? new HotProcedure(session, procedure, body, trial) : null;
    }

    /// <summary>Its code for calls with so many arguments; null if those are too few.</summary>
    public Delegate? CodeFor(int argumentCount)
    {
        if (argumentCount < ParameterCount) return null;
        return _codes[argumentCount] ??= new HotCompiler(_session, _procedure, numbersOnly: true).CompileFunction(_body, argumentCount);
    }
}

using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins;

/// <summary>A method of a built-in class.</summary>
internal abstract class BuiltinMethod(string className, HocMethodAttribute mark)
{
    /// <summary>The name for diagnostics: <c>Vector.append</c>.</summary>
    public string FullName { get; } = $"{className}.{mark.Name}";

    /// <summary>The name, how it is called and what it does.</summary>
    public HocMethodAttribute Mark { get; } = mark;

    /// <summary>Whether it always gives a number.</summary>
    public abstract bool GivesNumber { get; }

    /// <summary>Calls it.</summary>
    public HocValue Invoke(HocObject owner, CallArguments call)
    {
        if (call.Count < Mark.Least) throw TooFew(call, Mark.Least, Mark.Usage);
        return Call(owner, call);
    }

    /// <summary>Calls it for its number.</summary>
    public double InvokeNumber(HocObject owner, CallArguments call)
    {
        if (call.Count < Mark.Least) throw TooFew(call, Mark.Least, Mark.Usage);
        return CallNumber(owner, call);
    }

    /// <summary>The exception for a call with too few arguments.</summary>
    public static HocException TooFew(CallArguments call, int least, string usage) => call.Fault(
        RuntimeDiagnostics.MissingArgument,
        $"{call.Callee}() needs at least {least} argument{(least == 1 ? "" : "s")}, but was called with {call.Count}.",
        $"Call it as {usage}.");

    /// <summary>Calls it with enough arguments.</summary>
    protected abstract HocValue Call(HocObject owner, CallArguments call);

    /// <summary>Calls it with enough arguments for its number.</summary>
    protected abstract double CallNumber(HocObject owner, CallArguments call);
}

using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins;

/// <summary>The arguments of one call of a built-in function, method or constructor; numbered from 1, as in HOC.</summary>
/// <remarks>The accessors end the call with a diagnostic when an argument is missing or of another kind.</remarks>
internal readonly ref struct CallArguments(HocSession session, string callee, ReadOnlySpan<HocValue> values, Expression? site)
{
    private readonly ReadOnlySpan<HocValue> _values = values;

    /// <summary>The session the call runs in.</summary>
    public HocSession Session { get; } = session;

    /// <summary>The name of what was called, for diagnostics: <c>sprint</c>, <c>Vector.append</c>.</summary>
    public string Callee { get; } = callee;

    /// <summary>Where the call was written.</summary>
    public SourceSpan? CallSite => Site?.Span;

    /// <summary>The call in the bound tree; null for calls that the session itself makes.</summary>
    public Expression? Site { get; } = site;

    /// <summary>All arguments as they came.</summary>
    public ReadOnlySpan<HocValue> Values => _values;

    /// <summary>How many arguments there are.</summary>
    public int Count => _values.Length;

    /// <summary>The argument as it came.</summary>
    public HocValue this[int position] => position <= _values.Length
        ? _values[position - 1]
        : throw Fault(
            RuntimeDiagnostics.MissingArgument,
            $"{Callee}() was called with {_values.Length} argument{(_values.Length == 1 ? "" : "s")}; argument {position} is missing.",
            $"Pass at least {position} arguments.");

    public bool IsNumber(int position) => IsKind(position, HocValueKind.Number);

    public bool IsString(int position) => IsKind(position, HocValueKind.String);

    public bool IsObject(int position) => IsKind(position, HocValueKind.Object);

    public bool IsPointer(int position) => IsKind(position, HocValueKind.Pointer);

    /// <summary>A number.</summary>
    public double Number(int position)
    {
        if ((uint)(position - 1) >= (uint)_values.Length) return this[position].Number;
        ref readonly HocValue value = ref _values[position - 1];
        return value.Kind == HocValueKind.Number ? value.Number : Expect(position, HocValueKind.Number).Number;
    }

    /// <summary>A number within bounds.</summary>
    public double Number(int position, double least, double most)
    {
        double number = Number(position);
        return number >= least && number <= most ? number : throw OutOfRange(position, number, least, most);
    }

    /// <summary>A location along a section, 0 to 1.</summary>
    public double Location(int position)
    {
        double x = Number(position);
        if (x is >= 0 and <= 1) return x;
        throw Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"{x:G8} is no location: {Callee}() takes a fraction of the section's length.",
            "Use a location from 0 to 1.");
    }

    /// <summary>A number, or a default when there is no such argument.</summary>
    public double Number(int position, double missing) => position > Count ? missing : Number(position);

    /// <summary>A number cut to an integer, as C does.</summary>
    public int Integer(int position) => (int)Number(position);

    /// <summary>A number cut to an integer, or a default when there is no such argument.</summary>
    public int Integer(int position, int missing) => position > Count ? missing : Integer(position);

    /// <summary>A number cut to an integer within bounds.</summary>
    public int Integer(int position, int least, int most)
    {
        double number = Number(position);
        return number >= least && number <= most ? (int)number : throw OutOfRange(position, number, least, most);
    }

    /// <summary>A string.</summary>
    public string String(int position) => Expect(position, HocValueKind.String).String;

    /// <summary>A strdef variable that the function will set.</summary>
    public StringSlot StringVariable(int position) => Expect(position, HocValueKind.String).StringVariable
        ?? throw WrongKind(position, "a strdef variable");

    /// <summary>A pointer to a number, as <c>&amp;x</c> gives.</summary>
    public VariableReference Pointer(int position) => Expect(position, HocValueKind.Pointer).Pointer;

    /// <summary>An object, or null for NULLobject.</summary>
    public HocObject? Object(int position) => Expect(position, HocValueKind.Object).Object;

    /// <summary>An object of one class.</summary>
    public T Object<T>(int position)
        where T : HocObject =>
        Object(position) as T ?? throw WrongKind(position, $"a {BuiltinTable.NameOf(typeof(T))}");

    /// <summary>Whether an argument is an object of one class.</summary>
    public bool IsObject<T>(int position)
        where T : HocObject =>
        IsObject(position) && this[position].Object is T;

    /// <summary>The exception for a mistake in this call, ready to be thrown.</summary>
    public HocException Fault(DiagnosticDescriptor descriptor, string message, string? remedy = null) =>
        new(new Diagnostic(descriptor, CallSite, message, remedy));

    /// <summary>Says something to the user and goes on.</summary>
    public void Warn(DiagnosticDescriptor descriptor, string message, string? remedy = null) =>
        Session.Report(new Diagnostic(descriptor, CallSite, message, remedy));

    private HocException OutOfRange(int position, double number, double least, double most) => Fault(
        RuntimeDiagnostics.ArgumentOutOfRange,
        $"argument {position} of {Callee}() is {number:G10}, outside {least:G10} to {most:G10}.",
        $"Pass a number from {least:G10} to {most:G10}.");

    private bool IsKind(int position, HocValueKind kind) => position <= Count && _values[position - 1].Kind == kind;

    private HocValue Expect(int position, HocValueKind kind)
    {
        HocValue value = this[position];
        return value.Kind == kind ? value : throw WrongKind(position, HocValue.Describe(kind));
    }

    private HocException WrongKind(int position, string expected) => Fault(
        RuntimeDiagnostics.WrongArgumentKind,
        $"argument {position} of {Callee}() is {HocValue.Describe(this[position].Kind)}, but {expected} is needed.",
        $"Pass {expected} as argument {position}.");
}

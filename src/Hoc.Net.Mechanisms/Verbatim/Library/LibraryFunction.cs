using Hoc.Net.Language.C;
using Hoc.Net.Mechanisms.Verbatim.Binding;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>A function that C code may call without defining it.</summary>
internal sealed record LibraryFunction(string Name, CFunctionType Type)
{
    /// <summary>What it does; null for a function of numbers.</summary>
    public LibraryBody? Body { get; init; }

    /// <summary>What it does where it maps a number to a number.</summary>
    public Func<double, double>? Unary { get; init; }

    /// <summary>What it does where it maps two numbers to one.</summary>
    public Func<double, double, double>? Binary { get; init; }

    /// <summary>Calls it by a pointer.</summary>
    public LibraryResult Call(CodeFrame frame, CodeValue[] arguments)
    {
        Span<LibraryArgument> given = stackalloc LibraryArgument[arguments.Length];
        for (var i = arguments.Length - 1; i >= 0; i--)
            given[i] = arguments[i].IsReal ? new(arguments[i].Real(frame)) : new(arguments[i].Int(frame));
        return Call(new LibraryCall(frame, given));
    }

    /// <summary>Calls it.</summary>
    public LibraryResult Call(LibraryCall call) => this switch
    {
        { Unary: { } unary } => unary(call.Real(0)),
        { Binary: { } binary } => binary(call.Real(0), call.Real(1)),
        _ => Body!(call),
    };
}

using Hoc.Net.Mechanisms.Verbatim.Hosting;
using Hoc.Net.Mechanisms.Verbatim.Memory;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>A call of a library function.</summary>
internal readonly ref struct LibraryCall(CodeFrame frame, ReadOnlySpan<LibraryArgument> arguments)
{
    private readonly ReadOnlySpan<LibraryArgument> _arguments = arguments;

    /// <summary>The call of the function that calls.</summary>
    public CodeFrame Frame { get; } = frame;

    public CodeMachine Machine => Frame.Machine;

    public CodeMemory Memory => Frame.Memory;

    public ICodeHost Host => Frame.Machine.Host;

    public int Count => _arguments.Length;

    public LibraryArgument this[int index] => index < _arguments.Length
        ? _arguments[index]
        : throw new CodeFaultException($"a function of the library is called with {_arguments.Length} argument{(_arguments.Length == 1 ? "" : "s")}; it needs more");

    public long Int(int index) => this[index].IsReal ? (long)this[index].Real : this[index].Int;

    public double Real(int index) => this[index].IsReal ? this[index].Real : this[index].Int;

    /// <summary>A string, to its zero.</summary>
    public string Text(int index) => Machine.TextAt(Int(index));

    /// <summary>Something of the session that a pointer stands for.</summary>
    public T Owner<T>(int index, string what)
        where T : class =>
        Memory.Find(Int(index))?.Owner as T ?? throw new CodeFaultException(Int(index) == 0 ? $"{what} is 0" : $"{what} is something else");
}

using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Mechanisms.Verbatim.Hosting;

/// <summary>
/// What C code has of the program around: arguments of the call from HOC, HOC's names and objects, output and files. Objects are opaque here; 0 or null
/// stands for what there is not. Mistakes are thrown as the program's own exceptions.
/// </summary>
internal interface ICodeHost
{
    /// <summary>Asks whether so many bytes of memory may be taken.</summary>
    void Claim(long bytes);

    /// <summary>Ends the run where the user or a limit wants it.</summary>
    void CheckInterrupt();

    /// <summary>Writes to standard output.</summary>
    void Write(string text);

    /// <summary>Writes to standard error.</summary>
    void WriteError(string text);

    /// <summary>A real number as C's printf writes it.</summary>
    /// <param name="directive">The directive, from % to its letter.</param>
    /// <param name="number">The number.</param>
    string Format(string directive, double number);

    /// <summary>The exception of hoc_execerror.</summary>
    Exception Mistake(string first, string second);

    /// <summary>The number of arguments of the call from HOC that runs.</summary>
    int ArgumentCount { get; }

    /// <summary>What an argument is; positions count from 1.</summary>
    HostValueKind KindOfArgument(int position);

    double NumberArgument(int position);

    string TextArgument(int position);

    void SetTextArgument(int position, string text);

    VariableReference PointerArgument(int position);

    object? ObjectArgument(int position);

    /// <summary>A variable and those behind it in its array or Vector.</summary>
    IReadOnlyList<VariableReference> FromOn(VariableReference variable);

    /// <summary>The Vector that a variable is an element of, and its index.</summary>
    (object Vector, int Index)? VectorOf(VariableReference variable);

    /// <summary>A pointer to an element of a Vector, of which <see cref="VectorOf"/> tells the Vector again.</summary>
    VariableReference ElementOf(object vector, int index);

    /// <summary>The numbers of a Vector; null for another object.</summary>
    SampleBuffer? BufferOf(object instance);

    /// <summary>A new Vector.</summary>
    object NewVector(int size);

    string LabelOf(object vector);

    void SetLabelOf(object vector, string label);

    /// <summary>The stream of a Random; null for another object.</summary>
    RandomStream? StreamOf(object instance);

    /// <summary>The file of a File; null for another object.</summary>
    ICodeFile? FileOf(object instance);

    /// <summary>Opens a file; null where that does not work.</summary>
    ICodeFile? Open(string path, string mode);

    /// <summary>Deletes a file.</summary>
    bool Delete(string path);

    bool Exists(string path);

    /// <summary>Runs a program; gives its exit status.</summary>
    int RunProgram(string command);

    /// <summary>The point process of an object; null for another one.</summary>
    PointProcess? ProcessOf(object instance);

    /// <summary>The object of a point process.</summary>
    object? ObjectOf(PointProcess process);

    /// <summary>The name of an object, such as Vector[3].</summary>
    string NameOf(object instance);

    /// <summary>The name of its class, and its number.</summary>
    (string Class, int Index) IdentityOf(object instance);

    /// <summary>The objects in a List; null for another object.</summary>
    int? ListCount(object list);

    object? ListItem(object list, int index);

    /// <summary>One holder more of an object.</summary>
    void Retain(object instance);

    /// <summary>One holder less.</summary>
    void Release(object instance);

    /// <summary>Calls back when an object ends.</summary>
    void OnEnd(object instance, Action<object> action);

    /// <summary>The variables of an instance of a template, in their order.</summary>
    IReadOnlyList<HostSymbol> MembersOf(object instance);

    /// <summary>What a name means in HOC; null for none.</summary>
    HostSymbol? FindSymbol(string name);

    /// <summary>Calls a function of HOC.</summary>
    double Call(string function, object? instance, ReadOnlySpan<HostValue> arguments);

    /// <summary>Executes a statement of HOC.</summary>
    /// <returns>Whether it went well.</returns>
    bool Execute(string statement, object? instance);

    /// <summary>Gives the class Vector a method.</summary>
    void InstallVectorMethod(string name, Func<object, double> method);

    /// <summary>The name of the accessed section; null without one.</summary>
    string? AccessedSection { get; }
}

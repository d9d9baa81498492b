using System.Globalization;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Randomness;

namespace Hoc.Net.Mechanisms.Verbatim.Hosting;

/// <summary>A model without a program around it: no HOC, no files; what is printed is lost.</summary>
internal sealed class NoHost : ICodeHost
{
    public int ArgumentCount => 0;

    public string? AccessedSection => null;

    public void Claim(long bytes)
    {
    }

    public void CheckInterrupt()
    {
    }

    public void Write(string text)
    {
    }

    public void WriteError(string text)
    {
    }

    public string Format(string directive, double number) => number.ToString("G6", CultureInfo.InvariantCulture);

    public Exception Mistake(string first, string second) => new CodeFaultException($"{first} {second}".Trim());

    public HostValueKind KindOfArgument(int position) => HostValueKind.None;

    public double NumberArgument(int position) => throw NoHoc("arguments");

    public string TextArgument(int position) => throw NoHoc("arguments");

    public void SetTextArgument(int position, string text) => throw NoHoc("arguments");

    public VariableReference PointerArgument(int position) => throw NoHoc("arguments");

    public object? ObjectArgument(int position) => throw NoHoc("arguments");

    public IReadOnlyList<VariableReference> FromOn(VariableReference variable) => [variable];

    public (object Vector, int Index)? VectorOf(VariableReference variable) => null;

    public VariableReference ElementOf(object vector, int index) => ((SampleBuffer)vector).ElementAt(index);

    public SampleBuffer? BufferOf(object instance) => instance as SampleBuffer;

    public object NewVector(int size) => new SampleBuffer { Count = size };

    public string LabelOf(object vector) => "";

    public void SetLabelOf(object vector, string label)
    {
    }

    public RandomStream? StreamOf(object instance) => instance as RandomStream;

    public ICodeFile? FileOf(object instance) => null;

    public ICodeFile? Open(string path, string mode) => null;

    public bool Delete(string path) => false;

    public bool Exists(string path) => false;

    public int RunProgram(string command) => -1;

    public PointProcess? ProcessOf(object instance) => instance as PointProcess;

    public object? ObjectOf(PointProcess process) => process;

    public string NameOf(object instance) => instance.ToString() ?? "";

    public (string Class, int Index) IdentityOf(object instance) => (instance.GetType().Name, 0);

    public int? ListCount(object list) => null;

    public object? ListItem(object list, int index) => null;

    public void Retain(object instance)
    {
    }

    public void Release(object instance)
    {
    }

    public void OnEnd(object instance, Action<object> action)
    {
    }

    public IReadOnlyList<HostSymbol> MembersOf(object instance) => [];

    public HostSymbol? FindSymbol(string name) => null;

    public double Call(string function, object? instance, ReadOnlySpan<HostValue> arguments) => throw NoHoc(function);

    public bool Execute(string statement, object? instance) => false;

    public void InstallVectorMethod(string name, Func<object, double> method)
    {
    }

    private static CodeFaultException NoHoc(string what) => new($"{what} of HOC cannot be had, as no HOC runs");
}

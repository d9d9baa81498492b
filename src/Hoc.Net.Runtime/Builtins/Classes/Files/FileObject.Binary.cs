using System.Runtime.InteropServices;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Files;

/// <content>Numbers as bytes.</content>
internal sealed partial class FileObject
{
    [HocMethod("vwrite", "f.vwrite(n, &x[0])", "Writes n numbers as doubles, 1 without n; gives n.", Least = 1, Most = 2)]
    public double WriteNumbers(CallArguments call)
    {
        double[] numbers = new double[CountFrom(call)];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = Place(call, i).Value;
        WriteBytes(call, MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers.Length;
    }

    [HocMethod("vread", "f.vread(n, &x[0])", "Reads n doubles, 1 without n; gives how many there were.", Least = 1, Most = 2)]
    public double ReadNumbers(CallArguments call)
    {
        int count = CountFrom(call);
        ReadOnlySpan<double> numbers = MemoryMarshal.Cast<byte, double>(ReadBytes(call, (long)count * sizeof(double)));
        for (int i = 0; i < numbers.Length; i++) Place(call, i).Value = numbers[i];
        return numbers.Length;
    }

    /// <summary>Writes bytes for another class's method.</summary>
    internal void WriteBytes(CallArguments call, ReadOnlySpan<byte> bytes)
    {
        StreamWriter output = Output(call);
        output.Flush();
        output.BaseStream.Write(bytes);
    }

    /// <summary>Its name.</summary>
    internal string FileName => _name;

    /// <summary>Opens the file for reading, from its start.</summary>
    internal TextInput Reopen(CallArguments call) =>
        OpenNamed(path => _input = new TextInput(_session.Files.ReadBytes(path))) ? _input! : throw NotOpened(call, "reading", "Write it first, or give the File its right name.");

    /// <summary>Opens the file for writing, emptied, and writes bytes into it.</summary>
    internal void Rewrite(CallArguments call, ReadOnlySpan<byte> bytes)
    {
        if (!OpenNamed(path => _output = _session.Files.Create(path, FileMode.Create)))
            throw NotOpened(call, "writing", "Name a file in a folder that exists and may be written to.");
        WriteBytes(call, bytes);
    }

    private bool OpenNamed(Action<string> open)
    {
        Close();
        string path = _session.ResolvePath(_name);
        return path.Length > 0 && OpenFiles.Attempt(() => open(path));
    }

    private HocException NotOpened(CallArguments call, string purpose, string remedy) => call.Fault(
        RuntimeDiagnostics.FileNotOpen,
        $"the file '{_name}' cannot be opened for {purpose}.",
        remedy);

    /// <summary>As many bytes as there are, up to a count.</summary>
    internal ReadOnlySpan<byte> ReadBytes(CallArguments call, long count) => Input(call).ReadBytes(count);

    private static int CountFrom(CallArguments call) => call.Count > 1 ? call.Integer(1, 0, int.MaxValue / sizeof(double)) : 1;

    private static VariableReference Place(CallArguments call, int offset)
    {
        VariableReference first = call.Pointer(call.Count);
        if (offset == 0) return first;
        return (first as IElementReference)?.Neighbour(offset) ?? throw call.Fault(
            RuntimeDiagnostics.IndexOutOfRange,
            $"{call.Callee}() found {offset} numbers only.",
            "Pass a pointer to an element of an array or Vector that has enough elements behind it.");
    }
}

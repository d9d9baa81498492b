using System.Text;
using Hoc.Net.Language.C;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Verbatim.Library;
using Hoc.Net.Mechanisms.Verbatim.Memory;
using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <content>Pointers that stand for things of the session.</content>
internal sealed partial class CodeMachine
{
    private readonly Dictionary<(CodeImage, object), FunctionReference> _functions = [];
    private readonly Dictionary<VariableReference, long> _variables = [];

    /// <summary>A string in memory, its zero behind it.</summary>
    public long NewText(string text)
    {
        var at = Memory.Allocate(text.Length + 1, "a string");
        var bytes = Memory.Find(at)!.Bytes!;
        for (var i = 0; i < text.Length; i++)
            bytes[i] = (byte)text[i];
        return at;
    }

    /// <summary>The string that a pointer leads to, up to its zero.</summary>
    public string TextAt(long pointer)
    {
        if (pointer == 0)
            throw new CodeFaultException("a string is asked of a pointer that is 0");
        if (Memory.Find(pointer) is { Bytes: { } bytes } && (uint)pointer <= bytes.Length)
        {
            var rest = bytes.AsSpan((int)pointer);
            var length = rest.IndexOf((byte)0);
            return Encoding.Latin1.GetString(rest[..(length < 0 ? throw new CodeFaultException("a string has no end") : length)]);
        }

        var text = new StringBuilder();
        while ((byte)Memory.Load(pointer++, 1) is not 0 and var c)
            text.Append((char)c);
        return text.ToString();
    }

    /// <summary>Writes a string and its zero to where a pointer leads.</summary>
    public void SetText(long pointer, ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            Memory.Store(pointer + i, 1, text[i]);
        Memory.Store(pointer + text.Length, 1, 0);
    }

    public long PointerTo(CodeFunction function, CodeImage image) => Opaque(Reference(image, function, new(image, function, null)), $"{function.Name}()");

    public long PointerTo(Routine routine, CodeImage image) => Opaque(Reference(image, routine, new(image, null, routine)), $"{routine.Name}()");

    public long PointerTo(LibraryFunction function) => Opaque(function, $"{function.Name}()");

    /// <summary>The function that a pointer stands for.</summary>
    public object? FunctionAt(long pointer) => Memory.Find(pointer)?.Owner;

    /// <summary>Something that C code may only hand on.</summary>
    public long Opaque(object owner, string description) => Memory.Of(owner, () => new OpaqueBlock(owner, description));

    /// <summary>A pointer to a variable of the model or of HOC.</summary>
    public long PointerTo(VariableReference variable)
    {
        if (Host.VectorOf(variable) is { } element)
            return Vector(element.Vector) + 8L * element.Index;
        if (!_variables.TryGetValue(variable, out var pointer))
            _variables[variable] = pointer = Memory.Add(new ReferenceBlock(Host.FromOn(variable)));
        return pointer;
    }

    /// <summary>The variable that a pointer leads to, if it is one of the model or of HOC.</summary>
    public VariableReference? VariableAt(long pointer) => Memory.Find(pointer) switch
    {
        ReferenceBlock block => block.At((uint)pointer),
        BufferBlock block when (uint)pointer % 8 == 0 && (uint)pointer / 8 < block.Buffer.Count => Host.ElementOf(block.Vector, (int)((uint)pointer / 8)),
        InstanceBlock block => VariableOf(block, (int)((uint)pointer / 8)),
        _ => null,
    };

    /// <summary>A Vector, which is its numbers as well.</summary>
    public long Vector(object vector)
    {
        var buffer = Host.BufferOf(vector) ?? throw new CodeFaultException($"{Host.NameOf(vector)} is no Vector");
        return Memory.Of(buffer, () =>
        {
            Host.OnEnd(vector, _ => Memory.Forget(buffer));
            return new BufferBlock(vector, buffer);
        });
    }

    /// <summary>The numbers of the Vector that a pointer stands for.</summary>
    public SampleBuffer BufferAt(long pointer) => Memory.Find(pointer) is BufferBlock block
        ? block.Buffer
        : throw new CodeFaultException(pointer == 0 ? "a Vector is asked of a pointer that is 0" : "a pointer is used as a Vector that is none");

    /// <summary>An object of HOC, as NEURON's headers describe it.</summary>
    public long Object(object? instance)
    {
        if (instance is null)
            return 0;
        return Memory.Of(instance, () =>
        {
            Host.OnEnd(instance, Memory.Forget);
            return new ObjectBlock(this, instance);
        });
    }

    /// <summary>The object that a pointer stands for.</summary>
    public object ObjectAt(long pointer) => Memory.Find(pointer) switch
    {
        ObjectBlock block => block.Instance,
        { Owner: PointProcess process } when Host.ObjectOf(process) is { } instance => instance,
        BufferBlock { Vector: { } vector } => vector,
        _ => throw new CodeFaultException(pointer == 0 ? "an object is asked of a pointer that is 0" : "a pointer is used as an object that is none"),
    };

    /// <summary>The class of an object, as NEURON's headers describe it.</summary>
    public long Template(string name)
    {
        if (_templates.TryGetValue(name, out var at))
            return at;
        var record = CodePrelude.Record("cTemplate");
        at = _templates[name] = Memory.Allocate(record.Size, $"the class {name}");
        Memory.Store(at + record.Find("sym")!.Offset, 8, (ulong)NamedSymbol(name));
        return at;
    }

    private readonly Dictionary<string, long> _templates = [];

    private long NamedSymbol(string name)
    {
        var record = CodePrelude.Record("Symbol");
        var at = Memory.Allocate(record.Size, $"the symbol {name}");
        Memory.Store(at + record.Find("name")!.Offset, 8, (ulong)NewText(name));
        return at;
    }

    private FunctionReference Reference(CodeImage image, object function, FunctionReference made)
    {
        if (!_functions.TryGetValue((image, function), out var known))
            _functions[(image, function)] = known = made;
        return known;
    }

    private static VariableReference? VariableOf(InstanceBlock block, int column) => block.Frame.ReferenceTo(block.Row, column);

    /// <summary>Writes a field of a struct of NEURON's headers.</summary>
    private void Set(long at, CRecordType record, string field, long value)
    {
        var found = record.Find(field)!;
        Memory.Store(at + found.Offset, found.Type.Size, (ulong)value);
    }
}

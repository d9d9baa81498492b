using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <summary>HOC's Vector: a growing array of numbers. Its methods stand in chapters, one file each.</summary>
[HocClass("Vector", "new Vector(size, value)", "A growing array of numbers.", Most = 2)]
internal sealed partial class VectorObject : HocObject, INumberElements
{
    private const int LargestSize = 1 << 30;

    /// <summary>Makes a Vector of a size, zero without an argument, filled with a value.</summary>
    public VectorObject(CallArguments call)
    {
        if (call.Count > 0) SetSize(SizeFrom(call));
        if (call.Count > 1) Items.Fill(call.Number(2));
    }

    private VectorObject(ReadOnlySpan<double> items) => Samples = new SampleBuffer(items);

    /// <summary>Where the numbers are; recordings write here.</summary>
    public SampleBuffer Samples { get; } = new();

    /// <summary>The elements in use.</summary>
    public Span<double> Items => Samples.Values;

    /// <summary>How many elements are in use.</summary>
    public int Size => Samples.Count;

    /// <summary>The label that plots and files show.</summary>
    public string Label { get; set; } = "";

    /// <summary>The variable that was last recorded here, for the axes of plots; empty for none.</summary>
    public string RecordedVariable { get; private set; } = "";

    /// <summary>Whether it records something.</summary>
    public bool IsRecording => _recording is not null;

    /// <summary>A new Vector with a copy of these numbers.</summary>
    public static VectorObject Of(HocSession session, ReadOnlySpan<double> items) =>
        session.Enroll(new VectorObject(items));

    /// <summary>Whether there is an element <c>x[index]</c>.</summary>
    public bool Has(double index) => index >= 0 && index < Size;

    /// <summary>Element <c>x[index]</c>.</summary>
    /// <exception cref="HocException">The index is out of range.</exception>
    public ref double At(double index)
    {
        if (Has(index)) return ref Samples.Values[(int)index];
        throw OutOfRange(index);
    }

    /// <summary>A pointer to element <c>x[index]</c>, which follows the Vector when it grows.</summary>
    /// <exception cref="HocException">The index is out of range.</exception>
    public VariableReference ReferenceTo(double index)
    {
        At(index) += 0; // a bad index is a mistake now, not later
        return Samples.ElementAt((int)index);
    }

    /// <summary>Sets the size; new elements are zero.</summary>
    public void SetSize(int size) => Samples.Count = size;

    /// <summary>Becomes a copy of these numbers.</summary>
    public void SetTo(ReadOnlySpan<float> numbers)
    {
        SetSize(numbers.Length);
        for (int i = 0; i < numbers.Length; i++) Items[i] = numbers[i];
    }

    /// <summary>Becomes a copy of these numbers.</summary>
    public void SetTo(ReadOnlySpan<double> numbers)
    {
        SetSize(numbers.Length);
        numbers.CopyTo(Items);
    }

    /// <summary>Adds one element; amortised constant time.</summary>
    public void Add(double item) => Samples.Add(item);

    [HocMethod("size", "v.size()", "The number of elements.", Most = 0)]
    public double GetSize() => Size;

    [HocMethod("buffer_size", "v.buffer_size(n)", "The number of elements that fit without moving; with an argument, sets it.", Most = 1)]
    public double BufferSize(CallArguments call)
    {
        if (call.Count > 0) Samples.Reserve(SizeFrom(call, Size));
        return Samples.Capacity;
    }

    [HocMethod("resize", "v.resize(n)", "Sets the number of elements; new ones are zero.", Least = 1, Most = 1)]
    public HocObject Resize(CallArguments call)
    {
        SetSize(SizeFrom(call));
        return this;
    }

    [HocMethod("clear", "v.clear()", "Removes all elements.", Most = 0)]
    public HocObject Clear()
    {
        Samples.Clear();
        return this;
    }

    [HocMethod("get", "v.get(i)", "Element i.", Least = 1, Most = 1)]
    public double Get(CallArguments call) => Items[call.Integer(1, 0, Size - 1)];

    [HocMethod("set", "v.set(i, value)", "Sets element i.", Least = 2, Most = 2)]
    public HocObject Set(CallArguments call)
    {
        Items[call.Integer(1, 0, Size - 1)] = call.Number(2);
        return this;
    }

    [HocMethod("label", "v.label(\"text\")", "The label that plots and files show; with an argument, sets it.", Most = 1)]
    public string GetOrSetLabel(CallArguments call)
    {
        if (call.Count > 0) Label = call.String(1);
        return Label;
    }

    /// <summary>The size that the first argument asks for, if there may be that much.</summary>
    private static int SizeFrom(CallArguments call, int least = 0)
    {
        int size = call.Integer(1, least, LargestSize);
        call.Session.Guard?.Claim((long)size * sizeof(double));
        return size;
    }

    private HocException OutOfRange(double index) => new(new Diagnostic(
        RuntimeDiagnostics.IndexOutOfRange,
        null,
        $"index {index:G10} is out of range: {Name} has {Size} element{(Size == 1 ? "" : "s")}.",
        Size == 0 ? "Give it a size first, for example with resize(n)." : $"Use an index from 0 to {Size - 1}."));

    /// <summary>The range that the two arguments at a position give, both ends included; all elements without them.</summary>
    private Range RangeFrom(CallArguments call, int position)
    {
        if (call.Count < position) return ..Size;
        int first = call.Integer(position, 0, Size - 1);
        return first..(call.Integer(position + 1, first, Size - 1) + 1);
    }

    /// <summary>The same, where the end may be left out.</summary>
    private Range OpenRangeFrom(CallArguments call, int position) => call.Count == position
        ? call.Integer(position, 0, Size - 1)..Size
        : RangeFrom(call, position);

    private static ReadOnlySpan<double> Operand(CallArguments call, int position) => call.Object<VectorObject>(position).Items;

    private HocException WrongSize(CallArguments call, int operandSize) => call.Fault(
        RuntimeDiagnostics.SizeMismatch,
        $"{call.Callee}() needs Vectors of equal size, but {Name} has {Size} elements and the argument {operandSize}.",
        "Resize one of them, or copy the part you need with c(start, end).");
}

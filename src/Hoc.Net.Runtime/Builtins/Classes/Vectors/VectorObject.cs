using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <summary>HOC's Vector: a growing array of numbers. Its methods stand in chapters, one file each.</summary>
[HocClass("Vector", "new Vector(size, value)", "A growing array of numbers.", Most = 2)]
internal sealed partial class VectorObject : HocObject
{
    private const int LargestSize = 1 << 30;

    private double[] _items;

    /// <summary>Makes a Vector of a size, zero without an argument, filled with a value.</summary>
    public VectorObject(CallArguments call)
    {
        int size = call.Integer(1, 0);
        if (call.Count > 0) size = call.Integer(1, 0, LargestSize);
        _items = new double[size];
        Size = size;
        if (call.Count > 1) Items.Fill(call.Number(2));
    }

    private VectorObject(ReadOnlySpan<double> items)
    {
        _items = items.ToArray();
        Size = items.Length;
    }

    /// <summary>The elements in use.</summary>
    public Span<double> Items => _items.AsSpan(0, Size);

    /// <summary>How many elements are in use.</summary>
    public int Size { get; private set; }

    /// <summary>The label that plots and files show.</summary>
    public string Label { get; private set; } = "";

    /// <summary>Makes an unnumbered copy, which the session enrolls when a script sees it.</summary>
    public static VectorObject Of(HocSession session, ReadOnlySpan<double> items) =>
        session.Enroll(new VectorObject(items));

    /// <summary>Element <c>x[index]</c>.</summary>
    /// <exception cref="HocException">The index is out of range.</exception>
    public ref double At(double index)
    {
        if (index >= 0 && index < Size) return ref _items[(int)index];
        throw new HocException(new Diagnostic(
            RuntimeDiagnostics.IndexOutOfRange,
            null,
            $"index {index:G10} is out of range: {Name} has {Size} element{(Size == 1 ? "" : "s")}.",
            Size == 0 ? "Give it a size first, for example with resize(n)." : $"Use an index from 0 to {Size - 1}."));
    }

    /// <summary>A pointer to element <c>x[index]</c>, which follows the Vector when it is resized.</summary>
    public NumberReference ReferenceTo(double index)
    {
        At(index) += 0; // a bad index is a mistake now, not later
        return new VectorElementReference(this, (int)index);
    }

    /// <summary>Sets the size; new elements are zero, capacity only grows.</summary>
    public void SetSize(int size)
    {
        Reserve(size);
        if (size > Size) _items.AsSpan(Size, size - Size).Clear();
        Size = size;
    }

    /// <summary>Adds one element; amortised constant time.</summary>
    public void Add(double item)
    {
        if (Size == _items.Length) Reserve(Math.Max(8, 2 * Size));
        _items[Size++] = item;
    }

    /// <summary>Makes room for at least <paramref name="capacity"/> elements, so that recording allocates nothing.</summary>
    public void Reserve(int capacity)
    {
        if (capacity > _items.Length) Array.Resize(ref _items, capacity);
    }

    [HocMethod("size", "v.size()", "The number of elements.", Most = 0)]
    public double GetSize() => Size;

    [HocMethod("buffer_size", "v.buffer_size(n)", "The number of elements that fit without moving; with an argument, sets it.", Most = 1)]
    public double BufferSize(CallArguments call)
    {
        if (call.Count > 0) Array.Resize(ref _items, Math.Max(Size, call.Integer(1, 0, LargestSize)));
        return _items.Length;
    }

    [HocMethod("resize", "v.resize(n)", "Sets the number of elements; new ones are zero.", Least = 1, Most = 1)]
    public HocObject Resize(CallArguments call)
    {
        SetSize(call.Integer(1, 0, LargestSize));
        return this;
    }

    [HocMethod("clear", "v.clear()", "Removes all elements.", Most = 0)]
    public HocObject Clear()
    {
        Size = 0;
        return this;
    }

    [HocMethod("get", "v.get(i)", "Element i.", Least = 1, Most = 1)]
    public double Get(CallArguments call) => _items[call.Integer(1, 0, Size - 1)];

    [HocMethod("set", "v.set(i, value)", "Sets element i.", Least = 2, Most = 2)]
    public HocObject Set(CallArguments call)
    {
        _items[call.Integer(1, 0, Size - 1)] = call.Number(2);
        return this;
    }

    [HocMethod("label", "v.label(\"text\")", "The label that plots and files show; with an argument, sets it.", Most = 1)]
    public string GetOrSetLabel(CallArguments call)
    {
        if (call.Count > 0) Label = call.String(1);
        return Label;
    }

    /// <summary>The range that the last two arguments of a method give, both ends included; all without them.</summary>
    private Range RangeFrom(CallArguments call, int position)
    {
        if (call.Count < position) return ..Size;
        int first = call.Integer(position, 0, Size - 1);
        int last = call.Integer(position + 1, Size - 1);
        if (call.Count > position) last = call.Integer(position + 1, first, Size - 1);
        return first..(last + 1);
    }

    private static ReadOnlySpan<double> Operand(CallArguments call, int position) => call.Object<VectorObject>(position).Items;

    private HocException WrongSize(CallArguments call, int operandSize) => call.Fault(
        RuntimeDiagnostics.SizeMismatch,
        $"{call.Callee}() needs Vectors of equal size, but {Name} has {Size} elements and the argument {operandSize}.",
        "Resize one of them, or copy the part you need with c(start, end).");
}

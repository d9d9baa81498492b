using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>What elements are there: fill, append, insert, remove, copy.</content>
internal sealed partial class VectorObject
{
    [HocMethod("fill", "v.fill(value, start, end)", "Sets all elements, or those from start to end, to a value.", Least = 1, Most = 3)]
    public HocObject Fill(CallArguments call)
    {
        Items[RangeFrom(call, 2)].Fill(call.Number(1));
        return this;
    }

    [HocMethod("indgen", "v.indgen(start, stop, step)", "Sets the elements to a straight line: indgen(), (step), (start, step) keep the size; with three arguments the size follows.", Most = 3)]
    public HocObject IndexGenerator(CallArguments call)
    {
        double start = call.Count >= 2 ? call.Number(1) : 0;
        double step = call.Count > 0 ? call.Number(call.Count) : 1;
        if (call.Count == 3) SetSize(LineSize(call, start, call.Number(2), step));
        for (int i = 0; i < Size; i++) Items[i] = start + i * step;
        return this;
    }

    [HocMethod("append", "v.append(x, ...)", "Adds numbers, or the elements of Vectors, at the end.", Least = 1)]
    public HocObject Append(CallArguments call)
    {
        for (int i = 1; i <= call.Count; i++)
        {
            if (call.IsObject(i)) InsertAt(Size, Operand(call, i));
            else Add(call.Number(i));
        }

        return this;
    }

    [HocMethod("insrt", "v.insrt(i, x)", "Inserts a number or the elements of a Vector before element i.", Least = 2, Most = 2)]
    public HocObject Insert(CallArguments call)
    {
        int index = call.Integer(1, 0, Size);
        if (call.IsObject(2)) InsertAt(index, Operand(call, 2));
        else InsertAt(index, [call.Number(2)]);
        return this;
    }

    [HocMethod("remove", "v.remove(start, end)", "Removes element start, or those from start to end.", Least = 1, Most = 2)]
    public HocObject Remove(CallArguments call)
    {
        int first = call.Integer(1, 0, Size - 1);
        int last = call.Count > 1 ? call.Integer(2, first, Size - 1) : first;
        Items[(last + 1)..].CopyTo(Items[first..]);
        SetSize(Size - (last - first + 1));
        return this;
    }

    [HocMethod("c", "v.c(start, end)", "A copy of all elements, or of those from start to end.", Most = 2)]
    public HocObject Copy(CallArguments call) => Of(call.Session, Items[RangeFrom(call, 1)]);

    [HocMethod("at", "v.at(start, end)", "A copy of the elements from start to end.", Most = 2)]
    public HocObject CopyAt(CallArguments call) => Copy(call);

    [HocMethod("cl", "v.cl(start, end)", "A copy with the label.", Most = 2)]
    public HocObject CopyWithLabel(CallArguments call)
    {
        VectorObject copy = Of(call.Session, Items[RangeFrom(call, 1)]);
        copy.Label = Label;
        return copy;
    }

    [HocMethod("copy", "v.copy(source, ...)", "Copies elements of another Vector: (source), (source, to), (source, start, end), (source, to, start, end), (source, to, start, end, toStep, step) or (source, sourceIndices, indices).", Least = 1, Most = 6)]
    public HocObject CopyFrom(CallArguments call)
    {
        var source = call.Object<VectorObject>(1);
        if (call.Count == 1)
        {
            SetSize(source.Size);
            source.Items.CopyTo(Items);
            return this;
        }

        if (call.IsObject(2)) CopyIndexed(call, source);
        else CopyStretch(call, source);
        return this;
    }

    private void CopyStretch(CallArguments call, VectorObject source)
    {
        bool startsAtZero = call.Count == 3;
        int to = startsAtZero ? 0 : call.Integer(2, 0, LargestSize);
        int startPosition = startsAtZero ? 2 : 3;
        int start = call.Count >= startPosition ? call.Integer(startPosition, 0, Math.Max(0, source.Size - 1)) : 0;
        int end = source.Size - 1;
        if (call.Count > startPosition && call.Integer(startPosition + 1) >= 0)
            end = call.Integer(startPosition + 1, start, source.Size - 1);
        int toStep = call.Count > 4 ? call.Integer(5, 1, LargestSize) : 1;
        int step = call.Count > 5 ? call.Integer(6, 1, LargestSize) : 1;
        int count = (end - start) / step + 1;
        double[] taken = new double[count];
        for (int i = 0; i < count; i++) taken[i] = source.Items[start + i * step];
        int needed = to + (count - 1) * toStep + 1;
        if (needed > Size) SetSize(needed);
        for (int i = 0; i < count; i++) Items[to + i * toStep] = taken[i];
    }

    private void CopyIndexed(CallArguments call, VectorObject source)
    {
        ReadOnlySpan<double> from = Operand(call, 2);
        ReadOnlySpan<double> to = Operand(call, 3);
        if (from.Length != to.Length) throw WrongSize(call, to.Length);
        for (int i = 0; i < from.Length; i++) At(to[i]) = source.At(from[i]);
    }

    private void InsertAt(int index, ReadOnlySpan<double> items)
    {
        double[] inserted = items.ToArray(); // it may be this very Vector
        int oldSize = Size;
        SetSize(oldSize + inserted.Length);
        Items[index..oldSize].CopyTo(Items[(index + inserted.Length)..]);
        inserted.CopyTo(Items[index..]);
    }

    private static int LineSize(CallArguments call, double start, double stop, double step)
    {
        double steps = Math.Floor((stop - start) / step + 1e-10);
        if (steps >= 0 && steps < LargestSize) return (int)steps + 1;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"no line leads from {start:G10} to {stop:G10} in steps of {step:G10}.",
            "Give a step that leads from start towards stop.");
    }
}

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
            if (call.IsObject(i)) InsertAt(Size, OtherOperand(call, i));
            else Add(call.Number(i));
        }

        return this;
    }

    [HocMethod("insrt", "v.insrt(i, x, ...)", "Inserts numbers, or the elements of Vectors, before element i.", Least = 1)]
    public HocObject Insert(CallArguments call)
    {
        int index = call.Integer(1, 0, Size);
        for (int i = 2; i <= call.Count; i++)
        {
            int oldSize = Size;
            if (call.IsObject(i)) InsertAt(index, OtherOperand(call, i));
            else InsertAt(index, [call.Number(i)]);
            index += Size - oldSize;
        }

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
    public HocObject Copy(CallArguments call) => Of(call.Session, Items[OpenRangeFrom(call, 1)]);

    [HocMethod("at", "v.at(start, end)", "A copy of the elements from start to end.", Most = 2)]
    public HocObject CopyAt(CallArguments call) => Copy(call);

    [HocMethod("cl", "v.cl(start, end)", "A copy with the label.", Most = 2)]
    public HocObject CopyWithLabel(CallArguments call)
    {
        VectorObject copy = Of(call.Session, Items[OpenRangeFrom(call, 1)]);
        copy.Label = Label;
        return copy;
    }

    [HocMethod("copy", "v.copy(source, ...)", "Copies elements of another Vector: (source), (source, to), (source, start, end), (source, to, start, end), (source, to, start, end, toStep, step), (source, indices) or (source, sourceIndices, indices).", Least = 1, Most = 6)]
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

    /// <remarks>Element by element, so that a Vector copied into itself repeats what was copied before, as documented.</remarks>
    private void CopyStretch(CallArguments call, VectorObject source)
    {
        bool startsAtZero = call.Count == 3;
        int to = startsAtZero ? 0 : call.Integer(2, 0, LargestSize);
        int position = startsAtZero ? 2 : 3;
        int start = call.Count >= position ? call.Integer(position, 0, source.Size - 1) : 0;
        int end = call.Count > position ? call.Integer(position + 1, -1, source.Size - 1) : -1;
        if (end == -1) end = source.Size - 1;
        if (end < start && source.Size > 0)
        {
            throw call.Fault(
                RuntimeDiagnostics.ArgumentOutOfRange,
                $"{call.Callee}() cannot copy from element {start} to element {end}.",
                "Pass the start first; -1 as end means the last element.");
        }

        int toStep = call.Count > 4 ? call.Integer(5, 1, LargestSize) : 1;
        int step = call.Count > 4 ? call.Integer(6, 1, LargestSize) : 1;
        long needed = (long)((end - start) / step) * toStep + to + 1;
        if (needed > LargestSize) throw TooLarge(call, needed);
        if (needed > Size) SetSize((int)needed);
        for (int i = start, j = to; i <= end; i += step, j += toStep) Items[j] = source.Items[i];
    }

    private static HocException TooLarge(CallArguments call, long size) => call.Fault(
        RuntimeDiagnostics.OutOfMemory,
        $"{call.Callee}() would need a Vector of {size} elements.",
        $"A Vector has at most {LargestSize} elements.");

    /// <remarks>Indices outside either Vector are passed over, as documented.</remarks>
    private void CopyIndexed(CallArguments call, VectorObject source)
    {
        ReadOnlySpan<double> from = Operand(call, 2);
        ReadOnlySpan<double> to = call.Count > 2 ? Operand(call, 3) : from;
        double epsilon = call.Session.FloatEpsilon;
        for (int i = 0; i < Math.Min(from.Length, to.Length); i++)
        {
            (int target, int origin) = (Formatting.CNumber.ToInt32(to[i] + epsilon), Formatting.CNumber.ToInt32(from[i] + epsilon));
            if ((uint)target < (uint)Size && (uint)origin < (uint)source.Size) Items[target] = source.Items[origin];
        }
    }

    /// <summary>The elements of a Vector argument that must not be this Vector.</summary>
    private ReadOnlySpan<double> OtherOperand(CallArguments call, int position)
    {
        var other = call.Object<VectorObject>(position);
        if (!ReferenceEquals(other, this)) return other.Items;
        throw call.Fault(
            RuntimeDiagnostics.WrongArgumentKind,
            $"argument {position} of {call.Callee}() is {Name} itself.",
            "Pass a copy, which c() makes.");
    }

    private void InsertAt(int index, ReadOnlySpan<double> items)
    {
        int oldSize = Size;
        SetSize(checked(oldSize + items.Length));
        Items[index..oldSize].CopyTo(Items[(index + items.Length)..]);
        items.CopyTo(Items[index..]);
    }

    private static int LineSize(CallArguments call, double start, double stop, double step)
    {
        double steps = Math.Floor((stop - start) / step + 1e-9);
        if (steps >= 0 && steps < LargestSize && Math.Abs(step) <= Math.Abs(stop - start)) return (int)steps + 1;
        throw call.Fault(
            RuntimeDiagnostics.ArgumentOutOfRange,
            $"no line leads from {start:G10} to {stop:G10} in steps of {step:G10}.",
            "Give a step that leads from start towards stop.");
    }
}

using Hoc.Net.Runtime.Numerics;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Vectors;

/// <content>The order of elements and choices among them: sort, reverse, rotate, where.</content>
internal sealed partial class VectorObject
{
    [HocMethod("sort", "v.sort()", "Sorts the elements, the least first.", Most = 0)]
    public HocObject Sort()
    {
        DoubleSort.Sort(Items);
        return this;
    }

    [HocMethod("sortindex", "v.sortindex(destination)", "The indices that would sort the elements.", Most = 1)]
    public HocObject SortIndex(CallArguments call)
    {
        int[] order = DoubleSort.Order(Items);
        VectorObject destination = call.Count > 0 ? call.Object<VectorObject>(1) : Of(call.Session, []);
        destination.SetSize(order.Length);
        for (int i = 0; i < order.Length; i++) destination.Items[i] = order[i];
        return destination;
    }

    [HocMethod("reverse", "v.reverse()", "Turns the order around.", Most = 0)]
    public HocObject Reverse()
    {
        Items.Reverse();
        return this;
    }

    [HocMethod("rotate", "v.rotate(n, 0)", "Moves the elements n places up; those that fall off come back at the other end, or as zeros with a second argument.", Least = 1, Most = 2)]
    public HocObject Rotate(CallArguments call)
    {
        int places = Formatting.CNumber.ToInt32(call.Number(1));
        if (Size == 0) return this;
        if (Math.Abs((long)places) > Size || places == -Size) places %= Size;
        double[] old = Items.ToArray();
        for (int i = 0; i < Size; i++)
        {
            int from = i - places;
            bool fellOff = from < 0 || from >= Size;
            Items[i] = fellOff && call.Count > 1 ? 0 : old[(from % Size + Size) % Size];
        }

        return this;
    }

    [HocMethod("where", "v.where(source, \">\", x)", "Keeps the elements, of itself or of a source, that meet a condition.", Least = 2, Most = 4)]
    public HocObject Where(CallArguments call) => Select(call, takesIndices: false);

    [HocMethod("indvwhere", "v.indvwhere(source, \">\", x)", "Becomes the indices of the elements that meet a condition.", Least = 2, Most = 4)]
    public HocObject IndicesWhere(CallArguments call) => Select(call, takesIndices: true);

    [HocMethod("indwhere", "v.indwhere(\">\", x)", "The index of the first element that meets a condition, or -1.", Least = 2, Most = 3)]
    public double IndexWhere(CallArguments call)
    {
        var condition = VectorComparison.From(call, 1);
        for (int i = 0; i < Size; i++)
        {
            if (condition.Holds(Items[i])) return i;
        }

        return -1;
    }

    [HocMethod("index", "v.index(source, indices)", "Becomes the elements, of itself or of a source, at the given indices; 0 where there is none.", Least = 1, Most = 2)]
    public HocObject TakeAtIndices(CallArguments call)
    {
        var source = call.Count > 1 ? call.Object<VectorObject>(1) : this;
        ReadOnlySpan<double> indices = Operand(call, call.Count);
        double[] items = new double[indices.Length];
        for (int i = 0; i < items.Length; i++) items[i] = source.Holds(indices[i]) ? source.Items[(int)indices[i]] : 0;
        return Become(items);
    }

    [HocMethod("ind", "v.ind(indices)", "A new Vector of the elements at the given indices; where there is none it is passed over.", Least = 1, Most = 1)]
    public HocObject AtIndices(CallArguments call)
    {
        ReadOnlySpan<double> indices = Operand(call, 1);
        VectorObject taken = Of(call.Session, []);
        foreach (double index in indices)
        {
            if (Holds(index)) taken.Add(Items[(int)index]);
        }

        return taken;
    }

    private VectorObject Select(CallArguments call, bool takesIndices)
    {
        VectorObject source = call.IsObject(1) ? call.Object<VectorObject>(1) : this;
        var condition = VectorComparison.From(call, call.IsObject(1) ? 2 : 1);
        if (!ReferenceEquals(source, this)) SetSize(source.Size);
        ReadOnlySpan<double> items = source.Items;
        Span<double> selected = Items;
        int count = 0;
        for (int i = 0; i < items.Length; i++)
        {
            double item = items[i];
            if (condition.Holds(item)) selected[count++] = takesIndices ? i : item;
        }

        SetSize(count);
        return this;
    }

    /// <summary>Whether there is an element at an index, cut to a whole number.</summary>
    private bool Holds(double index) => index > -1 && index < Size;
}

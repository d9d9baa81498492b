using Hoc.Net.Mechanisms.Verbatim.Hosting;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>Vectors. A pointer to a Vector is one to its numbers as well.</summary>
internal static class VectorChapter
{
    private const int LargestSize = 1 << 30;

    public static IEnumerable<(string Name, LibraryBody Body)> Functions =>
    [
        ("vector_arg", static c => Argument(c, (int)c.Int(0))), ("vector_arg_px", ArgumentNumbers), ("is_vector_arg", IsArgument),
        ("vector_capacity", static c => (long)c.Machine.BufferAt(c.Int(0)).Count), ("vector_vec", Numbers), ("vector_instance_px", InstanceNumbers),
        ("vector_resize", Resize), ("vector_newsize", Resize), ("vector_buffer_size", static c => (long)c.Machine.BufferAt(c.Int(0)).Capacity),
        ("vector_new", static c => New(c, c.Int(0))), ("vector_new0", static c => New(c, 0)), ("vector_new1", static c => New(c, c.Int(0))), ("vector_new2", Copy),
        ("vector_delete", Delete), ("vector_temp_objvar", Place), ("vector_pobj", Place), ("vector_temp", static c => c.Machine.Holder(New(c, 0).Int)),
        ("vector_get_elem", static c => c.Memory.LoadDouble(Element(c))), ("vector_set_elem", SetElement), ("vector_append", Append),
        ("vector_get_label", static c => c.Machine.TemporaryText(c.Host.LabelOf(c.Machine.ObjectAt(c.Int(0))))), ("vector_set_label", SetLabel),
        ("install_vector_method", Install), ("nrn_mlh_gsort", Sort),
    ];

    private static long Argument(LibraryCall call, int position)
    {
        var instance = call.Host.ObjectArgument(position);
        return instance is not null && call.Host.BufferOf(instance) is not null
            ? call.Machine.Vector(instance)
            : throw call.Host.Mistake($"argument {position} is no Vector", "");
    }

    private static LibraryResult ArgumentNumbers(LibraryCall call) => Put(call, Argument(call, (int)call.Int(0)));

    private static LibraryResult InstanceNumbers(LibraryCall call) => Put(call, call.Int(0));

    private static LibraryResult Put(LibraryCall call, long vector)
    {
        var buffer = call.Machine.BufferAt(vector);
        call.Memory.Store(call.Int(1), 8, (ulong)vector);
        return buffer.Count;
    }

    private static LibraryResult IsArgument(LibraryCall call)
    {
        var position = (int)call.Int(0);
        return position <= call.Host.ArgumentCount && call.Host.KindOfArgument(position) == HostValueKind.Object
            && call.Host.ObjectArgument(position) is { } instance && call.Host.BufferOf(instance) is not null ? 1L : 0;
    }

    private static LibraryResult Numbers(LibraryCall call)
    {
        call.Machine.BufferAt(call.Int(0));
        return call.Int(0);
    }

    private static LibraryResult Resize(LibraryCall call)
    {
        var buffer = call.Machine.BufferAt(call.Int(0));
        if (call.Int(1) is < 0 or > LargestSize)
            throw new CodeFaultException($"a Vector cannot have {call.Int(1)} elements");
        call.Host.Claim(8 * Math.Max(0, call.Int(1) - buffer.Capacity));
        buffer.Count = (int)call.Int(1);
        return call.Int(0);
    }

    private static LibraryResult New(LibraryCall call, long size)
    {
        if (size is < 0 or > LargestSize)
            throw new CodeFaultException($"a Vector cannot have {size} elements");
        var vector = call.Host.NewVector((int)size);
        call.Host.Retain(vector);
        return call.Machine.Vector(vector);
    }

    private static LibraryResult Copy(LibraryCall call)
    {
        var from = call.Machine.BufferAt(call.Int(0));
        var made = New(call, from.Count);
        from.Values.CopyTo(call.Machine.BufferAt(made.Int).Values);
        return made;
    }

    private static LibraryResult Delete(LibraryCall call)
    {
        if (call.Int(0) != 0)
            call.Host.Release(call.Machine.ObjectAt(call.Int(0)));
        return 0;
    }

    private static LibraryResult Place(LibraryCall call) => call.Machine.Holder(call.Machine.Object(call.Machine.ObjectAt(call.Int(0))));

    private static long Element(LibraryCall call)
    {
        var count = call.Machine.BufferAt(call.Int(0)).Count;
        return call.Int(1) >= 0 && call.Int(1) < count
            ? call.Int(0) + 8 * call.Int(1)
            : throw new CodeFaultException($"a Vector of {count} elements has no element {call.Int(1)}");
    }

    private static LibraryResult SetElement(LibraryCall call)
    {
        call.Memory.StoreDouble(Element(call), call.Real(2));
        return 0;
    }

    private static LibraryResult Append(LibraryCall call)
    {
        call.Machine.BufferAt(call.Int(0)).Add(call.Real(1));
        return 0;
    }

    private static LibraryResult SetLabel(LibraryCall call)
    {
        call.Host.SetLabelOf(call.Machine.ObjectAt(call.Int(0)), call.Text(1));
        return 0;
    }

    /// <summary>Gives the class Vector a method that runs C code.</summary>
    private static LibraryResult Install(LibraryCall call)
    {
        var machine = call.Machine;
        if (machine.FunctionAt(call.Int(1)) is not FunctionReference function)
            throw new CodeFaultException("install_vector_method() was given no function");
        call.Host.InstallVectorMethod(call.Text(0), vector => machine.Guarded(function.Image, () => machine.CallReal(function, machine.Vector(vector))));
        return 0;
    }

    /// <summary>Sorts indices by the numbers that they stand for: quicksort with the middle of three, insertion for few (Hoare 1962).</summary>
    private static LibraryResult Sort(LibraryCall call)
    {
        var (numbers, indices, count, order) = (call.Int(0), call.Int(1), (int)call.Int(2), call.Int(3));
        var machine = call.Machine;
        var memory = call.Memory;
        var sorted = new int[Math.Max(0, count)];
        for (var i = 0; i < count; i++)
            sorted[i] = (int)memory.Load(indices + 4L * i, 4);
        var values = sorted.Select(i => memory.LoadDouble(numbers + 8L * i)).ToArray();
        var positions = Enumerable.Range(0, sorted.Length).ToArray();
        positions = [.. positions.OrderBy(static i => i, Comparer<int>.Create((a, b) => (int)machine.Compare(order, values[a], values[b])))];
        for (var i = 0; i < count; i++)
            memory.Store(indices + 4L * i, 4, (uint)sorted[positions[i]]);
        return 1;
    }
}

using Hoc.Net.Mechanisms.Verbatim.Memory;

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>Memory that C code asks for, and copying between places.</summary>
internal static class MemoryChapter
{
    private const string Made = "memory from malloc()";

    public static IEnumerable<(string Name, LibraryBody Body)> Functions =>
    [
        ("malloc", Allocate), ("emalloc", Allocate), ("hoc_Emalloc", Allocate),
        ("calloc", AllocateCleared), ("ecalloc", AllocateCleared), ("hoc_Ecalloc", AllocateCleared),
        ("realloc", Reallocate), ("erealloc", Reallocate), ("hoc_Erealloc", Reallocate),
        ("free", Free), ("hoc_malchk", static _ => 0), ("memcpy", Copy), ("memmove", Copy), ("bcopy", CopyBackwards), ("memset", Set), ("bzero", Clear),
        ("memcmp", Compare), ("memchr", Find), ("qsort", Sort), ("bsearch", Search),
    ];

    private static LibraryResult Allocate(LibraryCall call) => call.Memory.Allocate(call.Int(0), Made);

    private static LibraryResult AllocateCleared(LibraryCall call)
    {
        var (count, size) = (call.Int(0), call.Int(1));
        var length = (Int128)count * size;
        if (count < 0 || size < 0 || length > int.MaxValue)
            throw new CodeFaultException($"memory for {count} times {size} bytes cannot be had");
        return call.Memory.Allocate((long)length, Made);
    }

    private static LibraryResult Reallocate(LibraryCall call)
    {
        var (old, length) = (call.Int(0), call.Int(1));
        var made = call.Memory.Allocate(length, Made);
        if (old == 0)
            return made;
        if (call.Memory.Find(old) is not PlainBlock { Owner: null } block)
            throw new CodeFaultException("realloc() was given a pointer that malloc() did not make");
        call.Memory.Copy(made, old, Math.Min(length, block.Length));
        call.Memory.Free(old);
        return made;
    }

    private static LibraryResult Free(LibraryCall call)
    {
        call.Memory.Free(call.Int(0));
        return 0;
    }

    private static LibraryResult Copy(LibraryCall call)
    {
        call.Memory.Copy(call.Int(0), call.Int(1), call.Int(2));
        return call.Int(0);
    }

    private static LibraryResult CopyBackwards(LibraryCall call)
    {
        call.Memory.Copy(call.Int(1), call.Int(0), call.Int(2));
        return 0;
    }

    private static LibraryResult Set(LibraryCall call)
    {
        call.Memory.Fill(call.Int(0), (byte)call.Int(1), call.Int(2));
        return call.Int(0);
    }

    private static LibraryResult Clear(LibraryCall call)
    {
        call.Memory.Fill(call.Int(0), 0, call.Int(1));
        return 0;
    }

    private static LibraryResult Compare(LibraryCall call)
    {
        var (a, b, length) = (call.Int(0), call.Int(1), call.Int(2));
        for (long i = 0; i < length; i++)
            if ((long)call.Memory.Load(a + i, 1) - (long)call.Memory.Load(b + i, 1) is not 0 and var difference)
                return difference;
        return 0;
    }

    private static LibraryResult Find(LibraryCall call)
    {
        var (at, value, length) = (call.Int(0), (byte)call.Int(1), call.Int(2));
        for (long i = 0; i < length; i++)
            if ((byte)call.Memory.Load(at + i, 1) == value)
                return at + i;
        return 0;
    }

    /// <summary>A stable merge sort, as the GNU library's qsort is one.</summary>
    private static LibraryResult Sort(LibraryCall call)
    {
        var (at, count, size, order) = (call.Int(0), call.Int(1), call.Int(2), call.Int(3));
        if (count < 2 || size <= 0)
            return 0;
        var frame = call.Frame;
        var memory = call.Memory;
        memory.Checked(at, count * size);
        var (from, to) = (memory.Allocate(count * size, "the copy of qsort()"), memory.Allocate(count * size, "the copy of qsort()"));
        memory.Copy(from, at, count * size);
        for (var width = 1L; width < count; width *= 2)
        {
            for (var start = 0L; start < count; start += 2 * width)
                Merge(frame, from, to, (start, Math.Min(start + width, count), Math.Min(start + 2 * width, count)), size, order);
            (from, to) = (to, from);
        }

        memory.Copy(at, from, count * size);
        memory.Free(from);
        memory.Free(to);
        return 0;
    }

    private static void Merge(CodeFrame frame, long from, long to, (long Start, long Middle, long End) part, long size, long order)
    {
        var (left, right) = (part.Start, part.Middle);
        for (var at = part.Start; at < part.End; at++)
        {
            var takesLeft = left < part.Middle && (right >= part.End || frame.Machine.Compare(frame, order, from + left * size, from + right * size) <= 0);
            frame.Memory.Copy(to + at * size, from + (takesLeft ? left++ : right++) * size, size);
        }
    }

    private static LibraryResult Search(LibraryCall call)
    {
        var (key, at, size, order) = (call.Int(0), call.Int(1), call.Int(3), call.Int(4));
        var (low, high) = (0L, call.Int(2));
        while (low < high)
        {
            var middle = (low + high) / 2;
            var comparison = call.Machine.Compare(call.Frame, order, key, at + middle * size);
            if (comparison == 0)
                return at + middle * size;
            if (comparison < 0)
                high = middle;
            else
                low = middle + 1;
        }

        return 0;
    }
}

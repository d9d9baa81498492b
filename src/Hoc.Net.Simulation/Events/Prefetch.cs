using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Hoc.Net.Simulation.Events;

/// <summary>Asks the processor for memory that will be needed soon. A network's connections do not fit into the cache.</summary>
internal static unsafe class Prefetch
{
    private const int Line = 64; // bytes

    /// <summary>The first two lines of an object. That it may be moved meanwhile does no harm.</summary>
    public static void Object(object? o)
    {
        if (!Sse.IsSupported)
            return;
        var address = *(byte**)Unsafe.AsPointer(ref o);
        Sse.Prefetch0(address);
        Sse.Prefetch0(address + Line);
    }

    /// <summary>An element of an array.</summary>
    public static void Element(double[]? array, int index)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(*(byte**)Unsafe.AsPointer(ref array) + (2 * sizeof(nint)) + ((long)index * sizeof(double)));
    }
}

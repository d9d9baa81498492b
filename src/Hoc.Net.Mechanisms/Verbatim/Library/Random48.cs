namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>drand48 as POSIX defines it: x = 0x5DEECE66D x + 0xB modulo 2^48.</summary>
internal sealed class Random48
{
    private ulong _state;

    public void Seed(uint seed) => _state = ((ulong)seed << 16) | 0x330E;

    /// <summary>A number from 0 to below 1.</summary>
    public double NextDouble() => Next() * (1.0 / (1UL << 48));

    /// <summary>A number from 0 to 2^31 - 1.</summary>
    public long NextInteger() => (long)(Next() >> 17);

    private ulong Next() => _state = (0x5DEECE66DUL * _state + 0xB) & ((1UL << 48) - 1);
}

namespace Hoc.Net.Simulation.Stepping;

/// <summary>
/// Keeps objects that were made before it and those made after it on different lines of the cache, neighbours that processors fetch along included.
/// </summary>
internal sealed class CacheMargin
{
    private readonly byte[] _bytes = new byte[256];

    public int Size => _bytes.Length;
}

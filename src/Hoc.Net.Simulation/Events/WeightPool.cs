namespace Hoc.Net.Simulation.Events;

/// <summary>
/// Where the weights of connections lie, those of each side by side, in the order of their making. A place is not given twice; a block ends with the last connection that has
/// weights in it.
/// </summary>
internal sealed class WeightPool
{
    private const int FirstLength = 64;
    private const int MostLength = 8192; // 64 KB, so that it is moved and given back as small objects are

    private double[] _block = [];
    private int _used;

    /// <summary>So many weights, all 0.</summary>
    public WeightSlice Take(int count)
    {
        if (_used + count > _block.Length)
        {
            _block = new double[Math.Max(count, Math.Clamp(2 * _block.Length, FirstLength, MostLength))];
            _used = 0;
        }

        _used += count;
        return new(_block, _used - count, count);
    }
}

namespace Hoc.Net.Mechanisms.Verbatim.Library;

/// <summary>
/// The random() of the GNU C library, which is its rand() as well: an additive feedback generator of degree 31, x(i) = x(i - 3) + x(i - 31), seeded
/// by a minimal standard generator (Park and Miller 1988); the first 310 numbers are dropped.
/// </summary>
internal sealed class SystemRandom
{
    private const int Degree = 31;
    private const int Separation = 3;

    private readonly uint[] _state = new uint[Degree];
    private int _front;
    private int _rear;

    public SystemRandom() => Seed(1);

    public void Seed(uint seed)
    {
        var word = (int)(seed == 0 ? 1 : seed);
        _state[0] = (uint)word;
        for (var i = 1; i < Degree; i++)
        {
            long high = word / 127773, low = word % 127773;
            var next = 16807 * low - 2836 * high;
            word = (int)(next < 0 ? next + 2147483647 : next);
            _state[i] = (uint)word;
        }

        (_front, _rear) = (Separation, 0);
        for (var i = 0; i < 10 * Degree; i++)
            Next();
    }

    /// <summary>A number from 0 to 2^31 - 1.</summary>
    public int Next()
    {
        var sum = _state[_front] += _state[_rear];
        _front = (_front + 1) % Degree;
        _rear = (_rear + 1) % Degree;
        return (int)(sum >> 1);
    }
}

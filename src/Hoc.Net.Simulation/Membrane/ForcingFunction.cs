using System.Globalization;

namespace Hoc.Net.Simulation.Membrane;

/// <summary>
/// A function of one variable that the points in a file describe: six lines of any text, then a line with x and y for each point, in any order.
/// Beyond the first and the last point it reaches a tenth of the adjacent interval.
/// </summary>
public sealed class ForcingFunction
{
    private const int HeaderLines = 6;
    private const double Margin = 0.1; // of an interval

    private readonly string _file;
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _curvature; // second derivatives, 0 at both ends

    private ForcingFunction(string file, (double X, double Y)[] points)
    {
        _file = file;
        _x = [.. points.Select(static p => p.X)];
        _y = [.. points.Select(static p => p.Y)];
        _curvature = Curvature(_x, _y);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="file">The name to call it by.</param>
    /// <param name="path">Where it lies.</param>
    internal static ForcingFunction Read(string file, string path)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ForcingFileException(file, "it cannot be read", "Put it into the folder where the script runs.");
        }

        var points = lines.Select(static (text, index) => (text, index)).Skip(HeaderLines).Where(static l => l.text.Trim().Length > 0)
            .Select(l => Point(file, l.text, l.index + 1)).OrderBy(static p => p.X).ToArray();
        if (points.Length < 3)
            throw new ForcingFileException(file, "it has less than three points", "Write six lines of text, then a line with x and y for each point.");
        for (var i = 1; i < points.Length; i++)
            if (points[i].X == points[i - 1].X)
                throw new ForcingFileException(file, string.Create(CultureInfo.InvariantCulture, $"two points have x = {points[i].X}"), "Remove one of them.");
        return new(file, points);
    }

    /// <summary>The value of the natural cubic spline through the points; on its line beyond the ends (force).</summary>
    /// <exception cref="ForcingFileException">x lies too far outside.</exception>
    public double Spline(double x)
    {
        var i = IntervalOf(x);
        var width = _x[i + 1] - _x[i];
        if (x < _x[0] || x > _x[^1])
        {
            var end = x < _x[0] ? 0 : _x.Length - 1;
            return _y[end] + (x - _x[end]) * (_y[i + 1] - _y[i]) / width;
        }

        var (left, right) = ((_x[i + 1] - x) / width, (x - _x[i]) / width);
        return left * _y[i] + right * _y[i + 1]
            + ((left * left * left - left) * _curvature[i] + (right * right * right - right) * _curvature[i + 1]) * width * width / 6;
    }

    /// <summary>The value of the last point at or before x (stepforce).</summary>
    /// <exception cref="ForcingFileException">x lies too far outside.</exception>
    public double Step(double x)
    {
        var i = IntervalOf(x);
        return _y[x >= _x[^1] ? i + 1 : i];
    }

    /// <summary>The interval that x lies in, or that it is next to.</summary>
    private int IntervalOf(double x)
    {
        var last = _x.Length - 1;
        if (!(x >= _x[0] - Margin * (_x[1] - _x[0]) && x <= _x[last] + Margin * (_x[last] - _x[last - 1])))
        {
            throw new ForcingFileException(
                _file, string.Create(CultureInfo.InvariantCulture, $"{x} lies outside of its points"), "Give it points for all values that the mechanism asks for.");
        }

        var (low, high) = (0, last);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (_x[middle] <= x)
                low = middle;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>A point, in single precision as NEURON reads it.</summary>
    private static (double X, double Y) Point(string file, string text, int line)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length >= 2 && TryParse(words[0], out var x) && TryParse(words[1], out var y))
            return (x, y);
        throw new ForcingFileException(file, $"line {line} is no point", "From the seventh line on, write x and y.");
    }

    private static bool TryParse(string word, out float number) =>
        float.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && float.IsFinite(number);

    /// <summary>The second derivatives at the points: a tridiagonal system.</summary>
    private static double[] Curvature(double[] x, double[] y)
    {
        var n = x.Length;
        var (result, factor) = (new double[n], new double[n]);
        for (var i = 1; i < n - 1; i++)
        {
            var (before, after) = (x[i] - x[i - 1], x[i + 1] - x[i]);
            var pivot = 2 * (before + after) - before * factor[i - 1];
            factor[i] = after / pivot;
            result[i] = (6 * ((y[i + 1] - y[i]) / after - (y[i] - y[i - 1]) / before) - before * result[i - 1]) / pivot;
        }

        for (var i = n - 2; i > 0; i--)
            result[i] -= factor[i] * result[i + 1];
        return result;
    }
}

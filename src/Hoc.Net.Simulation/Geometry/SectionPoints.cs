using System.Collections;

namespace Hoc.Net.Simulation.Geometry;

/// <summary>
/// The 3-D points of a section, from the end nearest to the root on. Two or more of them are the section's shape: its length is
/// theirs, and diameters, areas and axial resistances of its segments follow from the frusta between them, whatever nseg is.
/// </summary>
/// <remarks>
/// What follows from a change is computed when it is asked for, so adding a point is cheap. When the section's length is set, the
/// points are stretched to it about the first one; when a diameter is set, each point takes the diameter of its segment. While
/// <see cref="Model.IsShapeFixed"/>, neither length nor diameters can be set.
/// </remarks>
public sealed class SectionPoints : IReadOnlyList<Point3D>
{
    private readonly Section _section;
    private StoredPoint[] _points = [];
    private int _count;

    internal SectionPoints(Section section) => _section = section;

    /// <summary>The number of points; 0 while the section is a cable of the length and diameters given to it.</summary>
    public int Count => _count;

    /// <summary>A point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    /// <exception cref="InvalidPropertyException">A coordinate or the diameter set is not finite, or the diameter is negative.</exception>
    public Point3D this[int index]
    {
        get
        {
            ref readonly var point = ref Stored(index);
            return new(point.X, point.Y, point.Z, point.Diameter, point.HasSpine);
        }

        set
        {
            var point = Checked(value.X, value.Y, value.Z, value.Diameter, value.HasSpine);
            Stored(index) = point;
            Measure(index);
        }
    }

    /// <summary>The distance of a point from the first one along the points, µm.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    public double ArcLength(int index) => Stored(index).Arc;

    /// <summary>Appends a point.</summary>
    /// <param name="x">µm</param>
    /// <param name="y">µm</param>
    /// <param name="z">µm</param>
    /// <param name="diameter">µm</param>
    /// <param name="hasSpine">Whether a spine was seen at the point.</param>
    /// <exception cref="InvalidPropertyException">A number is not finite, or the diameter is negative.</exception>
    public void Add(double x, double y, double z, double diameter, bool hasSpine = false)
    {
        var point = Checked(x, y, z, diameter, hasSpine);
        Cable.SettlePoints();
        Reserve(_count + 1);
        _points[_count++] = point;
        Measure(_count - 1);
    }

    /// <inheritdoc cref="Add(double, double, double, double, bool)"/>
    public void Add(Point3D point) => Add(point.X, point.Y, point.Z, point.Diameter, point.HasSpine);

    /// <summary>Inserts a point before another one, or at the end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The index is not in 0 to <see cref="Count"/>.</exception>
    /// <exception cref="InvalidPropertyException">A number is not finite, or the diameter is negative.</exception>
    public void Insert(int index, Point3D point)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)_count, nameof(index));
        var stored = Checked(point.X, point.Y, point.Z, point.Diameter, point.HasSpine);
        Cable.SettlePoints();
        Reserve(_count + 1);
        _points.AsSpan(index, _count - index).CopyTo(_points.AsSpan(index + 1));
        _points[index] = stored;
        _count++;
        Measure(index);
    }

    /// <summary>Changes the diameter at a point; the others keep their places.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    /// <exception cref="InvalidPropertyException">The diameter is not finite, or negative.</exception>
    public void SetDiameter(int index, double diameter, bool hasSpine = false)
    {
        var point = Checked(0, 0, 0, diameter, hasSpine);
        Stored(index).SignedDiameter = point.SignedDiameter;
        Cable.NotePoints();
    }

    /// <summary>Removes a point. The section keeps its length when its last point goes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such point.</exception>
    public void RemoveAt(int index)
    {
        Stored(index) = default;
        _points.AsSpan(index + 1, _count - index - 1).CopyTo(_points.AsSpan(index));
        _count--;
        Measure(index);
    }

    /// <summary>Removes all points. The section keeps the length, the diameters and, as in NEURON, the areas that they gave it.</summary>
    public void Clear()
    {
        Cable.SettlePoints();
        _count = 0;
        _points = [];
        _section.Model.NoteShapeChange(); // areas and resistances stay too, until something else changes
    }

    /// <summary>Puts points in the place of those there are.</summary>
    /// <exception cref="InvalidPropertyException">A number is not finite, or a diameter is negative.</exception>
    public void Replace(ReadOnlySpan<Point3D> points)
    {
        var stored = new StoredPoint[points.Length];
        for (var i = 0; i < stored.Length; i++)
            stored[i] = Checked(points[i].X, points[i].Y, points[i].Z, points[i].Diameter, points[i].HasSpine);
        Cable.SettlePoints();
        _points = stored;
        _count = stored.Length;
        Measure(0);
    }

    /// <inheritdoc/>
    public IEnumerator<Point3D> GetEnumerator()
    {
        for (var i = 0; i < _count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The points for computations, which must not settle what is pending.</summary>
    internal Span<StoredPoint> Raw => _points.AsSpan(0, _count);

    /// <summary>Makes room for a number of points, so that adding them moves nothing.</summary>
    internal void Reserve(int count)
    {
        if (count > _points.Length)
            Array.Resize(ref _points, Math.Max(count, Math.Max(4, _points.Length + _points.Length / 2)));
    }

    /// <summary>Moves all points so that their whole length becomes another one, about the first point.</summary>
    internal void Stretch(double length)
    {
        var points = Raw;
        if (points.Length < 2 || points[^1].Arc == 0)
            return;
        double x = points[0].X, y = points[0].Y, z = points[0].Z;
        var factor = length / points[^1].Arc;
        foreach (ref var point in points)
        {
            point.Arc *= factor;
            point.X = (float)(x + (point.X - x) * factor);
            point.Y = (float)(y + (point.Y - y) * factor);
            point.Z = (float)(z + (point.Z - z) * factor);
        }
    }

    private SectionCable Cable => _section.Alive().Cable;

    private ref StoredPoint Stored(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)_count, nameof(index));
        Cable.SettlePoints();
        return ref _points[index];
    }

    /// <summary>Measures the arc lengths from a point on; the section takes on the whole length.</summary>
    private void Measure(int from)
    {
        var points = Raw;
        if (from == 0 && points.Length > 0)
        {
            points[0].Arc = 0;
            from = 1;
        }

        for (var i = from; i < points.Length; i++)
        {
            ref readonly var before = ref points[i - 1];
            ref var point = ref points[i];
            double x = point.X - before.X, y = point.Y - before.Y, z = point.Z - before.Z;
            point.Arc = before.Arc + Math.Sqrt(x * x + y * y + z * z);
        }

        Cable.NotePoints(points.Length > 0 ? points[^1].Arc : null);
    }

    private StoredPoint Checked(double x, double y, double z, double diameter, bool hasSpine)
    {
        var point = new StoredPoint
        {
            X = Finite(x, "x3d"),
            Y = Finite(y, "y3d"),
            Z = Finite(z, "z3d"),
            SignedDiameter = Finite(hasSpine ? -diameter : diameter, "diam3d"),
        };
        return diameter >= 0 ? point : throw new InvalidPropertyException(_section.Name, "diam3d", diameter, "a number that is not negative");
    }

    private float Finite(double value, string property) => float.IsFinite((float)value)
        ? (float)value
        : throw new InvalidPropertyException(_section.Name, property, value, "a finite number");
}

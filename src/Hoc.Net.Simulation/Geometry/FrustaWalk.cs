namespace Hoc.Net.Simulation.Geometry;

/// <summary>
/// Integrates diameter, lateral area and axial resistance over the frusta between a section's 3-D points, half a segment at a time
/// from the first point on. Between points the diameter is linear; behind the last one the last frustum goes on.
/// </summary>
/// <remarks>
/// Per frustum of length h and end diameters p and q: ∫diam = (p+q)h/2, area = π(p+q)/2·√(h²+((q−p)/2)²), resistance
/// = 4·Ra·h/(π·p·q), all exact. NEURON sums in this order, which decides the last bits.
/// </remarks>
internal ref struct FrustaWalk(ReadOnlySpan<StoredPoint> points, double segmentLength)
{
    private const double Least = 1e-15;

    private readonly ReadOnlySpan<StoredPoint> _points = points;
    private int _index;
    private double _arc; // µm, where the walk stands
    private double _diameter = points[0].Diameter; // µm, there

    /// <summary>Twice the integral of the diameter over the present segment, µm².</summary>
    public double DiameterIntegral { get; private set; }

    /// <summary>The lateral area of the present segment times 2/π, µm².</summary>
    public double AreaIntegral { get; private set; }

    /// <summary>Spines on the present segment.</summary>
    public int Spines { get; private set; }

    /// <summary>Starts the integrals of a segment.</summary>
    public void Begin()
    {
        DiameterIntegral = 0;
        AreaIntegral = 0;
        Spines = 0;
    }

    /// <summary>Walks over half a segment.</summary>
    /// <param name="from">Where it begins, µm.</param>
    /// <returns>Its resistance as ∫ds/diam², 1/µm.</returns>
    public double WalkHalf(double from)
    {
        var to = from + segmentLength / 2;
        var resistance = 0.0;
        while (true)
        {
            ref readonly var here = ref _points[_index];
            ref readonly var next = ref _points[_index + 1];
            if (here.HasSpine && here.Arc >= from && here.Arc < to)
                Spines++;
            if (next.Arc > to || _index + 2 == _points.Length)
            {
                var fraction = Math.Abs(next.Arc - here.Arc) < 1e-10 ? 1 : (to - here.Arc) / (next.Arc - here.Arc);
                Integrate(to, (1 - fraction) * here.Diameter + fraction * next.Diameter, ref resistance);
                return resistance;
            }

            Integrate(next.Arc, next.Diameter, ref resistance);
            _index++;
        }
    }

    private void Integrate(double arc, double diameter, ref double resistance)
    {
        var length = arc - _arc;
        var sum = diameter + _diameter;
        DiameterIntegral += sum * length;
        if (length < Least)
            length = Least;
        var conductance = diameter * _diameter / length;
        resistance += 1 / (conductance == 0 ? Least : conductance);
        var slope = .5 * (diameter - _diameter);
        AreaIntegral += sum * Math.Sqrt(length * length + slope * slope);
        _arc = arc;
        _diameter = diameter;
    }
}

using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Integration;

/// <summary>
/// Where the unknowns of a small system lie, one by one: a cell of one segment has a handful, each in a column of its own, and calls for each column would cost more than the copying.
/// </summary>
internal sealed class UnknownPlaces
{
    /// <summary>With more unknowns columns are copied as blocks.</summary>
    public const int Most = 64;

    private readonly double[] _state;
    private readonly int[] _values; // addresses
    private readonly int[] _derivatives; // addresses

    private UnknownPlaces(double[] state, int count)
    {
        _state = state;
        _values = new int[count];
        _derivatives = new int[count];
    }

    /// <summary>Finds them; null where there are many.</summary>
    public static UnknownPlaces? Of(Layout layout, BlockEquations[] blocks, int count)
    {
        if (count > Most)
            return null;
        var places = new UnknownPlaces(layout.Capacitance.State, count);
        foreach (var equations in blocks)
        {
            for (var i = 0; i < equations.Block.SegmentCount; i++)
            {
                places._values[equations.Voltages + i] = layout.Capacitance.Voltage + equations.Block.First + i;
                places._derivatives[equations.Voltages + i] = layout.Capacitance.Rhs + equations.Block.First + i;
            }

            foreach (var run in equations.States)
            {
                for (var row = 0; row < run.Rows.Count; row++)
                {
                    places._values[run.Offset + row] = run.StateAt(row);
                    places._derivatives[run.Offset + row] = run.DerivativeAt(row);
                }
            }
        }

        return places;
    }

    /// <summary>Copies the present state to y.</summary>
    public void Gather(Span<double> y) => Gather(_values, y);

    /// <summary>Copies y to the present state.</summary>
    public void Scatter(ReadOnlySpan<double> y) => Scatter(y, _values);

    /// <summary>Copies the present derivatives.</summary>
    public void GatherDerivatives(Span<double> derivatives) => Gather(_derivatives, derivatives);

    /// <summary>Copies to the present derivatives.</summary>
    public void ScatterDerivatives(ReadOnlySpan<double> derivatives) => Scatter(derivatives, _derivatives);

    private void Gather(int[] places, Span<double> to)
    {
        var state = _state;
        for (var i = 0; i < places.Length; i++)
            to[i] = state[places[i]];
    }

    private void Scatter(ReadOnlySpan<double> from, int[] places)
    {
        var state = _state;
        for (var i = 0; i < places.Length; i++)
            state[places[i]] = from[i];
    }
}

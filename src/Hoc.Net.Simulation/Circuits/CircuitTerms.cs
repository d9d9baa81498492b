using Hoc.Net.Simulation.Solving.Coupled;

namespace Hoc.Net.Simulation.Circuits;

/// <summary>Takes the elements of a circuit's matrix, those that are not zero, in any order, into the system of equations.</summary>
/// <remarks>Where they come in the order of the last time, as they mostly do, their places are known.</remarks>
public sealed class CircuitTerms
{
    private readonly SparseMatrix? _matrix; // null where no system takes the elements
    private readonly int[] _equations; // by unknown; negative for what is ground
    private readonly List<(int Row, int Column, int Entry)> _places = [];
    private int _next;
    private double _factor;
    private double[] _state = [];
    private double[]? _product; // with the unknowns, where it is wanted

    internal CircuitTerms(SparseMatrix matrix, int[] equations) => (_matrix, _equations) = (matrix, equations);

    /// <summary>For asking for columns.</summary>
    /// <param name="count">The number of unknowns.</param>
    internal CircuitTerms(int count)
    {
        _equations = new int[count];
        Array.Fill(_equations, -1);
    }

    /// <summary>The elements of one column, of what a circuit tells.</summary>
    internal double[] Column(int column, Action<CircuitTerms> tell)
    {
        var (unit, elements) = (new double[_equations.Length], new double[_equations.Length]);
        unit[column] = 1;
        Begin(1, unit, elements);
        tell(this);
        return elements;
    }

    internal void Begin(double factor, double[] state, double[]? product)
    {
        _next = 0;
        (_factor, _state, _product) = (factor, state, product);
    }

    /// <summary>Adds an element.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="column">The column.</param>
    /// <param name="value">The element.</param>
    public void Add(int row, int column, double value)
    {
        var entry = Entry(row, column);
        if (entry >= 0)
            _matrix!.Values[entry] += _factor * value;
        if (_product is not null)
            _product[row] += value * _state[column];
    }

    private int Entry(int row, int column)
    {
        var place = _next++;
        if (place < _places.Count && _places[place].Row == row && _places[place].Column == column)
            return _places[place].Entry;
        var (equation, unknown) = (_equations[row], _equations[column]);
        var entry = equation < 0 || unknown < 0 ? -1 : _matrix!.Entry(equation, unknown);
        if (place < _places.Count)
            _places[place] = (row, column, entry);
        else
            _places.Add((row, column, entry));
        return entry;
    }
}

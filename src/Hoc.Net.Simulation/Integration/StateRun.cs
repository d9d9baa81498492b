using Hoc.Net.Simulation.Membrane;
using Hoc.Net.Simulation.Solving;

namespace Hoc.Net.Simulation.Integration;

/// <summary>One state of all instances of a mechanism in one block of cells, beside the part of the integrator's vector that holds it.</summary>
/// <remarks>Derivatives lie in a column of the mechanism; so do states, but for concentrations of ions, which lie in rows of the ion's.</remarks>
internal sealed class StateRun
{
    private readonly KernelFrame _frame;
    private readonly int _derivative; // address
    private readonly int _state; // address, of the first row or of the ion's column
    private readonly int[]? _ionRows;

    /// <param name="frame">The mechanism.</param>
    /// <param name="equation">The state.</param>
    /// <param name="rows">The rows in the block.</param>
    /// <param name="offset">Where its part of the vector begins.</param>
    public StateRun(KernelFrame frame, StateEquation equation, RowRange rows, int offset)
    {
        _frame = frame;
        Equation = equation;
        Rows = rows;
        Offset = offset;
        _derivative = frame.Columns[equation.Derivative] + rows.First;
        if (equation.State >= 0)
        {
            _state = frame.Columns[equation.State] + rows.First;
            return;
        }

        var ion = frame.Ions[equation.Ion];
        _state = equation.IsOutside ? ion.Outside : ion.Inside;
        _ionRows = ion.Rows[rows.First..(rows.First + rows.Count)];
    }

    /// <summary>The mechanism.</summary>
    public MechanismType Type => _frame.Type;

    public StateEquation Equation { get; }

    public RowRange Rows { get; }

    public int Offset { get; }

    /// <summary>The address of the state in a row of the block, counted from the first.</summary>
    public int StateAt(int row) => _ionRows is null ? _state + row : _state + _ionRows[row];

    /// <summary>Whether the state lies at an address in some row of the block.</summary>
    public bool Holds(int address)
    {
        var row = address - _state;
        return _ionRows is null ? row >= 0 && row < Rows.Count : Array.IndexOf(_ionRows, row) >= 0;
    }

    /// <summary>The address of its derivative.</summary>
    public int DerivativeAt(int row) => _derivative + row;

    /// <summary>Copies the states to their part of the vector.</summary>
    public void GatherStates(Span<double> vector)
    {
        var part = vector.Slice(Offset, Rows.Count);
        if (_ionRows is null)
            _frame.State.AsSpan(_state, Rows.Count).CopyTo(part);
        else
            for (var i = 0; i < part.Length; i++)
                part[i] = _frame.State[_state + _ionRows[i]];
    }

    /// <summary>Copies the states from their part of the vector.</summary>
    public void ScatterStates(ReadOnlySpan<double> vector)
    {
        var part = vector.Slice(Offset, Rows.Count);
        if (_ionRows is null)
            part.CopyTo(_frame.State.AsSpan(_state, Rows.Count));
        else
            for (var i = 0; i < part.Length; i++)
                _frame.State[_state + _ionRows[i]] = part[i];
    }

    /// <summary>Copies the derivatives to their part of the vector.</summary>
    public void GatherDerivatives(Span<double> vector) =>
        _frame.State.AsSpan(_derivative, Rows.Count).CopyTo(vector.Slice(Offset, Rows.Count));

    /// <summary>Copies their part of the vector to the derivatives.</summary>
    public void ScatterDerivatives(ReadOnlySpan<double> vector) =>
        vector.Slice(Offset, Rows.Count).CopyTo(_frame.State.AsSpan(_derivative, Rows.Count));
}

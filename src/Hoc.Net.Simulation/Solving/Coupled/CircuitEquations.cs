using Hoc.Net.Simulation.Circuits;

namespace Hoc.Net.Simulation.Solving.Coupled;

/// <summary>The equations of one circuit in the coupled system: its rows are added to those of its nodes, and it has some of its own.</summary>
internal sealed class CircuitEquations
{
    private readonly LinearMechanism _circuit;
    private readonly int[] _equations; // by unknown; -1 for ground
    private readonly CircuitTerms _derivatives;
    private readonly CircuitTerms _terms;
    private readonly double[] _state;
    private readonly double[] _product;

    /// <param name="circuit">The circuit.</param>
    /// <param name="matrix">The matrix of the system.</param>
    /// <param name="equations">The equation of each unknown; -1 for a layer that is not there.</param>
    public CircuitEquations(LinearMechanism circuit, SparseMatrix matrix, int[] equations)
    {
        (_circuit, _equations) = (circuit, equations);
        (_derivatives, _terms) = (new(matrix, equations), new(matrix, equations));
        (_state, _product) = (new double[equations.Length], new double[equations.Length]);
    }

    /// <summary>Starts its own unknowns.</summary>
    public void Initialize(CoupledSystem system)
    {
        var state = ShowPotentials(system);
        var nodes = _circuit.Nodes.Length;
        if (_circuit.InitialState is { IsEmpty: false } initial)
            initial[nodes..].CopyTo(state[nodes..]);
        else
            state[nodes..].Clear();
    }

    /// <summary>Adds (C/Δt + G)·Δy = b - G·y to the system.</summary>
    public void Add(CoupledSystem system, double perStep)
    {
        ShowPotentials(system).CopyTo(_state);
        _circuit.Update();
        RequireSize();
        _product.AsSpan().Clear();
        _terms.Begin(1, _state, _product);
        _circuit.AddTerms(_terms);
        _derivatives.Begin(perStep, _state, null);
        _circuit.AddDerivativeTerms(_derivatives);
        var sources = _circuit.Sources;
        for (var i = 0; i < _equations.Length; i++)
            if (_equations[i] >= 0)
                system.Rhs[_equations[i]] += sources[i] - _product[i];
    }

    /// <summary>The circuit.</summary>
    public LinearMechanism Circuit => _circuit;

    /// <summary>The index of the state of its own that is an equation's unknown; negative where it is not.</summary>
    public int IndexOf(int equation) => Array.IndexOf(_equations, equation, _circuit.Nodes.Length);

    /// <summary>Adds c·C to the matrix.</summary>
    /// <param name="leading">c, 1/ms.</param>
    public void AddDerivativeTerms(double leading)
    {
        _derivatives.Begin(leading, _state, null);
        _circuit.AddDerivativeTerms(_derivatives);
    }

    /// <summary>Adds C·y' to residuals.</summary>
    public void AddDerivatives(ReadOnlySpan<double> slopes, Span<double> residual)
    {
        for (var i = 0; i < _equations.Length; i++)
            _state[i] = _equations[i] < 0 ? 0 : slopes[_equations[i]];
        _product.AsSpan().Clear();
        _derivatives.Begin(0, _state, _product);
        _circuit.AddDerivativeTerms(_derivatives);
        for (var i = 0; i < _equations.Length; i++)
            if (_equations[i] >= 0)
                residual[_equations[i]] += _product[i];
    }

    /// <summary>Copies the states of its own to a vector by equation.</summary>
    public void Gather(Span<double> y)
    {
        var state = _circuit.State;
        for (var i = _circuit.Nodes.Length; i < _equations.Length; i++)
            y[_equations[i]] = state[i];
    }

    /// <summary>Copies the states of its own from a vector by equation.</summary>
    public void Scatter(ReadOnlySpan<double> y)
    {
        var state = _circuit.State;
        for (var i = _circuit.Nodes.Length; i < _equations.Length; i++)
            state[i] = y[_equations[i]];
    }

    /// <summary>Advances the unknowns by the solution.</summary>
    public void Advance(CoupledSystem system)
    {
        var state = _circuit.State;
        for (var i = 0; i < _equations.Length; i++)
            if (_equations[i] >= 0)
                state[i] += system.Rhs[_equations[i]];
    }

    /// <summary>Sets the unknowns of nodes to their potentials, which others may have changed.</summary>
    private Span<double> ShowPotentials(CoupledSystem system)
    {
        RequireSize();
        var state = _circuit.State;
        for (var i = 0; i < _circuit.Nodes.Length; i++)
            if (_equations[i] >= 0)
                state[i] = system.PotentialOf(_equations[i]);
        return state;
    }

    private void RequireSize()
    {
        _circuit.CheckSize();
        if (_circuit.Count != _equations.Length)
            throw new CircuitException("has changed its size", "Make a new one.");
    }
}

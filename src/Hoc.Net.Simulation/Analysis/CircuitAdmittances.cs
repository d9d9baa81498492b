using System.Numerics;
using Hoc.Net.Simulation.Circuits;

namespace Hoc.Net.Simulation.Analysis;

/// <summary>
/// What the circuits of a model add to the complex equations of its trees. With y the potentials of the circuits' nodes and their own unknowns, M = G + iω·C,
/// y₀ the potentials without circuits, and Z what the nodes' potentials do for a current into each of them: y_nodes + Z·(M·y)_nodes = y₀, and (M·y) = 0 in the other rows.
/// </summary>
/// <remarks>Extracellular layers are ground, as in the equations of the trees.</remarks>
internal sealed class CircuitAdmittances
{
    private readonly List<int> _nodes = []; // their places among the nodes
    private readonly Complex[,] _matrix;

    /// <param name="circuits">The circuits.</param>
    /// <param name="positionOf">The place of a node in the layout, by its row.</param>
    /// <param name="omega">2π times the frequency, per ms.</param>
    public CircuitAdmittances(IEnumerable<LinearMechanism> circuits, Func<int, int> positionOf, double omega)
    {
        var unknowns = new List<(LinearMechanism Circuit, int[] Indices)>();
        var own = 0;
        foreach (var circuit in circuits)
        {
            circuit.Update();
            circuit.CheckSize();
            var indices = new int[circuit.Count];
            for (var i = 0; i < indices.Length; i++)
                indices[i] = i >= circuit.Nodes.Length ? -2 - own++ : circuit.Nodes[i].Layer == 0 ? IndexOf(positionOf(circuit.NodeRow(i))) : -1;
            unknowns.Add((circuit, indices));
        }

        _matrix = new Complex[_nodes.Count + own, _nodes.Count + own];
        foreach (var (circuit, indices) in unknowns)
            Add(circuit, Array.ConvertAll(indices, index => index <= -2 ? _nodes.Count - 2 - index : index), omega);
    }

    /// <summary>The nodes that circuits are connected to.</summary>
    public IReadOnlyList<int> Nodes => _nodes;

    /// <summary>The currents out of the nodes into the circuits, by the potentials that the nodes have without circuits: a matrix.</summary>
    /// <param name="potentials">Z: for each node the potentials of all nodes of the model for a current into it.</param>
    /// <exception cref="ImpedanceException">There is no single solution.</exception>
    public Complex[,] Currents(IReadOnlyList<Complex[]> potentials)
    {
        var (count, size) = (_nodes.Count, _matrix.GetLength(0));
        var result = new Complex[count, count];
        for (var s = 0; s < count; s++)
        {
            var unknown = new Complex[size];
            unknown[s] = 1;
            ComplexSolver.Solve(Equations(potentials), unknown);
            for (var i = 0; i < count; i++)
                for (var k = 0; k < size; k++)
                    result[i, s] += _matrix[i, k] * unknown[k];
        }

        return result;
    }

    private Complex[,] Equations(IReadOnlyList<Complex[]> potentials)
    {
        var (count, size) = (_nodes.Count, _matrix.GetLength(0));
        var equations = (Complex[,])_matrix.Clone();
        for (var i = 0; i < count; i++)
            for (var k = 0; k < size; k++)
            {
                equations[i, k] = i == k ? 1 : 0;
                for (var j = 0; j < count; j++)
                    equations[i, k] += potentials[j][_nodes[i]] * _matrix[j, k];
            }

        return equations;
    }

    private int IndexOf(int node)
    {
        if (!_nodes.Contains(node))
            _nodes.Add(node);
        return _nodes.IndexOf(node);
    }

    private void Add(LinearMechanism circuit, int[] indices, double omega)
    {
        var terms = new CircuitTerms(indices.Length);
        for (var column = 0; column < indices.Length; column++)
        {
            if (indices[column] < 0)
                continue;
            var conductances = terms.Column(column, circuit.AddTerms);
            var capacitances = terms.Column(column, circuit.AddDerivativeTerms);
            for (var row = 0; row < indices.Length; row++)
                if (indices[row] >= 0)
                    _matrix[indices[row], indices[column]] += new Complex(conductances[row], omega * capacitances[row]);
        }
    }
}

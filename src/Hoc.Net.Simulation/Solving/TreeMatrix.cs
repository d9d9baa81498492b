namespace Hoc.Net.Simulation.Solving;

/// <summary>
/// The columns of the nodes as addresses in memory (the state block is pinned). Row n of the linear system reads
/// D[n]·Δv[n] + B[n]·Δv[parent] + Σ A[child]·Δv[child] = Rhs[n]; A and B are negative.
/// </summary>
internal readonly unsafe struct TreeMatrix(
    double* voltage, double* rhs, double* d, double* a, double* b, int laneWidth)
{
    /// <summary>The number of lanes to use; the results do not depend on it.</summary>
    public int LaneWidth { get; } = laneWidth;

    /// <summary>mV</summary>
    public double* Voltage { get; } = voltage;

    /// <summary>mA/cm²; after the solution the change of voltage, mV</summary>
    public double* Rhs { get; } = rhs;

    /// <summary>S/cm²</summary>
    public double* D { get; } = d;

    /// <summary>S/cm² of the parent's area</summary>
    public double* A { get; } = a;

    /// <summary>S/cm² of the node's area</summary>
    public double* B { get; } = b;
}

namespace Hoc.Net.Simulation.Solving.Coupled;

/// <summary>A node of a coupled cell: where it lies, and the entries of its row of the matrix.</summary>
internal record struct CoupledNode
{
    /// <summary>The position in the layout.</summary>
    public int Position { get; init; }

    /// <summary>The equation of the node before it; -1 for a root.</summary>
    public int Parent { get; init; }

    /// <summary>The entry of its diagonal.</summary>
    public int Diagonal { get; init; }

    /// <summary>The entry of its parent in its row.</summary>
    public int InRow { get; init; }

    /// <summary>The entry of it in its parent's row.</summary>
    public int InParentsRow { get; init; }

    /// <summary>The index of its extracellular layers; -1 without any.</summary>
    public int Layer { get; set; }
}

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>One thing on a Graph: a line, a label or a mark. Its place in the Graph's list is the index that getline gives.</summary>
internal abstract class GraphItem
{
    /// <summary>NEURON's colour index.</summary>
    public int Color { get; set; } = 1;

    /// <summary>NEURON's brush index.</summary>
    public int Brush { get; set; } = 1;
}

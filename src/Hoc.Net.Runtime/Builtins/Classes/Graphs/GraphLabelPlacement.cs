namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>What a label's coordinates mean, with NEURON's numbers.</summary>
internal enum GraphLabelPlacement
{
    /// <summary>Values on the axes, text of fixed size.</summary>
    Fixed = 1,

    /// <summary>Fractions of the view.</summary>
    View = 2,

    /// <summary>Values on the axes, text that scales with the view.</summary>
    Relative = 0,
}

using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Values;

/// <summary>A pointer to an element of something that has more of them: <c>$&amp;1[i]</c> walks on from there.</summary>
internal interface IElementReference
{
    /// <summary>The element so many places behind this one; null when there is none.</summary>
    VariableReference? Neighbour(int offset);
}

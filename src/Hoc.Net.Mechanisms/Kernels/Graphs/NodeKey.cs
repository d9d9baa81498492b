using System.Runtime.CompilerServices;

namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>What makes two computations the same.</summary>
internal sealed record NodeKey(NodeKind Kind, Node? A, Node? B, Node? C, Place Place, int Index, int Element, long Bits, bool IsMask)
{
    public bool Equals(NodeKey? other) =>
        other is not null && Kind == other.Kind && Index == other.Index && Element == other.Element && Bits == other.Bits && IsMask == other.IsMask
        && ReferenceEquals(A, other.A) && ReferenceEquals(B, other.B) && ReferenceEquals(C, other.C) && Place.Equals(other.Place);

    public override int GetHashCode()
    {
        var hash = ((int)Kind * 65599 + Index) * 31 + Element;
        hash = (hash * 31 + RuntimeHelpers.GetHashCode(A)) * 31 + RuntimeHelpers.GetHashCode(B);
        hash = (hash * 31 + RuntimeHelpers.GetHashCode(C)) * 31 + Place.GetHashCode();
        return hash * 31 + (int)(Bits ^ Bits >> 32);
    }
}

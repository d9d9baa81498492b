namespace Hoc.Net.Mechanisms.Kernels.Graphs;

/// <summary>What makes two computations the same.</summary>
internal readonly record struct NodeKey(NodeKind Kind, Node? A, Node? B, Node? C, Place Place, int Index, int Element, long Bits, bool IsMask);

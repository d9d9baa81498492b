namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>A line, tic or number of an axis. It only takes its place in the list of items, by which getline counts.</summary>
internal sealed class GraphAxisPart : GraphItem;

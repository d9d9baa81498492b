namespace Hoc.Net.Simulation.Saving;

/// <summary>What one section held.</summary>
/// <param name="Section">The section; null when only its place among the sections is known, as in a state from a file.</param>
/// <param name="Nodes">Its nodes from the attached end on, the far end last.</param>
/// <param name="Root">The root node of a section without a parent.</param>
internal sealed record SavedSection(Section? Section, SavedNode[] Nodes, SavedNode? Root);

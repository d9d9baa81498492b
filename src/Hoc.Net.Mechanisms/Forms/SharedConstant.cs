namespace Hoc.Net.Mechanisms.Forms;

/// <summary>A shared variable that holds a constant, whose value depends on the units in use (nrnunit_use_legacy).</summary>
/// <param name="Slot">Its index among the shared variables.</param>
/// <param name="Modern">By CODATA 2018.</param>
/// <param name="Legacy">As before NEURON 8.</param>
internal readonly record struct SharedConstant(int Slot, double Modern, double Legacy);

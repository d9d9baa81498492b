using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>
/// A procedure that takes an implicit step (sparse, derivimplicit). To second order it takes half a step, and its states go on as far again.
/// </summary>
/// <param name="Procedure">Its name.</param>
/// <param name="Unknowns">What it advances.</param>
/// <param name="Length">The length of its step, ms; 0 for that of the model.</param>
/// <param name="Rates">
/// The procedure that sets the derivatives at its end, by which NEURON lets states go on after derivimplicit; null where the mean derivative in the step will do.
/// </param>
internal sealed record ImplicitStep(string Procedure, ImmutableArray<Place> Unknowns, double Length, string? Rates);

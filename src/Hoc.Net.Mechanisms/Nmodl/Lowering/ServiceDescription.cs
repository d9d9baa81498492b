using Hoc.Net.Mechanisms.Forms;

namespace Hoc.Net.Mechanisms.Nmodl.Lowering;

/// <summary>A function of NEURON that mechanisms call.</summary>
/// <param name="Body">What it does.</param>
/// <param name="ArgumentCount">The number of its arguments.</param>
/// <param name="IgnoresMore">True when it may be called with more arguments, as C's functions without a prototype.</param>
internal sealed record ServiceDescription(Service Body, int ArgumentCount, bool IgnoresMore = false);

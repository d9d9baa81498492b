namespace Hoc.Net.Mechanisms.Nmodl.Declarations;

/// <summary>How an ion's current brings a state that diffuses.</summary>
/// <param name="Ion">The index of the ion.</param>
/// <param name="Without">The variable of the flux without a current.</param>
/// <param name="WithUnit">The variable of the flux with a current of 1.</param>
internal sealed record CurrentInflow(int Ion, string Without, string WithUnit);

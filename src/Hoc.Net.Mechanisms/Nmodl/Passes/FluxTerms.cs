namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>What becomes of the reactions of a KINETIC block.</summary>
internal enum FluxTerms
{
    /// <summary>Their fluxes alone.</summary>
    Fluxes,

    /// <summary>Fluxes, right-hand sides and matrix of an implicit step, conservations in place of equations.</summary>
    Step,

    /// <summary>Fluxes and the derivatives of the states by the time, before they are divided by volumes.</summary>
    Rates,

    /// <summary>The matrix alone.</summary>
    Matrix,
}

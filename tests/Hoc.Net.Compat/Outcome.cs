namespace Hoc.Net.Compat;

/// <summary>What comparing a model gave; of several comparisons the last of these counts.</summary>
internal enum Outcome
{
    /// <summary>All is equal within the tolerance of the method.</summary>
    Same,

    /// <summary>A small difference.</summary>
    Close,

    /// <summary>Another result.</summary>
    Different,

    /// <summary>hoc ends with a mistake, or takes too long.</summary>
    Fails,

    /// <summary>NEURON itself does not get through it, so there is nothing to compare with.</summary>
    NeuronFails,

    /// <summary>The suite does not run it.</summary>
    NotDriven,

    /// <summary>It starts from Python.</summary>
    NeedsPython,
}

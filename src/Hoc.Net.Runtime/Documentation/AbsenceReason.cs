namespace Hoc.Net.Runtime.Documentation;

/// <summary>Why a name of NEURON does not exist here.</summary>
/// <param name="Code">The word that stands for it in the ledger.</param>
/// <param name="Clause">The reason, to follow a colon: "it comes with ...".</param>
internal sealed record AbsenceReason(string Code, string Clause)
{
    /// <summary>Whether the name will never exist here.</summary>
    public bool IsForGood { get; init; }

    /// <summary>What somebody is told who uses the name.</summary>
    public string Explain(string name) => IsForGood
        ? $"NEURON has {name}, but hoc does not: {Clause}."
        : $"NEURON has {name}, but this version of hoc does not yet: {Clause}.";
}

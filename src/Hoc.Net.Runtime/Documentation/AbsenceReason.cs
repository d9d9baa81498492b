namespace Hoc.Net.Runtime.Documentation;

/// <summary>Why a name of NEURON does not exist here.</summary>
/// <param name="Code">The word that stands for it in the ledger.</param>
/// <param name="Clause">The reason, to follow a colon: "it comes with ...".</param>
internal sealed record AbsenceReason(string Code, string Clause)
{
    /// <summary>Whether the name will never exist here.</summary>
    public bool IsForGood { get; init; }

    /// <summary>Whether the name exists in models of some kind, here as in NEURON.</summary>
    public bool IsOfSomeModels { get; init; }

    /// <summary>When the name will exist, in a word.</summary>
    public string When => IsOfSomeModels ? "in some models" : IsForGood ? "never" : "later";

    /// <summary>What somebody is told who uses the name.</summary>
    public string Explain(string name) => IsOfSomeModels ? $"{name} {Clause}."
        : IsForGood ? $"NEURON has {name}, but hoc does not: {Clause}."
        : $"NEURON has {name}, but this version of hoc does not yet: {Clause}.";
}
